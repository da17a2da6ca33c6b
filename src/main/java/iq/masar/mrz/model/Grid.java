package iq.masar.mrz.model;

import iq.masar.mrz.Check;
import iq.masar.mrz.Element;
import iq.masar.mrz.Layout;

/** One layout as offsets into its lines joined by line ends, ready for counting. */
public final class Grid {
    private static final Grid[] GRIDS = grids();

    final Layout layout;
    final int stride;
    final int size;
    final byte[] need;

    /** Weight of each position in its own field's sum (low half) and in the composite's (high half). */
    final int[] weight;

    /** First offsets and lengths of the fields, and offsets of the digits, by ordinal; -1 for none. */
    final int[] starts = new int[Element.values().length];

    final int[] lengths = new int[Element.values().length];
    final int[] digitAt = new int[Check.values().length];

    private Grid(Layout layout) {
        this.layout = layout;
        this.stride = layout.width() + 1;
        this.size = stride * layout.lines() - 1;
        this.need = new byte[size];
        this.weight = new int[size];
        for (var check : Check.values()) {
            digitAt[check.ordinal()] = at(layout.span(check));
        }
        for (var element : Element.values()) {
            starts[element.ordinal()] = at(layout.span(element));
            lengths[element.ordinal()] = layout.span(element).length();
            fill(element);
        }
        fillDigits();
        weigh();
    }

    private static Grid[] grids() {
        var grids = new Grid[Layout.values().length];
        for (var layout : Layout.values()) {
            grids[layout.ordinal()] = new Grid(layout);
        }
        return grids;
    }

    public static Grid of(Layout layout) {
        return GRIDS[layout.ordinal()];
    }

    /** Offset of the span's first character; -1 for an empty span. */
    int at(Layout.Span span) {
        return span.length() == 0 ? -1 : (span.line() - 1) * stride + span.column() - 1;
    }

    int from(Element element) {
        return starts[element.ordinal()];
    }

    int length(Element element) {
        return lengths[element.ordinal()];
    }

    /** The line of an offset, from 1. */
    int line(int offset) {
        return offset / stride + 1;
    }

    /** The column of an offset, from 1. */
    int column(int offset) {
        return offset % stride + 1;
    }

    private void fill(Element element) {
        int from = from(element);
        for (var i = 0; i < length(element); i++) {
            need[from + i] = (byte)
                    switch (element) {
                        case DOCUMENT_CODE, ISSUER, NATIONALITY, NAME -> Alphabet.LETTER | Alphabet.FILLER;
                        case NUMBER, OPTIONAL, OPTIONAL_2 -> Alphabet.LETTER | Alphabet.DIGIT | Alphabet.FILLER;
                        case BIRTH -> Alphabet.DIGIT | Alphabet.FILLER;
                        case SEX -> Alphabet.SEX;
                        case EXPIRY -> Alphabet.DIGIT;
                    };
        }
    }

    private void fillDigits() {
        for (var check : Check.values()) {
            if (digitAt[check.ordinal()] >= 0) {
                need[digitAt[check.ordinal()]] =
                        (byte) (mayBeFiller(check) ? Alphabet.DIGIT | Alphabet.FILLER : Alphabet.DIGIT);
            }
        }
        for (var line = 1; line < layout.lines(); line++) {
            need[line * stride - 1] = Alphabet.END;
        }
    }

    private boolean mayBeFiller(Check check) {
        return check == Check.OPTIONAL || (check == Check.NUMBER && (layout == Layout.TD1 || layout == Layout.TD2));
    }

    private void weigh() {
        own(Element.NUMBER);
        own(Element.BIRTH);
        own(Element.EXPIRY);
        if (layout == Layout.TD3) {
            own(Element.OPTIONAL);
        }
        switch (layout) {
            case TD1 -> composite("1.6.25 2.1.7 2.9.7 2.19.11");
            case TD2 -> composite("2.1.10 2.14.7 2.22.14");
            case TD3 -> composite("2.1.10 2.14.7 2.22.22");
            case MRVA, MRVB -> {}
        }
    }

    private void own(Element element) {
        for (var i = 0; i < length(element); i++) {
            weight[from(element) + i] += turn(i);
        }
    }

    private void composite(String runs) {
        var n = 0;
        for (var run : runs.split(" ")) {
            var words = run.split("\\.");
            int from = (Integer.parseInt(words[0]) - 1) * stride + Integer.parseInt(words[1]) - 1;
            for (var i = 0; i < Integer.parseInt(words[2]); i++) {
                weight[from + i] += turn(n++) << 16;
            }
        }
    }

    /** 7, 3, 1 and again. */
    static int turn(int position) {
        return switch (position % 3) {
            case 0 -> 7;
            case 1 -> 3;
            default -> 1;
        };
    }
}
