package iq.masar.persons.web;

import iq.masar.persons.twins.Link;
import iq.masar.persons.twins.Twin;
import iq.masar.ui.Page;
import java.util.List;

/** Pairs that may be one person, and proposals that wait for a second officer. */
public record TwinsPage(List<Link> proposed, List<Twin> twins) implements Page {
    public TwinsPage {
        proposed = List.copyOf(proposed);
        twins = List.copyOf(twins);
    }

    @Override
    public String template() {
        return "persons/twins";
    }
}
