package iq.masar.identity.web.search;

import iq.masar.identity.web.Frame;
import iq.masar.identity.web.Refusal;
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
 * The register as a claim asks it. Whoever keeps one sees ranked entries with the reasons; everybody else at most where a record may exist.
 *
 * @param offices names of the offices that may have a record
 */
public record RegisterTabPage(
        Frame frame, Form form, Optional<Refusal> refusal, Optional<Search> answer, List<String> offices)
        implements Page {
    public RegisterTabPage {
        offices = List.copyOf(offices);
    }

    @Override
    public String template() {
        return "identity/register";
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

    /** The key of the search's refusal, when it is one. */
    public Optional<String> refused() {
        return answer.flatMap(given -> switch (given) {
            case Search.TooWide wide -> Optional.of("persons.search.too-wide");
            case Search.BudgetSpent spent -> Optional.of("persons.search.budget-spent");
            case Search.Paused paused -> Optional.of("persons.search.paused");
            case Search.Unreadable broken -> Optional.of("persons.search.unreadable");
            case Search.Found found -> Optional.empty();
            case Search.NotYours elsewhere -> Optional.empty();
        });
    }

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

    /** Why, line by line, in the reader's language. */
    public static List<Explanation.Line> lines(Hit hit) {
        return hit.explanation().lines(Words.language().tag());
    }
}
