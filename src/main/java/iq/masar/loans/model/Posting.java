package iq.masar.loans.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Entries that belong together and sum to zero (RET-55). A posting is never changed; it is reversed by its negation.
 *
 * @param reference receipt, contract or decision that stands behind it, as written there
 * @param reverses the posting it takes back
 */
public record Posting(
        UUID id, Kind kind, LocalDate day, String reference, List<Entry> entries, Optional<UUID> reverses) {
    /** What happened. */
    public enum Kind {
        DISBURSED,
        PAID,
        WAIVED,
        REFUNDED,
        REVERSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public Posting {
        entries = List.copyOf(entries);
        if (entries.size() < 2) {
            throw new IllegalArgumentException("a posting of " + entries.size());
        }
        var sum = entries.stream().mapToLong(Entry::amount).sum();
        if (sum != 0) {
            throw new Unbalanced(sum);
        }
    }

    static Posting of(UUID id, Kind kind, LocalDate day, String reference, Entry... entries) {
        return new Posting(id, kind, day, reference, Arrays.asList(entries), Optional.empty());
    }

    /** What the posting moves on an account; zero where it does not touch it. */
    public long on(Account account) {
        return entries.stream()
                .filter(entry -> entry.account() == account)
                .mapToLong(Entry::amount)
                .sum();
    }

    Posting negated(UUID by, LocalDate day, String reason) {
        return new Posting(
                by,
                Kind.REVERSED,
                day,
                reason,
                entries.stream()
                        .map(entry -> new Entry(entry.account(), -entry.amount()))
                        .toList(),
                Optional.of(id));
    }

    /** A defect of ours: entries that do not sum to zero were about to be written. */
    public static final class Unbalanced extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unbalanced(long difference) {
            super("off by " + difference);
        }
    }
}
