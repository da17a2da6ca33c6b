package iq.masar.plans.web.money;

import iq.masar.casework.slots.CaseFrame;
import iq.masar.plans.web.PlanView;
import iq.masar.plans.web.Refusal;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan's money and what can be done with it now: lines while the plan is written, costs while it is in force.
 *
 * @param scanKept whether a scanned paper is kept from the attempt before
 */
public record CostsPage(
        CaseFrame frame,
        Form form,
        PlanView plan,
        boolean mayWrite,
        Map<String, List<Part.Choice>> choices,
        boolean scanKept,
        Optional<Refusal> refusal)
        implements Page {
    public CostsPage {
        choices = Map.copyOf(choices);
    }

    public List<Part.Choice> choices(String field) {
        return choices.getOrDefault(field, List.of());
    }

    /** Whether lines can be added and taken out now. */
    public boolean mayDivide() {
        return mayWrite && plan.isOpen();
    }

    /** Whether costs can be noted and paid now. */
    public boolean maySpend() {
        return mayWrite && plan.isInForce();
    }

    @Override
    public String template() {
        return "plans/costs";
    }
}
