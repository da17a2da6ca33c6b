package iq.masar.emergency.model;

import iq.masar.emergency.EmergencyId;
import iq.masar.emergency.EmergencyReason;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.kernel.Role;
import iq.masar.vault.Section;
import java.time.Instant;
import java.util.List;

/** What stays the same whatever becomes of a request. */
public record Facts(
        EmergencyId id,
        CaseId file,
        String number,
        OfficeCode office,
        GovernorateCode governorate,
        AccountId requester,
        OrganisationCode institution,
        EmergencyReason reason,
        List<Section> sections,
        int minutes,
        Instant askedAt) {
    public Facts {
        sections = List.copyOf(sections);
    }

    /** Whether this officer may say that the person was told: nobody who wanted or approved such readings (REF-53). */
    public boolean mayTell(Actor officer) {
        return officer.is(Role.DATA_PROTECTION_OFFICER)
                || !officer.is(Role.COORDINATOR) && !officer.account().equals(requester);
    }
}
