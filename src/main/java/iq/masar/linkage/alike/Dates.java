package iq.masar.linkage.alike;

/** Dates as eight digits, year first, wherever their parts can be told apart. */
public final class Dates {
    private Dates() {}

    /** {@code YYYYMMDD} where year, month and day can be told; otherwise the digits and letters as they are. */
    public static String folded(String value) {
        var plain = Spelling.plain(value);
        var parts = plain.split(" ");
        if (parts.length >= 3 && parts[0].length() <= 4 && digits(parts[0]) && digits(parts[1])) {
            if (parts[0].length() == 4) {
                return parts[0] + two(parts[1]) + two(parts[2].length() > 2 ? parts[2].substring(0, 2) : parts[2]);
            }
            if (parts[2].length() >= 4 && digits(parts[2].substring(0, 4))) {
                var swapped = Integer.parseInt(parts[1]) > 12 && Integer.parseInt(parts[0]) <= 12;
                return parts[2].substring(0, 4) + two(parts[swapped ? 0 : 1]) + two(parts[swapped ? 1 : 0]);
            }
        }
        var joined = plain.replace(" ", "");
        if (joined.length() > 8 && digits(joined.substring(0, 8)) && plain.indexOf('t') == 10) {
            return joined.substring(0, 8);
        }
        return joined;
    }

    private static String two(String part) {
        return part.length() == 1 ? "0" + part : part;
    }

    private static boolean digits(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** 1 equal, 2 one slip or day and month swapped, 3 two slips or two parts equal, 4 one part equal, 5 none. */
    static int level(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        int edits = Edits.between(one, other);
        if (one.length() != 8 || other.length() != 8) {
            return edits <= 1 ? 2 : edits == 2 ? 3 : one.startsWith(other) || other.startsWith(one) ? 3 : 5;
        }
        if (edits <= 1 || isSwapped(one, other)) {
            return 2;
        }
        var year = one.regionMatches(0, other, 0, 4);
        var month = one.regionMatches(4, other, 4, 2);
        var day = one.regionMatches(6, other, 6, 2);
        int parts = (year ? 1 : 0) + (month ? 1 : 0) + (day ? 1 : 0);
        if (edits == 2 || parts == 2) {
            return 3;
        }
        return edits == 3 || year ? 4 : 5;
    }

    private static boolean isSwapped(String one, String other) {
        return one.regionMatches(0, other, 0, 4)
                && one.regionMatches(4, other, 6, 2)
                && one.regionMatches(6, other, 4, 2);
    }
}
