package iq.masar.agencies;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.OrganisationCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A ministry's word on an organisation; it counts once a second person has confirmed it.
 *
 * @param cleared whether the ministry had no objection
 * @param letter number of the ministry's letter
 */
public record Vetting(
        UUID id,
        OrganisationCode organisation,
        OrganisationCode ministry,
        LocalDate on,
        boolean cleared,
        String letter,
        AccountId recordedBy,
        Optional<AccountId> confirmedBy) {
    /** How long a ministry's word holds (REF-3). */
    public static final int DAYS = 90;

    /** The last day on which it counts. */
    public LocalDate until() {
        return on.plusDays(DAYS);
    }
}
