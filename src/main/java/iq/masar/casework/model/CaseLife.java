package iq.masar.casework.model;

import static iq.masar.casework.CaseStep.ACTIVATE;
import static iq.masar.casework.CaseStep.APPROVE_PLAN;
import static iq.masar.casework.CaseStep.ASSESS;
import static iq.masar.casework.CaseStep.CLOSE;
import static iq.masar.casework.CaseStep.DECLINE_CONSENT;
import static iq.masar.casework.CaseStep.DRAFT_PLAN;
import static iq.masar.casework.CaseStep.FOLLOW_UP;
import static iq.masar.casework.CaseStep.IMPLEMENT;
import static iq.masar.casework.CaseStep.LINK_DUPLICATE;
import static iq.masar.casework.CaseStep.REOPEN;
import static iq.masar.casework.CaseStep.REQUEST_CLOSURE;
import static iq.masar.casework.CaseStep.RESUME;
import static iq.masar.casework.CaseStep.RETURN_CLOSURE;
import static iq.masar.casework.CaseStep.SCREEN;
import static iq.masar.casework.CaseStep.SUSPEND;
import static iq.masar.casework.CaseStep.UNLINK_DUPLICATE;

import iq.masar.casework.CaseState;
import iq.masar.casework.CaseState.Active;
import iq.masar.casework.CaseState.Anonymised;
import iq.masar.casework.CaseState.Archived;
import iq.masar.casework.CaseState.Assessed;
import iq.masar.casework.CaseState.Closed;
import iq.masar.casework.CaseState.ClosureRequested;
import iq.masar.casework.CaseState.DeclinedConsent;
import iq.masar.casework.CaseState.DuplicateOf;
import iq.masar.casework.CaseState.FollowUp;
import iq.masar.casework.CaseState.Implementing;
import iq.masar.casework.CaseState.PlanApproved;
import iq.masar.casework.CaseState.PlanDraft;
import iq.masar.casework.CaseState.Received;
import iq.masar.casework.CaseState.Reopened;
import iq.masar.casework.CaseState.Screened;
import iq.masar.casework.CaseState.SuspendedLostContact;
import iq.masar.casework.CaseState.Transferred;
import iq.masar.casework.CaseStep;
import iq.masar.casework.Refused;
import java.util.EnumSet;
import java.util.Set;

/** A case's way through its states: what may be asked of it now, and what must stand before a step is taken. */
public record CaseLife(CaseState state, CaseState before, Facts facts) {
    /** What the guards ask: things known about the case at this moment. */
    public record Facts(boolean duplicatesChecked, boolean consentStands, boolean prioritySet) {}

    /** What a step comes to. */
    public sealed interface Outcome {
        record Moved(CaseState to) implements Outcome {}

        record Stopped(Refused why) implements Outcome {}
    }

    /** The steps this state knows; a page shows no others. */
    public static Set<CaseStep> possible(CaseState state) {
        return switch (state) {
            case Received _ -> EnumSet.of(SCREEN, DECLINE_CONSENT, LINK_DUPLICATE);
            case Screened _ -> EnumSet.of(ACTIVATE, DECLINE_CONSENT, LINK_DUPLICATE);
            case Active _ -> EnumSet.of(ASSESS, SUSPEND, LINK_DUPLICATE, REQUEST_CLOSURE);
            case Assessed _ -> EnumSet.of(DRAFT_PLAN, SUSPEND, LINK_DUPLICATE, REQUEST_CLOSURE);
            case PlanDraft _ -> EnumSet.of(APPROVE_PLAN, SUSPEND, LINK_DUPLICATE, REQUEST_CLOSURE);
            case PlanApproved _ -> EnumSet.of(IMPLEMENT, DRAFT_PLAN, SUSPEND, REQUEST_CLOSURE);
            case Implementing _ -> EnumSet.of(FOLLOW_UP, DRAFT_PLAN, SUSPEND, REQUEST_CLOSURE);
            case FollowUp _ -> EnumSet.of(DRAFT_PLAN, SUSPEND, REQUEST_CLOSURE);
            case ClosureRequested _ -> EnumSet.of(CLOSE, RETURN_CLOSURE);
            case Closed _ -> EnumSet.of(REOPEN, LINK_DUPLICATE);
            case DeclinedConsent _ -> EnumSet.of(REOPEN);
            case DuplicateOf _ -> EnumSet.of(UNLINK_DUPLICATE);
            case SuspendedLostContact _ -> EnumSet.of(RESUME, REQUEST_CLOSURE);
            case Reopened _ -> EnumSet.of(ASSESS, DRAFT_PLAN, SUSPEND, REQUEST_CLOSURE);
            case Transferred _ -> EnumSet.of(RESUME);
            case Archived _, Anonymised _ -> EnumSet.noneOf(CaseStep.class);
        };
    }

