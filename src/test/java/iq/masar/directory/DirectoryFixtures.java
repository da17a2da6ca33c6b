package iq.masar.directory;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Label;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.kernel.Role;
import iq.masar.kernel.SessionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Services and officers the room's tests speak of. */
final class DirectoryFixtures {
    private DirectoryFixtures() {}

    static Service service(String slug, LocalDate verified) {
        return new Service(
                new ServiceId(UUID.nameUUIDFromBytes(slug.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                slug,
                new OrganisationCode("CPA"),
                new OfficeCode("CPA-NI"),
                new FamilyCode("housing"),
                new Label("ترميم " + slug, "نۆژەنکردنەوە " + slug, "Repair " + slug),
                new Label("", "", ""),
                new Service.Reach(
                        Set.of(new GovernorateCode("NI")), Set.of(), new Label("الموصل", "مووسڵ", "Mosul"), false),
                List.of(),
                new Service.Papers(Set.of(), Set.of(), Set.of()),
                new Service.Offer("FREQ=WEEKLY;BYDAY=SU,TU", "08:00-14:00", Set.of(Language.AR), 0, ""),
                new Service.Places(Optional.of(10), 0, 0),
                Service.State.ACTIVE,
                new Service.Verification(Optional.of(verified), "CPA-NI"),
                0);
    }

    static Service with(Service service, Service.Rule... rules) {
        return copy(service, List.of(rules), service.papers(), service.reach(), service.places());
    }

    static Service requiring(Service service, String... documents) {
        return copy(
                service,
                service.rules(),
                new Service.Papers(Set.of(documents), Set.of(), Set.of()),
                service.reach(),
                service.places());
    }

    static Service providing(Service service, String... documents) {
        return copy(
                service,
                service.rules(),
                new Service.Papers(Set.of(), Set.of(), Set.of(documents)),
                service.reach(),
                service.places());
    }

    static Service reaching(Service service, Service.Reach reach) {
        return copy(service, service.rules(), service.papers(), reach, service.places());
    }

    static Service holding(Service service, Service.Places places) {
        return copy(service, service.rules(), service.papers(), service.reach(), places);
    }

    static Actor focalPoint(String office, UUID account) {
        return officer(office, "NI", account, Role.PROVIDER);
    }

    static Actor officer(String office, String governorate, UUID account, Role role) {
        return new Actor(
                new AccountId(account),
                "Maryam",
                new OrganisationCode("CPA"),
                new OfficeCode(office),
                new GovernorateCode(governorate),
                Set.of(role),
                new SessionId(account));
    }

    private static Service copy(
            Service one, List<Service.Rule> rules, Service.Papers papers, Service.Reach reach, Service.Places places) {
        return new Service(
                one.id(),
                one.slug(),
                one.organisation(),
                one.office(),
                one.family(),
                one.name(),
                one.summary(),
                reach,
                rules,
                papers,
                one.offer(),
                places,
                one.state(),
                one.verification(),
                one.version());
    }
}
