package iq.masar.persons.web;

import iq.masar.persons.conflicts.Conflict;
import iq.masar.ui.Page;
import java.util.List;

/** Numbers of papers that two entries claim and nobody has settled. */
public record ConflictsPage(List<Conflict> conflicts) implements Page {
    public ConflictsPage {
        conflicts = List.copyOf(conflicts);
    }

    @Override
    public String template() {
        return "persons/conflicts";
    }
}
