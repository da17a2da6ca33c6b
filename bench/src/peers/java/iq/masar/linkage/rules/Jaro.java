package iq.masar.linkage.rules;

/** Lets the bench at the similarity that linkage by rules uses. */
public final class Jaro {
    private final JaroWinkler winkler = new JaroWinkler();

    public double of(String one, String other) {
        return winkler.of(one, other);
    }
}
