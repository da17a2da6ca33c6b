package iq.masar.casework;

import iq.masar.kernel.CaseId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a case stands, after the referral mechanism's table (c). */
public sealed interface CaseState {
    record Received() implements CaseState {
        @Override
        public String code() {
            return "intake";
        }
    }

    record Screened() implements CaseState {}

    record Active() implements CaseState {}

    record Assessed() implements CaseState {}

    record PlanDraft() implements CaseState {}

    record PlanApproved() implements CaseState {}

    record Implementing() implements CaseState {}

    record FollowUp() implements CaseState {}

    record ClosureRequested() implements CaseState {}

    record Closed() implements CaseState {}

    /** Declared so that stored codes are whole; no step leads here: a closed case goes straight to {@link Anonymised}. */
    record Archived() implements CaseState {}

    /** The keys are destroyed by a document committee's decision (REF-55): nothing personal can be read any more. */
    record Anonymised() implements CaseState {}

    record DeclinedConsent() implements CaseState {}

    /** Two persons found that this file and another speak of one person; reversible. */
    record DuplicateOf(CaseId other) implements CaseState {}

    record SuspendedLostContact() implements CaseState {}

    record Transferred() implements CaseState {}

    record Reopened() implements CaseState {}

    /** The word in columns, events and message keys: {@code plan-draft}. */
    default String code() {
        return getClass().getSimpleName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    /** Whether work goes on: such a case counts in a caseload. */
    default boolean isOpen() {
        return switch (this) {
            case Closed _, Archived _, Anonymised _, DeclinedConsent _, DuplicateOf _ -> false;
            case Received _, Screened _, Active _, Assessed _, PlanDraft _, PlanApproved _ -> true;
            case Implementing _, FollowUp _, ClosureRequested _, SuspendedLostContact _, Transferred _, Reopened _ ->
                true;
        };
    }

    /** The straight way, in order, as the steps over a case page show it. */
    static List<CaseState> way() {
        return List.of(
                new Received(),
                new Screened(),
                new Active(),
                new Assessed(),
                new PlanDraft(),
                new PlanApproved(),
                new Implementing(),
                new FollowUp(),
                new ClosureRequested(),
                new Closed());
    }

    /** The state a stored word means; {@code other} is the file a duplicate points to. */
    static CaseState of(String code, Optional<CaseId> other) {
        return switch (code) {
            case "intake" -> new Received();
            case "screened" -> new Screened();
            case "active" -> new Active();
            case "assessed" -> new Assessed();
            case "plan-draft" -> new PlanDraft();
            case "plan-approved" -> new PlanApproved();
            case "implementing" -> new Implementing();
            case "follow-up" -> new FollowUp();
            case "closure-requested" -> new ClosureRequested();
            case "closed" -> new Closed();
            case "archived" -> new Archived();
            case "anonymised" -> new Anonymised();
            case "declined-consent" -> new DeclinedConsent();
            case "suspended-lost-contact" -> new SuspendedLostContact();
            case "transferred" -> new Transferred();
            case "reopened" -> new Reopened();
            case "duplicate-of" -> new DuplicateOf(other.orElseThrow());
            default -> throw new IllegalArgumentException(code);
        };
    }
}
