package iq.masar.mrz.model;

import iq.masar.mrz.Check;
import iq.masar.mrz.CheckDigit;
import iq.masar.mrz.Element;
import iq.masar.mrz.Layout;
import iq.masar.mrz.MrzDate;
import iq.masar.mrz.Remark;
import iq.masar.mrz.Remark.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every remark on a zone of known shape, in reading order. */
public final class Rules {
    private final byte[] zone;
    private final Grid grid;
    private final List<Remark> remarks = new ArrayList<>();

    private Rules(byte[] zone, Grid grid) {
        this.zone = zone;
        this.grid = grid;
    }

    public static List<Remark> remarks(byte[] zone, Grid grid, int digits) {
        var rules = new Rules(zone, grid);
        rules.characters();
        rules.digits(digits);
        rules.dates();
        rules.codes();
        rules.name();
        rules.number();
        rules.remarks.sort(Comparator.comparingInt(Remark::line).thenComparingInt(Remark::column));
        return List.copyOf(rules.remarks);
    }

    /** The raw characters of a field. */
    public static String text(byte[] zone, Grid grid, Element element) {
        int length = grid.length(element);
        return length == 0 ? "" : new String(zone, grid.from(element), length, StandardCharsets.ISO_8859_1);
    }

    private String bare(Element element) {
        return text(zone, grid, element).replace("<", "");
    }

    private void add(Kind kind, int offset, String found, String expected) {
        remarks.add(new Remark(kind, grid.line(offset), grid.column(offset), found, expected));
    }

    private void characters() {
        for (var i = 0; i < zone.length; i++) {
            if ((Alphabet.classes(zone[i]) & grid.need[i]) == 0) {
                add(Kind.NOT_ALLOWED_HERE, i, String.valueOf((char) zone[i]), offered(i));
            }
        }
    }

    private String offered(int offset) {
        var fitting = new StringBuilder();
        for (var c : Alphabet.alike(zone[offset]).toCharArray()) {
            if ((Alphabet.classes((byte) c) & grid.need[offset]) != 0) {
                fitting.append(c);
            }
        }
        return fitting.toString();
    }

    private void digits(int packed) {
        for (var check : Check.values()) {
            if (Scan.digit(packed, check, zone, grid) instanceof CheckDigit.Failed failed) {
                add(
                        Kind.WRONG_DIGIT,
                        Scan.offset(check, zone, grid),
                        String.valueOf(failed.found()),
                        String.valueOf(failed.expected()));
            }
        }
    }

    private void dates() {
        for (var element : List.of(Element.BIRTH, Element.EXPIRY)) {
            var six = text(zone, grid, element);
            if (MrzDate.read(six).isEmpty() && six.chars().allMatch(c -> c == '<' || (c >= '0' && c <= '9'))) {
                add(Kind.DATE_IMPOSSIBLE, grid.from(element), six, "");
            }
        }
    }

    private void codes() {
        var issuer = bare(Element.ISSUER);
        if (!Codes.mayIssue(issuer)) {
            add(Kind.UNKNOWN_CODE, grid.from(Element.ISSUER), text(zone, grid, Element.ISSUER), "");
        }
        var nationality = bare(Element.NATIONALITY);
        if (!Codes.mayBeNationality(nationality)) {
            add(Kind.UNKNOWN_CODE, grid.from(Element.NATIONALITY), text(zone, grid, Element.NATIONALITY), "");
        }
        if (issuer.equals(Codes.SPECIMEN) || nationality.equals(Codes.SPECIMEN)) {
            add(Kind.SPECIMEN, grid.from(Element.ISSUER), Codes.SPECIMEN, "");
        }
        if (!mayStand(text(zone, grid, Element.DOCUMENT_CODE), grid.layout)) {
            add(Kind.DOCUMENT_CODE, 0, text(zone, grid, Element.DOCUMENT_CODE), "");
        }
    }

    /** Whether a document of this layout may carry the code: the second letter of a card is never V, AI is none. */
    static boolean mayStand(String code, Layout layout) {
        if (!layout.mayBegin(code.charAt(0))) {
            return false;
        }
        char second = code.charAt(1);
        return switch (layout) {
            case TD1 -> second != 'V' && !code.equals("AI");
            case TD2 -> second != 'V' && !code.equals("AC") && !code.equals("AI");
            case TD3, MRVA, MRVB -> true;
        };
    }

    private void name() {
        var field = text(zone, grid, Element.NAME);
        int from = grid.from(Element.NAME);
        int end = field.length();
        while (end > 0 && field.charAt(end - 1) == '<') {
            end--;
        }
        if (end == 0) {
            add(Kind.NAME_EMPTY, from, "", "");
            return;
        }
        if (field.charAt(0) == '<') {
            add(Kind.NAME_FORM, from, "<", "");
        }
        int split = field.indexOf("<<");
        int again = split < 0 ? -1 : field.indexOf("<<", field.startsWith("<<<", split) ? split + 1 : split + 2);
        if (again >= 0 && again < end && split > 0) {
            add(Kind.NAME_FORM, from + again, "<<", "<");
        }
        if (end == field.length()) {
            add(Kind.NAME_MAY_BE_CUT, from + end - 1, String.valueOf(field.charAt(end - 1)), "");
        }
    }

    private void number() {
        int digit = Scan.longNumberDigit(zone, grid);
        if (digit < 0) {
            return;
        }
        int end = grid.from(Element.OPTIONAL) + grid.length(Element.OPTIONAL);
        if (digit + 1 == end) {
            add(Kind.NUMBER_WITHOUT_END, digit, String.valueOf((char) zone[digit]), "<");
            return;
        }
        for (var i = digit + 2; i < end; i++) {
            if (zone[i] != '<') {
                add(Kind.TEXT_AFTER_NUMBER, i, optional(zone, grid, Element.OPTIONAL), "");
                return;
            }
        }
    }

    /** The whole document number, the part in the optional field included; fillers removed. */
    public static String number(byte[] zone, Grid grid) {
        int from = grid.from(Element.NUMBER);
        int digit = Scan.longNumberDigit(zone, grid);
        if (digit < 0) {
            return bare(zone, from, from + grid.length(Element.NUMBER));
        }
        int more = grid.from(Element.OPTIONAL);
        var number =
                text(zone, grid, Element.NUMBER) + new String(zone, more, digit - more, StandardCharsets.ISO_8859_1);
        int end = number.length();
        while (end > 0 && number.charAt(end - 1) == '<') {
            end--;
        }
        return number.substring(0, end);
    }

    /** A field, of the optional one without what a long number took of it, fillers at its end removed. */
    public static String optional(byte[] zone, Grid grid, Element element) {
        int length = grid.length(element);
        if (length == 0) {
            return "";
        }
        int from = grid.from(element);
        int digit = element == Element.OPTIONAL ? Scan.longNumberDigit(zone, grid) : -1;
        return bare(zone, digit < 0 ? from : Math.min(from + length, digit + 2), from + length);
    }

    private static String bare(byte[] zone, int from, int end) {
        int last = end;
        while (last > from && zone[last - 1] == '<') {
            last--;
        }
        return last == from ? "" : new String(zone, from, last - from, StandardCharsets.ISO_8859_1);
    }
}
