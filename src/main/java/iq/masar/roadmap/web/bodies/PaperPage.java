package iq.masar.roadmap.web.bodies;

import iq.masar.roadmap.bodies.Endorsements;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Optional;

/**
 * One paper with its text and whether that text is endorsed (GOV-11).
 *
 * @param endorsed the Arabic text that was endorsed, when it is another
 * @param remedy where what was refused can be cured, or empty
 */
public record PaperPage(
        Endorsements.Standing paper,
        String body,
        String bodyName,
        Optional<String> endorsed,
        boolean mayWrite,
        boolean mayVote,
        Form form,
        String refusal,
        String remedy)
        implements Page {
    /** The first half of the text's fingerprint, as it is read aloud. */
    public String brief() {
        return paper.sha256().substring(0, 16);
    }

    /** Who may see it, to choose from. */
    public List<Part.Choice> releases() {
        return Part.Choice.all("roadmap.release.", Endorsements.RELEASES);
    }

    public boolean isVoting() {
        return paper.last().filter(one -> one.state().equals("voting")).isPresent();
    }

    @Override
    public String template() {
        return "roadmap/paper";
    }
}
