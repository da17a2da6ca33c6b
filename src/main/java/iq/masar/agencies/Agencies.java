package iq.masar.agencies;

import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Label;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The institutions and their offices. */
@Component
public class Agencies {
    private final AgencyStore store;
    private final PartnershipStore partnerships;

    Agencies(AgencyStore store, PartnershipStore partnerships) {
        this.store = store;
        this.partnerships = partnerships;
    }

    public Optional<Organisation> organisation(OrganisationCode code) {
        return store.organisation(code);
    }

    public List<Organisation> organisations() {
        return store.organisations();
    }

    public Optional<Office> office(OfficeCode code) {
        return store.office(code);
    }

    /** The name to show for an office; its code when nobody knows it. */
    public Label name(OfficeCode code) {
        return office(code).map(Office::name).orElse(new Label(code.value(), code.value(), code.value()));
    }

    public List<Office> offices(Office.Kind kind) {
        return store.offices().stream().filter(office -> office.kind() == kind).toList();
    }

    public List<Office> offices(OrganisationCode organisation) {
        return store.offices().stream()
                .filter(office -> office.organisation().equals(organisation))
                .toList();
    }

    /** The ministry's branch in a governorate, when it has one. */
    public Optional<Office> branch(GovernorateCode governorate) {
        return offices(Office.Kind.BRANCH).stream()
                .filter(office -> office.governorate().equals(governorate))
                .findFirst();
    }

    /** Whether people may be sent to that organisation on that day; state institutions need neither vetting nor agreement. */
    public Standing standing(OrganisationCode organisation, LocalDate day) {
        return standings(List.of(organisation), day)
                .getOrDefault(organisation, new Standing.NotVetted(organisation, Optional.empty()));
    }

    /** The same for many at once. */
    public Map<OrganisationCode, Standing> standings(Collection<OrganisationCode> organisations, LocalDate day) {
        var kinds = store.organisations().stream().collect(Collectors.toMap(Organisation::code, Organisation::kind));
        var vettings =
                partnerships.vettings(organisations).stream().collect(Collectors.groupingBy(Vetting::organisation));
        var agreements =
                partnerships.agreements(organisations).stream().collect(Collectors.groupingBy(Agreement::organisation));
        return organisations.stream()
                .distinct()
                .collect(Collectors.toMap(
                        code -> code,
                        code -> kinds.getOrDefault(code, Organisation.Kind.PROVIDER) != Organisation.Kind.PROVIDER
                                ? new Standing.InForce(code, LocalDate.MAX)
                                : StandingRule.standing(
                                        code,
                                        day,
                                        vettings.getOrDefault(code, List.of()),
                                        agreements.getOrDefault(code, List.of()))));
    }

    /** Opens an institution that was not known; false, and nothing done, when its code is taken. */
    public boolean open(Organisation organisation) {
        if (store.organisation(organisation.code()).isPresent()) {
            return false;
        }
        store.put(organisation);
        return true;
    }

    /** A code no office has yet: institution and governorate, and a number from the second office there on. */
    public OfficeCode freshCode(OrganisationCode organisation, GovernorateCode governorate) {
        var stem = organisation.value() + "-" + governorate.value();
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> new OfficeCode(number == 1 ? stem : stem + "-" + number))
                .filter(code -> store.office(code).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Opens an office or corrects its words; for seeds and the national administration. */
    public void record(Organisation organisation) {
        store.put(organisation);
    }

    public void record(Office office) {
        store.put(office);
    }
}
