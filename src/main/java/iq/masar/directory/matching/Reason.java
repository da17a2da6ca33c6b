package iq.masar.directory.matching;

import java.util.List;

/**
 * One machine-readable ground for a service's place in a match; its words are the message {@code directory.reason.<code>}.
 *
 * @param tone whether it speaks for the service, asks for something first, or rules it out
 * @param facts codes and numbers the words need, such as the missing documents
 */
public record Reason(String code, Tone tone, List<String> facts) {
    public Reason {
        facts = List.copyOf(facts);
    }

    /** What the reason does to the candidate. */
    public enum Tone {
        FITS,
        ASKS,
        FAILS
    }
}
