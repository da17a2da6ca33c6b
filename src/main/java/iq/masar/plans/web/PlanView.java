package iq.masar.plans.web;

import iq.masar.ui.Part;
import java.util.List;
import java.util.Optional;

/**
 * One version of a plan in words, as the tab, the approval page and the paper show it.
 *
 * @param returned the supervisor's reason, when it came back
 */
public record PlanView(
        String id,
        String href,
        int version,
        String state,
        String stateWord,
        String tone,
        String icon,
        String author,
        String begun,
        List<Goal> goals,
        String total,
        Money money,
        Optional<String> agreement,
        Optional<String> approval,
        Optional<String> returned,
        List<Part.Tab> versions) {
    public PlanView {
        goals = List.copyOf(goals);
        versions = List.copyOf(versions);
    }

    /** One goal in words. */
    public record Goal(
            String id,
            String family,
            String dimension,
            String level,
            String goal,
            String intervention,
            String cost,
            String owner,
            String due,
            String outcome,
            String outcomeTone,
            boolean open) {}

    /**
     * The budget in words.
     *
     * @param divided what of the total stands in lines
     * @param waiting how many costs wait for their proof
     */
    public record Money(List<Line> lines, List<Spent> costs, String divided, String paid, long waiting) {
        public Money {
            lines = List.copyOf(lines);
            costs = List.copyOf(costs);
        }
    }

    /**
     * One cost line in words.
     *
     * @param goal the place of its goal in the plan
     * @param spent whether a cost keeps it in the plan
     */
    public record Line(
            String id, int goal, String what, String owner, String amount, String paid, String left, boolean spent) {}

    /**
     * One cost in words.
     *
     * @param proof kind, number, issuer and day of the paper it was paid with; empty while it is not
     * @param scan where the paper itself is fetched; empty where none was scanned, or for whom the words stay closed
     * @param reversible whether this reader may take the payment back
     */
    public record Spent(
            String id,
            String what,
            String amount,
            String noted,
            String state,
            String stateWord,
            String tone,
            String icon,
            String proof,
            String scan,
            boolean reversible) {
        public boolean isOpen() {
            return state.equals("open");
        }
    }

    public boolean isOpen() {
        return state.equals("draft") || state.equals("returned");
    }

    public boolean isSubmitted() {
        return state.equals("submitted");
    }

    public boolean isInForce() {
        return state.equals("approved");
    }

    /** Whether the person's agreement can be recorded now. */
    public boolean mayAgree() {
        return !goals.isEmpty()
                && agreement.isEmpty()
                && (state.equals("draft") || state.equals("submitted") || state.equals("awaiting_agreement"));
    }
}
