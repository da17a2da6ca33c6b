package iq.masar.persons.web;

import iq.masar.persons.register.Extract;
import iq.masar.persons.twins.DuplicateQueue.Preview;
import iq.masar.persons.twins.Link;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import java.util.List;
import java.util.Optional;

/**
 * Two entries side by side.
 *
 * @param link the proposal or the link between them, where there is one
 * @param reason the proposer's words
 * @param own whether the reader proposed it: somebody else decides
 */
public record TwinPage(
        Form form, Preview preview, Optional<Link> link, String reason, boolean own, Optional<String> refusal)
        implements Page {
    @Override
    public String template() {
        return "persons/twin";
    }

    public List<String> fields() {
        return EntryPage.FIELDS.stream()
                .filter(field -> !preview.one().text(field).isEmpty()
                        || !preview.other().text(field).isEmpty())
                .toList();
    }

    public boolean differs(String field) {
        return !preview.one().text(field).equals(preview.other().text(field));
    }

    /** The number of the first paper, or empty. */
    public static String paper(Extract entry) {
        return entry.papers().stream().findFirst().map(paper -> paper.number()).orElse("");
    }

    public String state() {
        return link.map(Link::state).orElse("open");
    }

    public String pair() {
        return "/register/twins/" + preview.twin().one() + "/" + preview.twin().other();
    }
}
