package iq.masar.statistics.web;

import iq.masar.ui.Page;
import java.util.List;

/** What each figure means, where it comes from and what it leaves out. */
public record DefinitionsPage(List<String> keys) implements Page {
    public DefinitionsPage {
        keys = List.copyOf(keys);
    }

    @Override
    public String template() {
        return "statistics/definitions";
    }
}
