package iq.masar.audit;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import java.time.Instant;
import java.util.Optional;

/**
 * What an auditor looks for; everything may be left open.
 *
 * @param officer a part of the officer's work name
 * @param before only entries older than this number: the next page
 */
public record EntrySearch(
        Optional<CaseId> file,
        Optional<AccountId> account,
        Optional<String> officer,
        Optional<String> verb,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<Long> before) {
    public static EntrySearch everything() {
        return new EntrySearch(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public EntrySearch on(CaseId one) {
        return new EntrySearch(Optional.of(one), account, officer, verb, from, to, before);
    }

    public EntrySearch verb(String one) {
        return new EntrySearch(file, account, officer, Optional.of(one), from, to, before);
    }

    public EntrySearch before(long entry) {
        return new EntrySearch(file, account, officer, verb, from, to, Optional.of(entry));
    }
}
