package iq.masar.plans.web;

import iq.masar.casework.slots.CaseFrame;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import java.util.Optional;

/**
 * A plan before the one who approves it, or before its author, who is told why she does not.
 *
 * @param why why the bar has no buttons; empty when it has
 */
public record PlanApprovalPage(
        CaseFrame frame, Form form, PlanView plan, Optional<String> why, Optional<Refusal> refusal) implements Page {
    @Override
    public String template() {
        return "plans/approval";
    }
}
