package iq.masar.agencies;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.OrganisationCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An agreement under which an organisation receives people; it counts once a second person has confirmed it. */
public record Agreement(
        UUID id,
        OrganisationCode organisation,
        String number,
        LocalDate starts,
        LocalDate ends,
        AccountId recordedBy,
        Optional<AccountId> confirmedBy) {
    public boolean covers(LocalDate day) {
        return !day.isBefore(starts) && !day.isAfter(ends);
    }
}
