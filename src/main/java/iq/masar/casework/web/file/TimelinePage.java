package iq.masar.casework.web.file;

import iq.masar.casework.slots.CaseFrame;
import iq.masar.casework.slots.NearestDeadline.Nearest;
import iq.masar.casework.words.RefusalView;
import iq.masar.kernel.Actor;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import iq.masar.ui.Screen;
import java.util.List;
import java.util.Optional;

/** A case's first page: what happened, what comes next. */
public record TimelinePage(
        CaseFrame frame,
        List<Part.Moment> moments,
        Optional<String> older,
        List<Button> next,
        List<Twin> twins,
        Optional<Nearest> nearest,
        List<String> needs,
        Optional<String> said,
        Optional<RefusalView> refusal)
        implements Page {
    /** One step that can be taken now; {@code post} false where it is a page to open. */
    public record Button(String href, String text, String icon, boolean post, String step) {}

    /** Another office may have, or has, a record of this person. */
    public record Twin(String text, String unlink) {}

    /** Whether its reader may send the person on: work goes on, and the case is the reader's. */
    public boolean mayRefer() {
        var file = frame.file();
        return file.state().isOpen()
                && Screen.current().actor().map(Actor::account).equals(file.worker());
    }

    @Override
    public String template() {
        return "casework/case";
    }
}