    /** Takes the step or says what stands in its way. */
    public Outcome take(CaseStep step) {
        if (!possible(state).contains(step)) {
            return new Outcome.Stopped(new Refused.NotNow(state.code(), step.code()));
        }
        return switch (step) {
            case SCREEN -> facts.duplicatesChecked() ? to(new Screened()) : stop(new Refused.DuplicateCheckMissing());
            case ACTIVATE -> facts.consentStands() ? to(new Active()) : stop(new Refused.ConsentMissing());
            case ASSESS -> facts.prioritySet() ? to(new Assessed()) : stop(new Refused.PriorityMissing());
            case DECLINE_CONSENT -> to(new DeclinedConsent());
            case DRAFT_PLAN -> to(new PlanDraft());
            case APPROVE_PLAN -> to(new PlanApproved());
            case IMPLEMENT -> to(new Implementing());
            case FOLLOW_UP -> to(new FollowUp());
            case REQUEST_CLOSURE -> to(new ClosureRequested());
            case CLOSE -> to(new Closed());
            case REOPEN -> to(new Reopened());
            case SUSPEND -> to(new SuspendedLostContact());
            case RESUME, RETURN_CLOSURE, UNLINK_DUPLICATE -> to(before);
            case TRANSFER, LINK_DUPLICATE -> stop(new Refused.NotNow(state.code(), step.code()));
        };
    }

    /** Two persons found one file to speak of the same person as another; this one then rests. */
    public Outcome link(iq.masar.kernel.CaseId other) {
        return possible(state).contains(LINK_DUPLICATE)
                ? to(new DuplicateOf(other))
                : stop(new Refused.NotNow(state.code(), LINK_DUPLICATE.code()));
    }

    /** Another office becomes responsible; the case comes back to where it stood once somebody there is assigned. */
    public Outcome transfer() {
        return mayBeTransferred(state)
                ? to(new Transferred())
                : stop(new Refused.NotNow(state.code(), CaseStep.TRANSFER.code()));
    }

    /** Whether work goes on that another office could take over. */
    public static boolean mayBeTransferred(CaseState state) {
        return state.isOpen()
                && !(state instanceof Transferred)
                && !(state instanceof ClosureRequested)
                && !(state instanceof SuspendedLostContact);
    }

    /** Whether the work is over, so that a document committee may have the keys destroyed (REF-55). */
    public static boolean mayBeAnonymised(CaseState state) {
        return switch (state) {
            case Closed _, Archived _, DeclinedConsent _, DuplicateOf _ -> true;
            case Received _, Screened _, Active _, Assessed _, PlanDraft _, PlanApproved _ -> false;
            case Implementing _, FollowUp _, ClosureRequested _, SuspendedLostContact _, Transferred _ -> false;
            case Reopened _, Anonymised _ -> false;
        };
    }

    /** Whether the state the case leaves is needed to come back to. */
    public static boolean remembers(CaseState to) {
        return to instanceof ClosureRequested
                || to instanceof SuspendedLostContact
                || to instanceof DuplicateOf
                || to instanceof Transferred;
    }

    private static Outcome to(CaseState next) {
        return new Outcome.Moved(next);
    }

    private static Outcome stop(Refused why) {
        return new Outcome.Stopped(why);
    }
}
