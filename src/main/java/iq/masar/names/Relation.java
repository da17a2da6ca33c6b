package iq.masar.names;

/** How two parts stand to each other in a comparison (identity.md E9). */
public enum Relation {
    SAME,
    VARIANT,
    TRANSLITERATED,
    INITIAL,
    TRUNCATED,
    SHIFTED,
    MISSING,
    CONFLICT
}
