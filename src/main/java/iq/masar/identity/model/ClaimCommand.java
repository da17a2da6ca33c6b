package iq.masar.identity.model;

import iq.masar.identity.Outcome;
import iq.masar.identity.SafeguardKind;
import iq.masar.kernel.AccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What may be asked of a claim. */
public sealed interface ClaimCommand {
    /** @param open the safeguards that are open now */
    record Gate(Set<SafeguardKind> open) implements ClaimCommand {}

    /**
     * Asks registers or the person.
     *
     * @param open the safeguards that are open now: one may have opened again since the gate
     * @param asked questions and interviews, at least one
     */
    record Ask(Set<SafeguardKind> open, int asked) implements ClaimCommand {}

    record Propose(Outcome outcome, Officer by, Board board) implements ClaimCommand {}

    record Confirm(Officer by, Board board) implements ClaimCommand {}

    /** The second officer gives the proposal back. */
    record Return(Officer by) implements ClaimCommand {}

    /** It is proven that the person was told. */
    record Serve(LocalDate until) implements ClaimCommand {}

    record Appeal(LocalDate today) implements ClaimCommand {}

    record EndTerm(LocalDate today) implements ClaimCommand {}

    /** A panel decides the appeal. */
    record Decide(List<AccountId> panel, Outcome outcome, Set<AccountId> takers) implements ClaimCommand {}

    record Refer(boolean tieElsewhere) implements ClaimCommand {}

    record NewEvidence() implements ClaimCommand {}

    record Withdraw() implements ClaimCommand {}

    default String code() {
        return getClass().getSimpleName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
