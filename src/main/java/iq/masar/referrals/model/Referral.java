package iq.masar.referrals.model;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.referrals.ReferralEvent.Course;
import iq.masar.referrals.ReferralFile.Milestones;
import iq.masar.referrals.ReferralSummary;
import java.time.Instant;
import java.util.Optional;

/**
 * A referral as the store rebuilds it.
 *
 * @param profile coarse code for the alarm pattern, "" when none applies
 */
public record Referral(
        ReferralSummary line,
        State state,
        GovernorateCode governorate,
        Optional<String> district,
        OrganisationCode organisation,
        Milestones milestones,
        Optional<String> codeHash,
        int tries,
        String profile,
        int version) {

    public Course course() {
        return new Course(line.id(), line.file(), line.family(), line.from(), line.to(), line.priority());
    }

    /** Whether this office, and where one is named this person, is who must answer. */
    public boolean isAddressedTo(iq.masar.kernel.OfficeCode office, AccountId account) {
        return !(state instanceof State.Draft)
                && line.to().equals(office)
                && line.namedReceiver().map(account::equals).orElse(true);
    }

    public Instant sentAt() {
        return line.sentAt().orElseThrow();
    }
}
