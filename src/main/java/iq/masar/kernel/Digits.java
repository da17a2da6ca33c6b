package iq.masar.kernel;

/** Reads any of the three digit sets Iraq types: {@code 0-9}, {@code ٠-٩}, {@code ۰-۹} (REF-12). */
public final class Digits {
    private Digits() {}

    /** The same text with every Arabic-Indic and Extended Arabic-Indic digit made Western. */
    public static String western(String text) {
        var western = new StringBuilder(text.length());
        text.chars().forEach(letter -> western.append((char) folded(letter)));
        return western.toString();
    }

    private static int folded(int letter) {
        if (letter >= '٠' && letter <= '٩') {
            return letter - '٠' + '0';
        }
        return letter >= '۰' && letter <= '۹' ? letter - '۰' + '0' : letter;
    }
}
