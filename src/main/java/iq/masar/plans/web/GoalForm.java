package iq.masar.plans.web;

import iq.masar.kernel.Dinars;
import iq.masar.kernel.FamilyCode;
import iq.masar.plans.NeedId;
import iq.masar.plans.Plan;
import iq.masar.plans.Plan.Coded;
import iq.masar.ui.Form;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads a goal from what was typed; every fault is named beside its field (H1). */
final class GoalForm {
    private static final int LONGEST = 1000;
    private static final long DEAREST = 10_000_000_000L;

    private GoalForm() {}

    /** The goal, or nothing and the form says why. */
    static Optional<Plan.NewGoal> read(Form form) {
        form.require("family", "plans.goal.family-missing")
                .require("goal", "plans.goal.goal-missing")
                .maximum("goal", LONGEST)
                .require("intervention", "plans.goal.intervention-missing")
                .maximum("intervention", LONGEST)
                .require("dimension", "plans.goal.dimension-missing")
                .require("level", "plans.goal.level-missing")
                .require("owner", "plans.goal.owner-missing")
                .require("cost", "plans.goal.cost-missing")
                .require("due", "plans.goal.due-missing");
        var cost = cost(form);
        var due = form.date("due");
        var dimension = Coded.find(Plan.Dimension.class, form.text("dimension"));
        var level = Coded.find(Plan.Level.class, form.text("level"));
        var owner = Coded.find(Plan.Owner.class, form.text("owner"));
        if (!form.isSound()
                || cost.isEmpty()
                || due.isEmpty()
                || dimension.isEmpty()
                || level.isEmpty()
                || owner.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Plan.NewGoal(
                form.uuid("need").map(NeedId::new),
                new FamilyCode(form.text("family")),
                dimension.get(),
                level.get(),
                form.text("goal"),
                form.text("intervention"),
                cost.getAsLong(),
                owner.get(),
                due.get()));
    }

    /** Whole dinars; half a dinar is refused, not read as five. */
    private static OptionalLong cost(Form form) {
        var cost = Dinars.read(form.text("cost"));
        if (form.has("cost") && cost.orElse(DEAREST + 1) > DEAREST) {
            form.problem("cost", "plans.goal.cost-whole");
            return OptionalLong.empty();
        }
        return cost;
    }
}
