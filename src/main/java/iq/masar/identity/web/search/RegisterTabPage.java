package iq.masar.identity.web.search;

import iq.masar.identity.web.Frame;
import iq.masar.identity.web.Refusal;
import iq.masar.persons.register.Search;
import iq.masar.persons.register.Search.Hit;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
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
        return answer.map(Search::hits).orElse(List.of());
    }

    public boolean isFound() {
        return answer.filter(Search.Found.class::isInstance).isPresent();
    }

    public boolean isElsewhere() {
        return answer.filter(Search.NotYours.class::isInstance).isPresent();
    }

    /** The key of the search's refusal, when it is one. */
    public Optional<String> refused() {
        return answer.flatMap(Search::refusal);
    }
}
