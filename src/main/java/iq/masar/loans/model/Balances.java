package iq.masar.loans.model;

import java.util.Map;

/** What stands on the five accounts of one loan, in whole dinars; always derived from postings. */
public record Balances(long fund, long receivable, long cash, long suspense, long writeOff) {
    public static final Balances NONE = new Balances(0, 0, 0, 0, 0);

    /** From the sums of the entries of each account. */
    public static Balances of(Map<Account, Long> sums) {
        return new Balances(
                sums.getOrDefault(Account.FUND, 0L),
                sums.getOrDefault(Account.RECEIVABLE, 0L),
                sums.getOrDefault(Account.CASH, 0L),
                sums.getOrDefault(Account.SUSPENSE, 0L),
                sums.getOrDefault(Account.WRITE_OFF, 0L));
    }

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
