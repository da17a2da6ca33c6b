package iq.masar.agencies;

import iq.masar.kernel.OrganisationCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rule of REF-3: two ministries within 90 days, and an agreement in force. */
final class StandingRule {
    private static final int MINISTRIES = 2;

    private StandingRule() {}

    /** Only confirmed entries count, and of each ministry only its latest word up to that day. */
    static Standing standing(
            OrganisationCode organisation, LocalDate day, List<Vetting> vettings, List<Agreement> agreements) {
        var lastDays = vettings.stream()
                .filter(vetting ->
                        vetting.confirmedBy().isPresent() && !vetting.on().isAfter(day))
                .collect(Collectors.groupingBy(Vetting::ministry, Collectors.maxBy(Comparator.comparing(Vetting::on))))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .filter(Vetting::cleared)
                .map(Vetting::until)
                .sorted(Comparator.reverseOrder())
                .toList();
        if (lastDays.size() < MINISTRIES) {
            return new Standing.NotVetted(organisation, Optional.empty());
        }
        var lastVetted = lastDays.get(MINISTRIES - 1);
        return day.isAfter(lastVetted)
                ? new Standing.NotVetted(organisation, Optional.of(lastVetted))
                : underAgreement(organisation, day, lastVetted, agreements);
    }

    private static Standing underAgreement(
            OrganisationCode organisation, LocalDate day, LocalDate lastVetted, List<Agreement> agreements) {
        var confirmed = agreements.stream()
                .filter(agreement -> agreement.confirmedBy().isPresent())
                .toList();
        return confirmed.stream()
                .filter(agreement -> agreement.covers(day))
                .map(Agreement::ends)
                .max(Comparator.naturalOrder())
                .<Standing>map(
                        ends -> new Standing.InForce(organisation, ends.isBefore(lastVetted) ? ends : lastVetted))
                .orElseGet(() -> new Standing.AgreementNotInForce(
                        organisation,
                        confirmed.stream()
                                .map(Agreement::ends)
                                .filter(ends -> ends.isBefore(day))
                                .max(Comparator.naturalOrder())));
    }
}
