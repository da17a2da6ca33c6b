package iq.masar.roadmap.web;

import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Passage;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/** One entry with every field, its source lines and the sentences themselves (GOV-02, GOV-03). */
public record EntryPage(Entry entry, String name, List<Part.Link> links, List<Passage> passages, boolean mayVerify)
        implements Page {
    public EntryPage {
        links = List.copyOf(links);
        passages = List.copyOf(passages);
    }

    public boolean isDocumented() {
        return !entry.sources().isEmpty() || entry.origin().isPresent();
    }

    @Override
    public String template() {
        return "roadmap/entry";
    }
}
