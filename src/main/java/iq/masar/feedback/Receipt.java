package iq.masar.feedback;

import java.time.Instant;

/**
 * The answer to a complaint.
 *
 * @param code the clear code, shown this once and kept nowhere
 */
public record Receipt(ComplaintId id, String code, Instant dueAt) {
    /** In groups of four, easy to say and to write down. */
    public String spoken() {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }
}
