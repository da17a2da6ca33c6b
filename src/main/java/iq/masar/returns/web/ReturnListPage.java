package iq.masar.returns.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Optional;

/**
 * Returns the reader may see, those whose term ends first at the top.
 *
 * @param conflicts how many records of interviews held away wait in the post's queue
 */
public record ReturnListPage(
        List<Part.Tab> filters, List<Row> rows, List<Like> likenesses, int conflicts, boolean receives, Form form)
        implements Page {
    /** One return by codes. */
    public record Row(
            String href,
            String number,
            String post,
            String state,
            String kind,
            String mode,
            String members,
            String received,
            String safeguards,
            Optional<Part.Clock> clock) {}

    /** Two files that may be for one person, and why. */
    public record Like(String file, String other, String number, String otherNumber, String why) {}

    @Override
    public String template() {
        return "returns/list";
    }
}
