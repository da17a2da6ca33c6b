package iq.masar.directory;

/** Says a machine-readable reason of a match in the reader's language. */
@FunctionalInterface
public interface ReasonWords {
    String say(Reason reason);
}
