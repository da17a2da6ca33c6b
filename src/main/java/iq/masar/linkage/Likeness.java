package iq.masar.linkage;

/** A comparison of two different spellings of a name part. */
@FunctionalInterface
public interface Likeness {
    /** From 0, nothing in common, to 1, the same name; symmetric. */
    double of(String one, String other);
}
