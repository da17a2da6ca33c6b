package iq.masar.emergency.model;

import iq.masar.emergency.EmergencyId;
import iq.masar.emergency.EmergencyReason;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
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
}
