package iq.masar.loans.model;

/** One side of a posting, in whole dinars, never zero. */
public record Entry(Account account, long amount) {
    public Entry {
        if (amount == 0) {
            throw new IllegalArgumentException("an entry of nothing");
        }
    }
}
