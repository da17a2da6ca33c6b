package iq.masar.identity.model;

import iq.masar.kernel.AccountId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a decision must look at.
 *
 * @param takers who took a statement, interviewed or asked
 * @param unanswered items of evidence without a reason in the finding
 * @param groups independent groups that speak for the claim
 */
public record Board(Set<AccountId> takers, List<UUID> unanswered, int groups) {
    public Board {
        takers = Set.copyOf(takers);
        unanswered = List.copyOf(unanswered);
    }
}
