package iq.masar.roadmap.web;

import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Passage;
import iq.masar.roadmap.register.Records;
import iq.masar.roadmap.register.Spellings.Spelling;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.List;

/** One entry with every field, its source lines and the sentences themselves (GOV-02, GOV-03), and every way it is written (GOV-55). */
public record EntryPage(
        Entry entry,
        String name,
        List<Part.Link> links,
        List<Passage> passages,
        List<Spelling> spellings,
        boolean mayVerify,
        Form form,
        String refusal)
        implements Page {
    public EntryPage {
        links = List.copyOf(links);
        passages = List.copyOf(passages);
        spellings = List.copyOf(spellings);
    }

    /** A field's value, in words where it is a code of ours. */
    public String shown(String field, String value) {
        var key = "roadmap.record." + field + "." + value;
        return Words.has(Words.language(), key) ? Words.t(key) : value;
    }

    /** The states an instrument may be in (GOV-40). */
    public List<Part.Choice> statuses() {
        return Part.Choice.all("roadmap.record.status.", Records.STATUSES);
    }

    /** The form of its state, as it stands. */
    public Form statusForm() {
        return Form.of(java.util.Map.of("status", entry.fact("status").orElse("in_force")));
    }

    public boolean isDocumented() {
        return !entry.sources().isEmpty() || entry.origin().isPresent();
    }

    @Override
    public String template() {
        return "roadmap/entry";
    }
}
