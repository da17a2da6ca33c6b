package iq.masar.hotline;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.FamilyCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a recognised caller may hear and say about her referrals; told and done by the room that keeps them. */
public interface ServiceConfirmation {
    /**
     * One referral by its state and next date only.
     *
     * @param stateKey message key of the state's word
     * @param mayConfirm whether the caller's confirmation or dispute is waited for now
     */
    record Service(
            UUID referral,
            FamilyCode family,
            String stateKey,
            Optional<Instant> nextDeadline,
            Optional<Instant> appointment,
            boolean mayConfirm) {}

    /** The referrals of a case, newest first. */
    List<Service> of(CaseId file);

    /** The caller says she was served; false when this referral does not wait for it. */
    boolean confirm(CaseId file, UUID referral, UUID call, Actor operator);

    /** The caller says she was not, with her words if any; false when this referral does not wait for it. */
    boolean dispute(CaseId file, UUID referral, String words, UUID call, Actor operator);
}
