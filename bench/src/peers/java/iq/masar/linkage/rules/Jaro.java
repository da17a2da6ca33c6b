package iq.masar.linkage.rules;

/** Lets the bench at the similarity that linkage by rules uses. */
public final class Jaro {
    private final JaroWinkler winkler = new JaroWinkler();
    private final char[] letters = new char[2 * JaroWinkler.WORD];

    public double of(String one, String other) {
        var n = Math.min(JaroWinkler.WORD, one.length());
        var m = Math.min(JaroWinkler.WORD, other.length());
        one.getChars(0, n, letters, 0);
        other.getChars(0, m, letters, n);
        return winkler.of(letters, 0, n, n, m);
    }
}
