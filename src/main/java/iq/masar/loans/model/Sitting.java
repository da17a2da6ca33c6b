package iq.masar.loans.model;

import iq.masar.loans.LoanReply;
import java.util.Optional;

/**
 * What the committee decided on one application, as its minutes say.
 *
 * @param number of the decision
 * @param seats it has
 * @param sat members present
 * @param kin members who are kin of the borrower and voted all the same
 */
public record Sitting(String number, int seats, int sat, int kin, Outcome outcome) {
    /** What it decided. */
    public enum Outcome {
        APPROVED,
        REJECTED,
        DEFERRED
    }

    /** More than half the seats. */
    public int quorum() {
        return seats / 2 + 1;
    }

    public Optional<LoanReply> hindrance() {
        if (sat < quorum()) {
            return Optional.of(new LoanReply.NoQuorum(sat, quorum()));
        }
        return kin > 0 ? Optional.of(new LoanReply.ConflictDeclared(kin)) : Optional.empty();
    }
}
