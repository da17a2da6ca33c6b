package iq.masar.identity.model;

import iq.masar.kernel.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One item of evidence, without what it says: that lies sealed under the same number.
 *
 * @param kind of the table of weights
 * @param group items of one group come from one origin and count once
 * @param cap the most the items of the group may add up to; equal to the weight where only the strongest counts
 * @param bits what it weighs; below zero it speaks against
 * @param original false for a copy
 * @param superseded the reason it counts no longer
 * @param answered the question whose answer it is
 */
public record Evidence(
        UUID id,
        String kind,
        String source,
        String group,
        int bits,
        int cap,
        boolean original,
        AccountId by,
        Instant at,
        Optional<String> superseded,
        Optional<UUID> answered) {
    public boolean counts() {
        return superseded.isEmpty();
    }

    /** A statement somebody took from a person; whoever took it does not decide. */
    public boolean isStatement() {
        return kind.equals("witness") || kind.equals("interview") || kind.equals("loss-declaration");
    }
}
