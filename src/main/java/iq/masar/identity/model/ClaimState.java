package iq.masar.identity.model;

import iq.masar.identity.Outcome;
import iq.masar.identity.SafeguardKind;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a claim stands (identity.md (c)). */
public sealed interface ClaimState {
    record Opened() implements ClaimState {}

    /** Nothing may leave: these safeguards are open. */
    record Gated(Set<SafeguardKind> kinds) implements ClaimState {
        public Gated {
            kinds = Set.copyOf(kinds);
        }
    }

    record Collecting() implements ClaimState {}

    record Verifying() implements ClaimState {}

    record Proposed(Proposal proposal) implements ClaimState {}

    /** @param appealUntil last day of the appeal, once it is proven that the person was told */
    record Found(Finding finding, Optional<LocalDate> appealUntil) implements ClaimState {}

    record Appealed(Finding finding) implements ClaimState {}

    record Final(Finding finding) implements ClaimState {}

    record ReferredStateless(Finding finding) implements ClaimState {}

    /** New evidence is looked at; the old finding holds until two officers make another. */
    record UnderReview(Finding finding, Optional<LocalDate> appealUntil, Optional<Proposal> proposal)
            implements ClaimState {}

    record Withdrawn() implements ClaimState {}

    /** The word in tables, addresses and messages: {@code referred-stateless}. */
    default String code() {
        return getClass().getSimpleName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    /** The finding that was made last, whether or not anything follows from it now. */
    default Optional<Finding> made() {
        return switch (this) {
            case Found found -> Optional.of(found.finding);
            case Appealed appealed -> Optional.of(appealed.finding);
            case Final last -> Optional.of(last.finding);
            case ReferredStateless referred -> Optional.of(referred.finding);
            case UnderReview review -> Optional.of(review.finding);
            case Opened o -> Optional.empty();
            case Gated g -> Optional.empty();
            case Collecting c -> Optional.empty();
            case Verifying v -> Optional.empty();
            case Proposed p -> Optional.empty();
            case Withdrawn w -> Optional.empty();
        };
    }

    /** What follows from the claim now: nothing while an appeal runs (IDN-53); the old finding during a review (IDN-52). */
    default Optional<Outcome> holding() {
        return this instanceof Appealed ? Optional.empty() : made().map(Finding::outcome);
    }

    default boolean isOver() {
        return switch (this) {
            case Found f -> f.finding.outcome() == Outcome.CONFIRMED;
            case Final f -> true;
            case ReferredStateless r -> true;
            case Withdrawn w -> true;
            case Opened o -> false;
            case Gated g -> false;
            case Collecting c -> false;
            case Verifying v -> false;
            case Proposed p -> false;
            case Appealed a -> false;
            case UnderReview u -> false;
        };
    }
}
