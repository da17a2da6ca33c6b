package iq.masar.directory.matching;

/** Says a machine-readable reason of a match in the reader's language. */
@FunctionalInterface
public interface ReasonWords {
    String say(Reason reason);
}
