package iq.masar.referrals.model;

import iq.masar.kernel.Actor;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.referrals.ReferralId;
import iq.masar.referrals.ReferralSummary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A referral as it is written the first time, sent or as a draft.
 *
 * @param ladder the acknowledge clock; empty for a draft
 * @param blocks the referral that waits for the document this one obtains
 * @param spoken code of the language the person speaks; with the profile, what REF-58 looks at
 * @param disclosed category, field and whether it is withheld until acceptance
 */
public record Fresh(
        ReferralSummary line,
        GovernorateCode governorate,
        Optional<String> district,
        OrganisationCode organisation,
        Optional<ReferralId> blocks,
        Optional<Ladder> ladder,
        String codeHash,
        String tokenHash,
        String profile,
        Optional<String> spoken,
        Optional<UUID> consent,
        List<Field> disclosed,
        Optional<Actor> by,
        Instant at) {
    public Fresh {
        disclosed = List.copyOf(disclosed);
    }

    /** One field that goes out. */
    public record Field(String category, String field, boolean withheld) {}
}
