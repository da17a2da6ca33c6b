package iq.masar.mrz.model;

import iq.masar.mrz.Element;
import iq.masar.mrz.Layout;
import iq.masar.mrz.MrzName;
import iq.masar.mrz.Writing;
import iq.masar.mrz.Writing.Ground;
import iq.masar.mrz.Writing.Kind;
import iq.masar.mrz.Zone;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The writing of a zone: fields first, then digits over what was written. */
public final class Writer {
    private static final int PLAIN = 9;
    private final Zone zone;
    private final List<Ground> grounds = new ArrayList<>();

    private Writer(Zone zone) {
        this.zone = zone;
    }

    public static Writing write(Zone zone) {
        var writer = new Writer(zone);
        writer.examine();
        return writer.grounds.isEmpty() ? new Writing.Written(writer.lines()) : new Writing.Refused(writer.grounds);
    }

    public static String nameField(MrzName name, Layout layout, Zone.Cut cut) {
        return NameLine.write(name, layout.span(Element.NAME).length(), cut);
    }

    /** The check digit of a run; empty when a character of it has no value. */
    public static Optional<Character> digit(String run) {
        var sum = 0;
        for (var i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            int classes = c > 127 ? 0 : Alphabet.classes((byte) c);
            if (classes == 0 || classes == Alphabet.END) {
                return Optional.empty();
            }
            sum += Alphabet.value((byte) c) * Grid.turn(i);
        }
        return Optional.of((char) ('0' + sum % 10));
    }

    private static char digitOf(String run) {
        return digit(run).orElse('<');
    }

    private void refuse(Element element, Kind kind, String found) {
        grounds.add(new Ground(element, kind, found));
    }

    private void examine() {
        code(Element.DOCUMENT_CODE, zone.documentCode(), 2, true);
        code(Element.ISSUER, zone.issuer(), 3, Codes.mayIssue(zone.issuer()));
        code(Element.NATIONALITY, zone.nationality(), 3, Codes.mayBeNationality(zone.nationality()));
        if (!zone.documentCode().isEmpty()
                && !Rules.mayStand((zone.documentCode() + "<<").substring(0, 2), zone.layout())) {
            refuse(Element.DOCUMENT_CODE, Kind.CODE, zone.documentCode());
        }
        if (!zone.sex().isEmpty() && !"FMX<".contains(zone.sex())) {
            refuse(Element.SEX, Kind.CHARACTER, zone.sex());
        }
        if (!zone.expiry().isWhole()) {
            refuse(Element.EXPIRY, Kind.UNKNOWN, zone.expiry().written());
        }
        number();
        optional(Element.OPTIONAL, zone.optional(), optionalRoom());
        optional(
                Element.OPTIONAL_2,
                zone.optional2(),
                zone.layout().span(Element.OPTIONAL_2).length());
        name();
    }

    private void code(Element element, String code, int longest, boolean known) {
        if (code.isEmpty()) {
            refuse(element, Kind.EMPTY, code);
        } else if (code.length() > longest) {
            refuse(element, Kind.TOO_LONG, code);
        } else if (!consists(code, Alphabet.LETTER | Alphabet.FILLER)) {
            refuse(element, Kind.CHARACTER, code);
        } else if (!known) {
            refuse(element, Kind.CODE, code);
        }
    }

    private static boolean consists(String text, int classes) {
        return text.chars().allMatch(c -> c < 128 && (Alphabet.classes((byte) c) & classes) != 0);
    }

    private void number() {
        var number = zone.number();
        if (number.isEmpty()) {
            refuse(Element.NUMBER, Kind.EMPTY, number);
        } else if (!consists(number, Alphabet.LETTER | Alphabet.DIGIT | Alphabet.FILLER)) {
            refuse(Element.NUMBER, Kind.CHARACTER, number);
        } else if (number.length() > longestNumber() && !zone.layout().isVisa()) {
            refuse(Element.NUMBER, Kind.TOO_LONG, number);
        } else if (number.length() > PLAIN && number.indexOf('<', PLAIN - 1) >= 0) {
            refuse(Element.NUMBER, Kind.CHARACTER, number);
        }
    }

    private int longestNumber() {
        return switch (zone.layout()) {
            case TD1 -> PLAIN + 13;
            case TD2 -> PLAIN + 5;
            case TD3, MRVA, MRVB -> PLAIN;
        };
    }

    private boolean isLong() {
        return !zone.layout().isVisa() && zone.number().length() > PLAIN;
    }

    private int optionalRoom() {
        int room = zone.layout().span(Element.OPTIONAL).length();
        return isLong() ? Math.max(0, room - (zone.number().length() - PLAIN) - 2) : room;
    }

    private void optional(Element element, String text, int room) {
        if (text.length() > room) {
            refuse(element, Kind.TOO_LONG, text);
        } else if (!consists(text, Alphabet.LETTER | Alphabet.DIGIT | Alphabet.FILLER)) {
            refuse(element, Kind.CHARACTER, text);
        }
    }

    private void name() {
        if (zone.name().primary().isEmpty()) {
            refuse(Element.NAME, Kind.EMPTY, "");
        }
        for (var components : List.of(zone.name().primary(), zone.name().secondary())) {
            for (var component : components) {
                if (component.isEmpty() || !component.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
                    refuse(Element.NAME, component.isEmpty() ? Kind.EMPTY : Kind.CHARACTER, component);
                }
            }
        }
    }

    private static String padded(String text, int width) {
        return text + "<".repeat(Math.max(0, width - text.length()));
    }

    private List<String> lines() {
        var layout = zone.layout();
        var head = padded(zone.documentCode(), 2) + padded(zone.issuer(), 3);
        var number =
                padded(zone.number().substring(0, Math.min(PLAIN, zone.number().length())), PLAIN);
        var birth = zone.birth().written();
        var expiry = zone.expiry().written();
        var optional = zone.optional();
        var numberDigit = String.valueOf(digitOf(number));
        if (isLong()) {
            optional = zone.number().substring(PLAIN) + digitOf(zone.number()) + "<" + optional;
            numberDigit = "<";
        }
        optional = padded(optional, layout.span(Element.OPTIONAL).length());
        var sex = zone.sex().isEmpty() || zone.sex().equals("X") ? "<" : zone.sex();
        var nationality = padded(zone.nationality(), 3);
        var name = nameField(zone.name(), layout, zone.cut());
        if (layout == Layout.TD1) {
            var second = birth + digitOf(birth) + sex + expiry + digitOf(expiry) + nationality
                    + padded(zone.optional2(), 11) + "0";
            return List.of(
                    head + number + numberDigit + optional,
                    closed(head + number + numberDigit + optional, second),
                    name);
        }
        var second =
                number + numberDigit + nationality + birth + digitOf(birth) + sex + expiry + digitOf(expiry) + optional;
        return switch (layout) {
            case TD3 ->
                List.of(head + name, closed("", second + (zone.optional().isEmpty() ? '<' : digitOf(optional)) + "0"));
            case TD2 -> List.of(head + name, closed("", second + "0"));
            default -> List.of(head + name, second);
        };
    }

    /** The line that ends with the composite digit, with that digit right. */
    private String closed(String first, String line) {
        var filled = first.isEmpty() ? "A".repeat(zone.layout().width()) : first;
        var whole = zone.layout() == Layout.TD1 ? filled + "\n" + line + "\n" + filled : filled + "\n" + line;
        var bytes = whole.getBytes(StandardCharsets.ISO_8859_1);
        return line.substring(0, line.length() - 1) + Scan.compositeDigit(bytes, Grid.of(zone.layout()));
    }
}
