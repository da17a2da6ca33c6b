package iq.masar.retention.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/**
 * What is over, proposed and held.
 *
 * @param refusal what a rule said, or empty
 */
public record RetentionPage(
        List<Over> over,
        List<Row> proposals,
        List<Held> holds,
        List<Term> terms,
        boolean proposes,
        boolean holdsBack,
        Form form,
        String refusal)
        implements Page {
    /** A finished case whose term is over. */
    public record Over(String number, String closed, String term) {}

    /** A proposal. */
    public record Row(String href, String number, String reason, String state, String kind, String proposed) {}

    /** A hold that stands. */
    public record Held(String id, String number, String reason, String since) {}

    /** A term of the list, perhaps not endorsed yet. */
    public record Term(String text, String years, boolean verified) {}

    @Override
    public String template() {
        return "retention/list";
    }

    public List<Part.Choice> reasons() {
        return Part.Choice.all("retention.reason.", List.of("term-over", "person-asks", "kept-wrongly"));
    }

    public List<Part.Choice> grounds() {
        return Part.Choice.all("retention.hold.", List.of("court", "complaint", "inquiry", "person-asks"));
    }
}
