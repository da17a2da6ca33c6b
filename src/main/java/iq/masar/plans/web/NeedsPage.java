package iq.masar.plans.web;

import iq.masar.casework.slots.CaseFrame;
import iq.masar.plans.NeedProgress;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Optional;

/** The tab of needs: by family with priority and state, what is being done, and a form for another one. */
public record NeedsPage(
        CaseFrame frame,
        Form form,
        List<Row> needs,
        List<Part.Choice> families,
        List<Part.Choice> priorities,
        boolean mayWrite,
        Optional<Refusal> refusal)
        implements Page {
    public NeedsPage {
        needs = List.copyOf(needs);
        families = List.copyOf(families);
        priorities = List.copyOf(priorities);
    }

    /** One need; {@code words} are empty when there are none or they stay closed. */
    public record Row(
            String id,
            String family,
            String priority,
            String priorityTone,
            String state,
            String stateTone,
            String stateIcon,
            boolean open,
            String words,
            String since,
            String findHref,
            List<NeedProgress.Step> steps) {
        public Row {
            steps = List.copyOf(steps);
        }
    }

    @Override
    public String template() {
        return "plans/needs";
    }
}
