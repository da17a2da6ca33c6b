package iq.masar.referrals;

import iq.masar.casework.CaseReply;
import iq.masar.casework.CaseStep;
import iq.masar.casework.Cases;
import iq.masar.casework.Intake;
import iq.masar.casework.SafeContact;
import iq.masar.casework.duplicates.DuplicateCheck;
import iq.masar.codes.Priority;
import iq.masar.consent.Consent;
import iq.masar.consent.ConsentAct;
import iq.masar.consent.ConsentMode;
import iq.masar.consent.ConsentReply;
import iq.masar.consent.Consents;
import iq.masar.consent.DataCategory;
import iq.masar.directory.Service;
import iq.masar.directory.ServiceId;
import iq.masar.directory.store.ServiceStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Label;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.kernel.time.StoryClock;
import iq.masar.persons.BirthDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;

/** A case that may be referred, and a service that takes it. */
class ReferralFixtures {
    private final Cases cases;
    private final Consents consents;
    private final DuplicateCheck duplicates;
    private final ServiceStore services;
    private final StoryClock clock;
    private final Ids ids;

    /** Not a bean, so that these tests share the one context of all room tests. */
    ReferralFixtures(BeanFactory house) {
        this.cases = house.getBean(Cases.class);
        this.consents = house.getBean(Consents.class);
        this.duplicates = house.getBean(DuplicateCheck.class);
        this.services = house.getBean(ServiceStore.class);
        this.clock = house.getBean(StoryClock.class);
        this.ids = house.getBean(Ids.class);
    }

    /** Who a case is about: what a provider could pick people by. */
    record About(String calling, String spoken, Optional<String> sex, Optional<Integer> born) {
        static About rana() {
            return new About("Rana", "ar", Optional.empty(), Optional.empty());
        }
    }

    /** A case with a yes to case management, held by this worker. */
    CaseId activeCase(About about, Actor worker, Actor supervisor) {
        var contact = SafeContact.calls(LocalTime.of(9, 0), LocalTime.of(11, 0));
        var intake = Intake.of(about.calling(), about.spoken(), contact, "visit")
                .about(new Intake.About(Optional.empty(), Optional.empty(), about.sex()));
        intake = about.born().map(this::year).map(intake::born).orElse(intake);
        var file = ((CaseReply.Done) cases.open(intake, worker)).file().id();
        duplicates.check(file, worker);
        cases.advance(file, CaseStep.SCREEN, worker);
        consents.give(
                ConsentAct.caseManagement(file, worker.office(), ConsentMode.SIGNATURE, Language.AR, nextYear()),
                worker);
        cases.advance(file, CaseStep.ACTIVATE, worker);
        cases.assign(file, worker.account(), supervisor);
        return file;
    }

    private BirthDate year(int year) {
        return ((BirthDate.Reading.Known) BirthDate.read(String.valueOf(year), Baghdad.day(clock.instant()))).date();
    }

    /** Her yes to tell this office who she is, how to reach her and what ails her. */
    Consent consent(CaseId file, String office, Actor worker) {
        var act = ConsentAct.referral(
                file,
                Set.of(new OfficeCode(office)),
                Set.of(DataCategory.IDENTITY, DataCategory.CONTACT, DataCategory.HEALTH),
                ConsentMode.SIGNATURE,
                Language.AR,
                nextYear());
        return ((ConsentReply.Recorded) consents.give(act, worker)).consent();
    }

    static Sending sending(CaseId file, ServiceId service) {
        return Sending.of(
                file,
                Optional.empty(),
                new FamilyCode("medical"),
                service.value(),
                Priority.MEDIUM,
                Map.of(
                        DataCategory.IDENTITY, Map.of("calling", ""),
                        DataCategory.CONTACT, Map.of("phone", "+9647700000001"),
                        DataCategory.HEALTH, Map.of("health", "needs insulin")));
    }

    /** A clinic of CPA in that office. */
    ServiceId offered(String office, Optional<Integer> capacity) {
        var id = new ServiceId(ids.next());
        var text = new Label("عيادة", "نەخۆشخانە", "Clinic");
        services.write(
                new Service(
                        id,
                        "clinic-" + id,
                        new OrganisationCode("CPA"),
                        new OfficeCode(office),
                        new FamilyCode("medical"),
                        text,
                        text,
                        new Service.Reach(Set.of(new GovernorateCode("NI")), Set.of(), text, false),
                        List.of(),
                        new Service.Papers(Set.of(), Set.of(), Set.of()),
                        new Service.Offer("", "", Set.of(Language.AR), 0, ""),
                        new Service.Places(capacity, 0, 0),
                        Service.State.ACTIVE,
                        new Service.Verification(Optional.of(LocalDate.of(2026, 1, 1)), office),
                        0),
                "clinic",
                clock.instant());
        return id;
    }

    private LocalDate nextYear() {
        return Baghdad.day(clock.instant()).plusYears(1);
    }
}
