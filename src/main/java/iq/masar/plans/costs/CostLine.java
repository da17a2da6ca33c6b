package iq.masar.plans.costs;

import iq.masar.plans.Plan.Owner;
import java.util.UUID;

/**
 * One line of a plan's budget; what it is for lies sealed in the vault under its id.
 *
 * @param id the same in every version of the plan, so that what was spent stays with it
 * @param goal the goal of this version it pays for
 * @param owner who answers for it
 */
public record CostLine(UUID id, UUID goal, long amountIqd, Owner owner) {
    /** A line to be added, with its words. */
    public record Wish(UUID goal, String what, long amountIqd, Owner owner) {
        CostLine as(UUID id) {
            return new CostLine(id, goal, amountIqd, owner);
        }
    }
}
