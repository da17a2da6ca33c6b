package iq.masar.kernel;

import java.util.UUID;

/** The random number of one case; it says nothing about the person. */
public record CaseId(UUID value) {
    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
