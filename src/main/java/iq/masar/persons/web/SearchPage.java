package iq.masar.persons.web;

import iq.masar.kernel.Label;
import iq.masar.names.Explanations;
import iq.masar.persons.register.Explanation;
import iq.masar.persons.register.Search;
import iq.masar.persons.register.Search.Hit;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Words;
import java.util.List;
import java.util.Optional;

/**
 * Searching the registers.
 *
 * @param keeper whether the reader keeps a register; others learn only where a record may exist
 * @param writer whether the reader may write entries
 * @param offices the names of the offices of {@link Search.NotYours}
 * @param corrected ids of entries corrected since the reader was given them
 */
public record SearchPage(
        Form form, boolean keeper, boolean writer, Optional<Search> answer, List<Label> offices, List<String> corrected)
        implements Page {
    public SearchPage {
        offices = List.copyOf(offices);
        corrected = List.copyOf(corrected);
    }

    @Override
    public String template() {
        return "persons/search";
    }

    public List<Hit> hits() {
        return answer.filter(Search.Found.class::isInstance)
                .map(found -> ((Search.Found) found).hits())
                .orElse(List.of());
    }

    public boolean isFound() {
        return answer.filter(Search.Found.class::isInstance).isPresent();
    }

    public boolean isElsewhere() {
        return answer.filter(Search.NotYours.class::isInstance).isPresent();
    }

    /** The key of the refusal's words, when the answer is one. */
    public Optional<String> refusal() {
        return answer.flatMap(given -> switch (given) {
            case Search.TooWide wide -> Optional.of("persons.search.too-wide");
            case Search.BudgetSpent spent -> Optional.of("persons.search.budget-spent");
            case Search.Paused paused -> Optional.of("persons.search.paused");
            case Search.Unreadable broken -> Optional.of("persons.search.unreadable");
            case Search.Found found -> Optional.empty();
            case Search.NotYours elsewhere -> Optional.empty();
        });
    }

    /** How many entries were compared. */
    public int compared() {
        return answer.filter(Search.Found.class::isInstance)
                .map(found -> ((Search.Found) found).compared())
                .orElse(0);
    }

    /** What the policy makes of a hit, in the reader's language. */
    public static String verdict(Hit hit) {
        return Explanations.of(hit.verdict(), Words.language().tag());
    }

    public static String mark(Hit hit) {
        return switch (hit.verdict()) {
            case PROPOSE -> "ok";
            case REVIEW -> "warn";
            case NONE -> "gone";
        };
    }

    public static String icon(Hit hit) {
        return switch (hit.verdict()) {
            case PROPOSE -> "check";
            case REVIEW -> "eye";
            case NONE -> "stop";
        };
    }

    /** Why, line by line, in the reader's language. */
    public static List<Explanation.Line> lines(Explanation explanation) {
        return explanation.lines(Words.language().tag());
    }

    public static String bits(double bits) {
        return Explanation.bits(bits);
    }
}
