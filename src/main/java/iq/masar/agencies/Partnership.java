package iq.masar.agencies;

import iq.masar.kernel.OrganisationCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rule of REF-3: two ministries within 90 days, and an agreement. */
final class Partnership {
    /** How long a ministry's word holds. */
    static final int VETTING_DAYS = 90;

    private static final int MINISTRIES = 2;

    private Partnership() {}

    /** An agreement's first and last day. */
    record Agreement(LocalDate starts, LocalDate ends) {
        boolean covers(LocalDate day) {
            return !day.isBefore(starts) && !day.isAfter(ends);
        }
    }

    /** @param vettings each ministry's latest favourable day, newest first */
    static Standing standing(
            OrganisationCode organisation, LocalDate day, List<LocalDate> vettings, List<Agreement> agreements) {
        if (vettings.size() < MINISTRIES) {
            return new Standing.NotVetted(organisation, Optional.empty());
        }
        var lastVetted = vettings.get(MINISTRIES - 1).plusDays(VETTING_DAYS);
        if (day.isAfter(lastVetted)) {
            return new Standing.NotVetted(organisation, Optional.of(lastVetted));
        }
        return agreements.stream()
                .filter(agreement -> agreement.covers(day))
                .map(Agreement::ends)
                .max(Comparator.naturalOrder())
                .<Standing>map(
                        ends -> new Standing.InForce(organisation, ends.isBefore(lastVetted) ? ends : lastVetted))
                .orElseGet(() -> new Standing.AgreementNotInForce(
                        organisation,
                        agreements.stream()
                                .map(Agreement::ends)
                                .filter(ends -> ends.isBefore(day))
                                .max(Comparator.naturalOrder())));
    }
}
