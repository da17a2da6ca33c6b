package iq.masar.plans.web;

import iq.masar.casework.slots.CaseFrame;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tab of the plan: its goals, who agreed and approved, and what can be done with it now. */
public record PlanPage(
        CaseFrame frame,
        Form form,
        Optional<PlanView> plan,
        boolean mayWrite,
        boolean mayDraft,
        Map<String, List<Part.Choice>> choices,
        List<Step> steps,
        Optional<Refusal> refusal)
        implements Page {
    public PlanPage {
        choices = Map.copyOf(choices);
        steps = List.copyOf(steps);
    }

    /** A step of the case that can be taken now. */
    public record Step(String code, String text) {}

    public List<Part.Choice> choices(String field) {
        return choices.getOrDefault(field, List.of());
    }

    @Override
    public String template() {
        return "plans/plan";
    }
}
