package iq.masar.persons.web;

import iq.masar.kernel.Label;
import iq.masar.persons.register.Search;
import iq.masar.persons.register.Search.Hit;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
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
        return answer.map(Search::hits).orElse(List.of());
    }

    public boolean isFound() {
        return answer.filter(Search.Found.class::isInstance).isPresent();
    }

    public boolean isElsewhere() {
        return answer.filter(Search.NotYours.class::isInstance).isPresent();
    }

    /** The key of the refusal's words, when the answer is one. */
    public Optional<String> refusal() {
        return answer.flatMap(Search::refusal);
    }

    /** How many entries were compared. */
    public int compared() {
        return answer.map(Search::compared).orElse(0);
    }
}
