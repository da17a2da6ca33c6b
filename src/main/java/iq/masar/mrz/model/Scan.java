package iq.masar.mrz.model;

import static iq.masar.mrz.model.Alphabet.FILLER;

import iq.masar.mrz.Check;
import iq.masar.mrz.CheckDigit;
import iq.masar.mrz.Element;
import iq.masar.mrz.Layout;

/** The counting of a zone: are the characters allowed where they stand, and does each check digit agree. */
public final class Scan {
    private static final int BITS = 6;
    private static final int ABSENT = 1;
    private static final int PASSED = 2;
    private static final int FAILED = 3;
    private static final CheckDigit WELL = new CheckDigit.Passed();
    private static final CheckDigit NONE = new CheckDigit.Absent();

    private Scan() {}

    /** The layout whose shape these bytes have, by line ends and first letter alone; -1 for none. */
    public static int shape(byte[] zone) {
        int length = zone.length;
        if (length == 89 && zone[44] == '\n') {
            return zone[0] == 'V' ? Layout.MRVA.ordinal() : Layout.TD3.ordinal();
        }
        if (length == 92 && zone[30] == '\n' && zone[61] == '\n') {
            return Layout.TD1.ordinal();
        }
        if (length == 73 && zone[36] == '\n') {
            return zone[0] == 'V' ? Layout.MRVB.ordinal() : Layout.TD2.ordinal();
        }
        return -1;
    }

    /** Whether every character is allowed where it stands. */
    public static boolean isWellFormed(byte[] zone, Grid grid) {
        var need = grid.need;
        var classes = Alphabet.classes();
        var worst = -1;
        for (var i = 0; i < need.length; i++) {
            worst &= -(classes[zone[i] & 255] & need[i]); // the sign survives only where every class fits
        }
        return worst < 0;
    }

    /** Whether every character is one that zones are made of. */
    public static boolean isOfTheAlphabet(byte[] zone) {
        for (var character : zone) {
            if (Alphabet.classes(character) == 0) {
                return false;
            }
        }
        return true;
    }

    /** All digits of a zone, packed: read them with {@link #digit}. */
    public static int digits(byte[] zone, Grid grid) {
        int number = sum(zone, grid, grid.from(Element.NUMBER), 9);
        int birth = sum(zone, grid, grid.from(Element.BIRTH), 6);
        int expiry = sum(zone, grid, grid.from(Element.EXPIRY), 6);
        int packed = number(zone, grid, number & 0xFFFF)
                | judge(zone, grid, Check.BIRTH, birth & 0xFFFF)
                | judge(zone, grid, Check.EXPIRY, expiry & 0xFFFF);
        if (grid.layout.isVisa()) {
            return packed | ABSENT << BITS * 3 | ABSENT << BITS * 4;
        }
        int optional = sum(zone, grid, grid.from(Element.OPTIONAL), grid.length(Element.OPTIONAL));
        int composite = (number >>> 16) + (birth >>> 16) + (expiry >>> 16) + (optional >>> 16);
        composite += high(zone, grid, Check.NUMBER) + high(zone, grid, Check.BIRTH) + high(zone, grid, Check.EXPIRY);
        if (grid.layout == Layout.TD3) {
            composite += high(zone, grid, Check.OPTIONAL);
            packed |= optional(zone, grid, optional & 0xFFFF);
        } else {
            packed |= ABSENT << BITS * 3;
            if (grid.layout == Layout.TD1) {
                composite += sum(zone, grid, grid.from(Element.OPTIONAL_2), 11) >>> 16;
            }
        }
        return packed | judge(zone, grid, Check.COMPOSITE, composite);
    }

    /** The composite digit these bytes ask for, in a layout that has one. */
    static char compositeDigit(byte[] zone, Grid grid) {
        var sum = 0;
        for (var i = 0; i < zone.length; i++) {
            sum += Alphabet.value(zone[i]) * (grid.weight[i] >>> 16);
        }
        return (char) ('0' + sum % 10);
    }

