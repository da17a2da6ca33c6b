package iq.masar.mrz;

/** What a check digit stands for. */
public enum Check {
    NUMBER,
    BIRTH,
    EXPIRY,
    /** Over the personal number; TD3 only. */
    OPTIONAL,
    /** Over several fields; visas have none. */
    COMPOSITE
}
