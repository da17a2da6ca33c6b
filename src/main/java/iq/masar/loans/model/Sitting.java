package iq.masar.loans.model;

import iq.masar.loans.LoanReply;
import java.util.Arrays;
import java.util.Locale;
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
        DEFERRED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Outcome> find(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    /** Seats of a governorate's committee; the figure is Masar's proposal and not confirmed. */
    public static final int SEATS = 5;

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
