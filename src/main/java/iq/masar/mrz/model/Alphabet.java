package iq.masar.mrz.model;

/** The characters of a zone, their values under the check digits, and which are taken for which by eye and machine. */
public final class Alphabet {
    /** 0 to 9. */
    public static final int DIGIT = 1;

    /** A to Z. */
    public static final int LETTER = 2;

    /** The character {@code <}. */
    public static final int FILLER = 4;

    /** F, M or the filler. */
    public static final int SEX = 8;

    /** The line end between two lines. */
    public static final int END = 16;

    private static final byte[] VALUES = new byte[256];
    private static final byte[] CLASSES = new byte[256];

    private static final String[] ALIKE = {"0ODQ", "1IL", "5S", "8B", "2Z", "6G", "UV", "4A"};
    private static final String[] STRICTLY_ALIKE = {"0OD", "1I", "5S", "8B", "2Z", "6G", "UV"};

    private Alphabet() {}

    static {
        for (var c = '0'; c <= '9'; c++) {
            VALUES[c] = (byte) (c - '0');
            CLASSES[c] = DIGIT;
        }
        for (var c = 'A'; c <= 'Z'; c++) {
            VALUES[c] = (byte) (c - 'A' + 10);
            CLASSES[c] = (byte) (c == 'F' || c == 'M' ? LETTER | SEX : LETTER);
        }
        CLASSES['<'] = FILLER | SEX;
        CLASSES['\n'] = END;
    }

    /** Values by unsigned byte, for loops. */
    static byte[] values() {
        return VALUES;
    }

    /** Classes by unsigned byte, for loops. */
    static byte[] classes() {
        return CLASSES;
    }

    /** 0 to 35; the filler counts 0. */
    public static int value(byte character) {
        return VALUES[character & 255];
    }

    /** The classes of a character; 0 when no zone may hold it. */
    public static int classes(byte character) {
        return CLASSES[character & 255];
    }

    /** Other characters that {@code found} may have been taken for, as a reader of paper knows them. */
    static String alike(byte found) {
        return others(ALIKE, found);
    }

    /** The narrower list that the strength report counts. */
    static String strictlyAlike(byte found) {
        return others(STRICTLY_ALIKE, found);
    }

    private static String others(String[] families, byte found) {
        for (var family : families) {
            if (family.indexOf(found) >= 0) {
                return family.replace(String.valueOf((char) found), "");
            }
        }
        return "";
    }

    /** What a character outside the alphabet was probably meant to be; empty when nothing can be said. */
    public static String meant(int character) {
        if (character >= 'a' && character <= 'z') {
            return String.valueOf((char) (character - 'a' + 'A'));
        }
        if (Character.isDigit(character)) {
            return String.valueOf(Character.digit(character, 10));
        }
        return switch (character) {
            case ' ', '\u00A0', '\u2039', '\uFF1C', '_', '-', '*', '(', '{', '[' -> "<";
            case '\u00AB' -> "<<";
            default -> "";
        };
    }
}
