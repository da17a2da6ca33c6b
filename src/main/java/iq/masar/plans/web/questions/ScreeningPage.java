package iq.masar.plans.web.questions;

import iq.masar.casework.slots.CaseFrame;
import iq.masar.plans.web.Refusal;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import java.util.List;
import java.util.Optional;

/** The tab that screens: earlier screenings, the questions, and the answers of one screening when opened. */
public record ScreeningPage(
        CaseFrame frame,
        Form form,
        Optional<QuestionSheet> sheet,
        List<Asked> asked,
        List<Line> opened,
        Optional<Refusal> refusal)
        implements Page {
    public ScreeningPage {
        asked = List.copyOf(asked);
        opened = List.copyOf(opened);
    }

    /** One screening that was handed in. */
    public record Asked(String href, String when, String who, String language, int version) {}

    /** One opened answer. */
    public record Line(String question, String answer) {}

    @Override
    public String template() {
        return "plans/screening";
    }
}
