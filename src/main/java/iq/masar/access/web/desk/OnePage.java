package iq.masar.access.web.desk;

import iq.masar.access.AccountDesk;
import iq.masar.access.AccountState;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/**
 * One account as administrators see it: its post, its state, never its doings with people.
 *
 * @param refusal the message key of a house rule that said no, or empty
 */
public record OnePage(
        AccountDesk.Line line, String office, Form form, List<Part.Choice> offices, boolean isOwn, String refusal)
        implements Page {
    @Override
    public String template() {
        return "access/one";
    }

    public List<Part.Choice> roles() {
        return Posts.roles();
    }

    public List<Part.Choice> reasons() {
        return Posts.reasons();
    }

    public boolean is(String state) {
        return line.account().state() == AccountState.of(state);
    }
}
