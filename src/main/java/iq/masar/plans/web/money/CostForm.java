package iq.masar.plans.web.money;

import iq.masar.kernel.Dinars;
import iq.masar.plans.Plan;
import iq.masar.plans.Plan.Coded;
import iq.masar.plans.costs.CostLine;
import iq.masar.plans.costs.Proof;
import iq.masar.ui.Form;
import iq.masar.vault.Attachment;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Reads lines, costs and proofs from what was typed; every fault is named beside its field (H1). */
final class CostForm {
    private static final int LONGEST = 200;
    private static final int LONGEST_NUMBER = 40;
    private static final long DEAREST = 10_000_000_000L;

    private CostForm() {}

    /** A cost as it is typed. */
    record Noted(UUID line, long amountIqd) {}

    /** A payment as it is typed. */
    record Payment(UUID cost, Proof.Paper paper) {}

    static Optional<CostLine.Wish> line(Form form) {
        form.require("goal", "plans.line.goal-missing")
                .require("what", "plans.line.what-missing")
                .maximum("what", LONGEST)
                .require("owner", "plans.line.owner-missing");
        var amount = amount(form, "amount");
        var goal = form.uuid("goal");
        var owner = Coded.find(Plan.Owner.class, form.text("owner"));
        return form.isSound() && amount.isPresent() && goal.isPresent() && owner.isPresent()
                ? Optional.of(new CostLine.Wish(goal.get(), form.text("what"), amount.getAsLong(), owner.get()))
                : Optional.empty();
    }

    static Optional<Noted> cost(Form form) {
        form.require("line", "plans.cost.line-missing");
        var amount = amount(form, "spent");
        var line = form.uuid("line");
        return form.isSound() && amount.isPresent() && line.isPresent()
                ? Optional.of(new Noted(line.get(), amount.getAsLong()))
                : Optional.empty();
    }

    /** @param scan the paper itself, if one was brought; what is wrong with it stands in the form already */
    static Optional<Payment> proof(Form form, Optional<Attachment> scan) {
        form.require("cost", "plans.proof.cost-missing")
                .require("kind", "plans.proof.kind-missing")
                .maximum("number", LONGEST_NUMBER)
                .require("issuer", "plans.proof.issuer-missing")
                .maximum("issuer", LONGEST)
                .require("dated", "plans.proof.dated-missing");
        if (form.text("number").codePoints().noneMatch(Character::isDigit)) {
            form.problem("number", "plans.proof.number-missing");
        }
        var cost = form.uuid("cost");
        var kind = Coded.find(Proof.Kind.class, form.text("kind"));
        var dated = form.date("dated");
        return form.isSound() && cost.isPresent() && kind.isPresent() && dated.isPresent()
                ? Optional.of(new Payment(
                        cost.get(),
                        new Proof.Paper(kind.get(), form.text("number"), form.text("issuer"), dated.get(), scan)))
                : Optional.empty();
    }

    private static OptionalLong amount(Form form, String field) {
        var amount = Dinars.read(form.text(field));
        if (amount.orElse(0) > 0 && amount.getAsLong() <= DEAREST) {
            return amount;
        }
        form.problem(field, "plans.line.amount-whole");
        return OptionalLong.empty();
    }
}
