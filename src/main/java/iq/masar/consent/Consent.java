package iq.masar.consent;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One consent as it stands now, folded from its ledger.
 *
 * @param person whose consent it is: the case's own person, or an adult of the household (REF-57)
 * @param scope what each named office may still receive
 * @param textVersion the version of the text that was signed or read out
 * @param recordedBy the account that wrote it down
 */
public record Consent(
        UUID id,
        CaseId file,
        UUID person,
        String number,
        Purpose purpose,
        Map<OfficeCode, Set<DataCategory>> scope,
        ConsentMode mode,
        Language language,
        String textVersion,
        AccountId recordedBy,
        Instant givenAt,
        Instant expiresAt,
        ConsentState state) {
    public Consent {
        scope = Map.copyOf(scope);
    }

    public boolean isInForce(Instant now) {
        return state.isInForce() && now.isBefore(expiresAt);
    }

    public Set<OfficeCode> recipients() {
        return scope.keySet();
    }

    /** Every category that some recipient may still receive. */
    public Set<DataCategory> categories() {
        var all = EnumSet.noneOf(DataCategory.class);
        scope.values().forEach(all::addAll);
        return all;
    }

    /** What this office may receive under this consent alone. */
    public Set<DataCategory> categoriesFor(OfficeCode recipient) {
        return scope.getOrDefault(recipient, Set.of());
    }
}
