package iq.masar.kernel;

/** Reads and writes the three digit sets Iraq types: {@code 0-9}, {@code ٠-٩}, {@code ۰-۹} (REF-12). */
public final class Digits {
    private Digits() {}

    /** The same text with every Arabic-Indic and Extended Arabic-Indic digit made Western. */
    public static String western(String text) {
        var western = new StringBuilder(text.length());
        text.chars().forEach(letter -> western.append((char) folded(letter)));
        return western.toString();
    }

    /** Whether digits of more than one set stand in a text: somebody's slip, or two people's writing (IDN-5). */
    public static boolean areMixed(String text) {
        return text.chars()
                        .filter(letter -> folded(letter) >= '0' && folded(letter) <= '9')
                        .map(letter -> letter - folded(letter))
                        .distinct()
                        .count()
                > 1;
    }

    /** The same text with every Western digit made Arabic-Indic, and with Arabic marks between digits for thousands and fractions. */
    public static String arabicIndic(String text) {
        var shown = new StringBuilder(text);
        for (var place = 0; place < text.length(); place++) {
            var sign = text.charAt(place);
            if (isWestern(sign)) {
                shown.setCharAt(place, (char) (sign - '0' + '٠'));
            } else if ((sign == '.' || sign == ',') && isBetweenDigits(text, place)) {
                shown.setCharAt(place, sign == '.' ? '\u066B' : '\u066C');
            }
        }
        return shown.toString();
    }

    private static boolean isBetweenDigits(String text, int place) {
        return place > 0
                && place + 1 < text.length()
                && isWestern(text.charAt(place - 1))
                && isWestern(text.charAt(place + 1));
    }

    private static boolean isWestern(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static int folded(int letter) {
        if (letter >= '٠' && letter <= '٩') {
            return letter - '٠' + '0';
        }
        return letter >= '۰' && letter <= '۹' ? letter - '۰' + '0' : letter;
    }
}
