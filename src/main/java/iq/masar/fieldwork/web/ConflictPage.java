package iq.masar.fieldwork.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import java.util.List;

/**
 * One record of the field beside the one that stands.
 *
 * @param takes whether it can be taken now
 * @param unread whether it was not read back to her yet
 * @param appends whether something of it can stand under the record as a correction
 * @param recorded whether a record stands
 */
public record ConflictPage(
        String id,
        String file,
        ConflictsPage.Line line,
        List<Pair> answers,
        boolean takes,
        boolean unread,
        boolean appends,
        boolean recorded,
        Form form,
        String refusal)
        implements Page {
    /** One question, and both answers; empty where there is none. */
    public record Pair(String question, String field, String stands) {
        public boolean differs() {
            return !field.isEmpty() && !field.equals(stands);
        }
    }

    @Override
    public String template() {
        return "fieldwork/conflict";
    }
}
