package iq.masar.persons.register;

import iq.masar.kernel.OfficeCode;
import iq.masar.names.Explanations;
import iq.masar.names.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a search of the registers comes to. */
public sealed interface Search {
    /** The entries found; none when it was refused. */
    default List<Hit> hits() {
        return List.of();
    }

    /** How many entries were opened and compared. */
    default int compared() {
        return 0;
    }

    /** The key of the words that say why nothing was looked for; empty when it was. */
    default Optional<String> refusal() {
        return switch (this) {
            case TooWide wide -> Optional.of("persons.search.too-wide");
            case BudgetSpent spent -> Optional.of("persons.search.budget-spent");
            case Paused paused -> Optional.of("persons.search.paused");
            case Unreadable broken -> Optional.of("persons.search.unreadable");
            case Found found -> Optional.empty();
            case NotYours elsewhere -> Optional.empty();
        };
    }

    /**
     * Ranked entries of the registers the actor keeps, likeliest first, at most twenty.
     *
     * @param compared how many entries were opened and compared
     */
    record Found(List<Hit> hits, int compared) implements Search {
        public Found {
            hits = List.copyOf(hits);
        }
    }

    /** Fewer than two parts of a name, or so common that nothing could be told apart: more must be known. */
    record TooWide(int parts) implements Search {}

    /** The name cannot be read: a digit or a damaged letter stands at this place, from 0. */
    record Unreadable(int position) implements Search {}

    /** The searches of the hour, or a stranger's twenty of the day, are used up. */
    record BudgetSpent(Instant renews) implements Search {}

    /** The actor keeps no register: a record may exist at these offices, and nothing more is said. Empty: none known. */
    record NotYours(List<OfficeCode> offices) implements Search {
        public NotYours {
            offices = List.copyOf(offices);
        }
    }

    /** The audit cannot write, so nothing is shown. */
    record Paused() implements Search {}

    /**
     * One entry, how likely it is the person asked for, and why. It links nobody.
     *
     * @param probability from 0 to 1
     * @param verdict what the policy makes of it: propose, review or none
     * @param explanation a line for each thing compared; their bits are the evidence
     */
    record Hit(UUID id, double probability, Verdict verdict, Explanation explanation, Extract fields) {
        /** The verdict in the reader's language: {@code ar}, {@code ckb} or {@code en}. */
        public String worded(String language) {
            return Explanations.of(verdict, language);
        }
    }
}
