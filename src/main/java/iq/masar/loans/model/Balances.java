package iq.masar.loans.model;

/** What stands on the five accounts of one loan, in whole dinars; always derived from postings. */
public record Balances(long fund, long receivable, long cash, long suspense, long writeOff) {
    public static final Balances NONE = new Balances(0, 0, 0, 0, 0);

    public Balances after(Posting posting) {
        return new Balances(
                fund + posting.on(Account.FUND),
                receivable + posting.on(Account.RECEIVABLE),
                cash + posting.on(Account.CASH),
                suspense + posting.on(Account.SUSPENSE),
                writeOff + posting.on(Account.WRITE_OFF));
    }

    /** Zero, or a posting was lost. */
    public long sum() {
        return fund + receivable + cash + suspense + writeOff;
    }
}