    private static int sum(byte[] zone, Grid grid, int from, int length) {
        var weight = grid.weight;
        var values = Alphabet.values();
        var sum = 0;
        for (var i = from; i < from + length; i++) {
            sum += values[zone[i] & 255] * weight[i];
        }
        return sum;
    }

    private static int high(byte[] zone, Grid grid, Check check) {
        int at = grid.digitAt[check.ordinal()];
        return Alphabet.value(zone[at]) * (grid.weight[at] >>> 16);
    }

    private static int judge(byte[] zone, Grid grid, Check check, int sum) {
        return verdict(check, zone[grid.digitAt[check.ordinal()]], sum % 10);
    }

    private static int verdict(Check check, byte found, int expected) {
        int state = found == '0' + expected ? PASSED : FAILED | expected << 2;
        return state << BITS * check.ordinal();
    }

    private static int optional(byte[] zone, Grid grid, int sum) {
        byte found = zone[grid.digitAt[Check.OPTIONAL.ordinal()]];
        if (found == '<' && isEmpty(zone, grid, Element.OPTIONAL)) {
            return ABSENT << BITS * Check.OPTIONAL.ordinal();
        }
        return verdict(Check.OPTIONAL, found, sum % 10);
    }

    private static int number(byte[] zone, Grid grid, int sum) {
        byte found = zone[grid.digitAt[Check.NUMBER.ordinal()]];
        if (found != '<') {
            return verdict(Check.NUMBER, found, sum % 10);
        }
        int digit = longNumberDigit(zone, grid);
        if (digit >= 0) {
            int from = grid.from(Element.OPTIONAL);
            var total = sum;
            for (var i = from; i < digit; i++) {
                total += Alphabet.value(zone[i]) * Grid.turn(9 + i - from);
            }
            return verdict(Check.NUMBER, zone[digit], total % 10);
        }
        return isEmpty(zone, grid, Element.NUMBER) ? ABSENT : verdict(Check.NUMBER, found, sum % 10);
    }

    /**
     * Offset of the check digit of a number that runs on into the optional field (TD1 and TD2, a filler in place of
     * the digit); -1 when the number does not.
     */
    static int longNumberDigit(byte[] zone, Grid grid) {
        if (grid.layout != Layout.TD1 && grid.layout != Layout.TD2) {
            return -1;
        }
        int from = grid.from(Element.OPTIONAL);
        int last = grid.from(Element.NUMBER) + 8;
        if (zone[grid.digitAt[Check.NUMBER.ordinal()]] != '<' || zone[from] == '<' || zone[last] == '<') {
            return -1;
        }
        int end = from;
        while (end < from + grid.length(Element.OPTIONAL) && zone[end] != '<') {
            end++;
        }
        return end - from < 2 ? -1 : end - 1;
    }

    private static boolean isEmpty(byte[] zone, Grid grid, Element element) {
        int from = grid.from(element);
        for (var i = from; i < from + grid.length(element); i++) {
            if (Alphabet.classes(zone[i]) != (FILLER | Alphabet.SEX)) {
                return false;
            }
        }
        return true;
    }

    /** One digit of the packed answer. */
    public static CheckDigit digit(int packed, Check check, byte[] zone, Grid grid) {
        int state = packed >> BITS * check.ordinal();
        return switch (state & 3) {
            case PASSED -> WELL;
            case FAILED ->
                new CheckDigit.Failed((char) ('0' + (state >> 2 & 15)), (char) zone[offset(check, zone, grid)]);
            default -> NONE;
        };
    }

    /** Where the digit of this zone stands. */
    static int offset(Check check, byte[] zone, Grid grid) {
        int far = check == Check.NUMBER ? longNumberDigit(zone, grid) : -1;
        return far >= 0 ? far : grid.digitAt[check.ordinal()];
    }

    /** True when no digit failed. */
    public static boolean passes(int packed) {
        for (var check = 0; check < 5; check++) {
            if ((packed >> BITS * check & 3) == FAILED) {
                return false;
            }
        }
        return true;
    }
}
