package iq.masar.consent;

import iq.masar.kernel.CaseId;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * One consent as it stands now, folded from its ledger.
 *
 * @param person whose consent it is: the case's own person, or an adult of the household (REF-57)
 * @param textVersion the version of the text that was signed or read out
 */
public record Consent(
        UUID id,
        CaseId file,
        UUID person,
        String number,
        Purpose purpose,
        Set<OfficeCode> recipients,
        Set<DataCategory> categories,
        ConsentMode mode,
        Language language,
        String textVersion,
        Instant givenAt,
        Instant expiresAt,
        ConsentState state) {
    public Consent {
        recipients = Set.copyOf(recipients);
        categories = Set.copyOf(categories);
    }

    public boolean isInForce(Instant now) {
        return state.isInForce() && now.isBefore(expiresAt);
    }
}
