package iq.masar.names.parts;

/** What was taken off a part before its rest is compared: عبد، أبو، أم, the article, …الدين. */
public enum Mark {
    PLAIN,
    ARTICLE,
    ABD,
    ABU,
    UMM,
    DIN
}
