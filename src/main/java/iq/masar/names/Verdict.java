package iq.masar.names;

/** What the policy makes of a probability; a verdict never links by itself (IDN-29). */
public enum Verdict {
    PROPOSE,
    REVIEW,
    NONE
}
