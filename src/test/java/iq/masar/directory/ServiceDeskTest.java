package iq.masar.directory;

import static iq.masar.directory.DirectoryFixtures.focalPoint;
import static iq.masar.directory.DirectoryFixtures.officer;
import static iq.masar.directory.DirectoryFixtures.reaching;
import static iq.masar.directory.DirectoryFixtures.service;
import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.directory.ServiceDesk.Outcome;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Label;
import iq.masar.kernel.Role;
import iq.masar.notices.Notices;
import iq.masar.testing.RoomTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** REF-1, REF-2, REF-4, H6: writing entries, who may, and what is refused. */
@RoomTest
class ServiceDeskTest {
    private final ServiceDesk desk;
    private final Directory directory;
    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final Notices notices;

    @Autowired
    ServiceDeskTest(ServiceDesk desk, Directory directory, JdbcClient jdbc, Ids ids, Clock clock, Notices notices) {
        this.desk = desk;
        this.directory = directory;
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.notices = notices;
    }

    @Test
    void aFocalPointWritesTheOwnOfficesServicesAndNoOthers() { // REF-1
        var entry = service("own-" + ids.next(), today());
        var maryam = focalPoint("CPA-NI", ids.next());
        assertThat(desk.write(entry, maryam)).isEqualTo(new Outcome.Written(entry.id()));
        var saved = directory.find(entry.id()).orElseThrow();
        assertThat(saved.name()).isEqualTo(entry.name());
        assertThat(saved.offer()).isEqualTo(entry.offer());
        assertThat(saved.version()).isEqualTo(1);
        assertThat(desk.write(saved, focalPoint("BAYT-NI", ids.next()))).isInstanceOf(Outcome.NotYours.class);
        assertThat(desk.verify(entry.id(), today(), focalPoint("BAYT-NI", ids.next())))
                .isInstanceOf(Outcome.NotYours.class);
        assertThat(desk.write(saved, coordinator("AR"))).isInstanceOf(Outcome.NotYours.class);
        assertThat(desk.write(saved, coordinator("NI"))).isInstanceOf(Outcome.Written.class);
    }

    @Test
    void aNameMissingInOneLanguageIsNamed() { // REF-1
        var entry = service("nameless-" + ids.next(), today());
        var nameless = new Service(
                entry.id(),
                entry.slug(),
                entry.organisation(),
                entry.office(),
                entry.family(),
                new Label("اسم", " ", "Name"),
                entry.summary(),
                entry.reach(),
                entry.rules(),
                entry.papers(),
                entry.offer(),
                entry.places(),
                entry.state(),
                entry.verification(),
                0);
        assertThat(desk.write(nameless, focalPoint("CPA-NI", ids.next())))
                .isInstanceOfSatisfying(
                        Outcome.Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(ServiceDesk.Fault::field, ServiceDesk.Fault::key)
                                .containsExactly(
                                        org.assertj.core.groups.Tuple.tuple("ckb", "directory.entry.name-missing")));
        assertThat(directory.find(entry.id())).isEmpty();
    }

    @Test
    void aDayThatHasNotComeIsNoDayOfVerification() { // REF-2
        var id = made("future");
        assertThat(desk.verify(id, today().plusDays(1), maryam()))
                .isEqualTo(new Outcome.FutureDate(today().plusDays(1)));
        assertThat(desk.verify(id, today(), maryam())).isInstanceOf(Outcome.Written.class);
        assertThat(directory.find(id).orElseThrow().verification().by()).isEqualTo("CPA-NI");
    }

    @Test
    void aProviderIsAskedOnceOnDayTwentyFive() { // REF-2
        var young = service("young-" + ids.next(), today().minusDays(24));
        var old = service("old-" + ids.next(), today().minusDays(25));
        desk.adopt(young);
        desk.adopt(old);
        desk.askDue();
        assertThat(asked(young)).isZero();
        assertThat(asked(old)).isEqualTo(1);
        assertThat(questionsAbout(young)).isZero();
        assertThat(questionsAbout(old))
                .as("on the page of notices of the provider's focal point")
                .isEqualTo(1);
        jdbc.sql("update directory.service set asked_on = asked_on - 1 where id = :id")
                .param("id", old.id().value())
                .update();
        desk.askDue();
        assertThat(jdbc.sql("select asked_on from directory.service where id = :id")
                        .param("id", old.id().value())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(today().minusDays(1));
        assertThat(questionsAbout(old)).as("once a verification").isEqualTo(1);
    }

    private long questionsAbout(Service service) {
        return notices.list(focalPoint("CPA-NI", ids.next())).stream()
                .filter(one -> one.key().equals("directory.notice.still-true"))
                .filter(one -> one.link().equals("/directory/" + service.id().value()))
                .count();
    }

    @Test
    void aStaleSaveLosesNeitherText() { // H6
        var id = made("stale");
        var seen = directory.find(id).orElseThrow();
        assertThat(desk.write(renamed(seen, "First"), maryam())).isInstanceOf(Outcome.Written.class);
        assertThat(desk.write(renamed(seen, "Second"), maryam()))
                .isInstanceOfSatisfying(
                        Outcome.Stale.class,
                        stale -> assertThat(stale.saved().name().en()).isEqualTo("First"));
        assertThat(jdbc.sql("""
                        select entry ->> 'en' from directory.service_version
                         where service = :id order by kept desc, version
                        """)
                        .param("id", id.value())
                        .query((row, number) -> row.getString(1))
                        .list())
                .containsExactly("First", "Second");
    }

    @Test
    void defunctIsFinal() {
        var id = made("sealed");
        assertThat(desk.move(id, Service.State.TEMPORARILY_CLOSED, maryam())).isInstanceOf(Outcome.Written.class);
        assertThat(desk.move(id, Service.State.ACTIVE, maryam())).isInstanceOf(Outcome.Written.class);
        assertThat(desk.move(id, Service.State.DEFUNCT, maryam())).isInstanceOf(Outcome.Written.class);
        for (var state : Service.State.values()) {
            assertThat(desk.move(id, state, maryam())).isEqualTo(new Outcome.NotNow(Service.State.DEFUNCT));
        }
        assertThat(desk.verify(id, today(), maryam())).isInstanceOf(Outcome.NotNow.class);
        assertThat(desk.write(directory.find(id).orElseThrow(), maryam())).isInstanceOf(Outcome.NotNow.class);
    }

    @Test
    void aShelterTakesNoDistrict() { // REF-4
        var shelter = reaching(
                service("shelter-district-" + ids.next(), today()),
                new Service.Reach(Set.of(new GovernorateCode("NI")), Set.of("IQG15Q05"), new Label("", "", ""), true));
        assertThat(desk.faults(shelter))
                .extracting(ServiceDesk.Fault::key)
                .containsExactly("directory.entry.shelter-place");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=HOURLY", "every Sunday", "FREQ=WEEKLY;BYDAY=XX", "FREQ=MINUTELY;INTERVAL=1"})
    void aScheduleIsARuleOfDays(String rule) { // REF-1
        assertThat(iq.masar.directory.model.Schedules.isRule(rule)).isFalse();
    }

    @Test
    void aWeeklyRuleTellsItsDays() { // REF-1
        assertThat(iq.masar.directory.model.Schedules.weekdays("FREQ=WEEKLY;BYDAY=SU,TU,TH"))
                .extracting(Enum::name)
                .containsExactly("SUNDAY", "TUESDAY", "THURSDAY");
        assertThat(iq.masar.directory.model.Schedules.next("FREQ=WEEKLY;BYDAY=SU,TU", LocalDate.of(2026, 1, 5), 3))
                .containsExactly(LocalDate.of(2026, 1, 6), LocalDate.of(2026, 1, 11), LocalDate.of(2026, 1, 13));
        assertThat(iq.masar.directory.model.Schedules.isRule("")).isTrue();
    }

    private int asked(Service service) {
        return jdbc.sql("select count(asked_on) from directory.service where id = :id")
                .param("id", service.id().value())
                .query(Integer.class)
                .single();
    }

    private Service renamed(Service one, String name) {
        return new Service(
                one.id(),
                one.slug(),
                one.organisation(),
                one.office(),
                one.family(),
                new Label(one.name().ar(), one.name().ckb(), name),
                one.summary(),
                one.reach(),
                one.rules(),
                one.papers(),
                one.offer(),
                one.places(),
                one.state(),
                one.verification(),
                one.version());
    }

    private ServiceId made(String slug) {
        var entry = service(slug + "-" + ids.next(), today());
        desk.adopt(entry);
        return entry.id();
    }

    private Actor maryam() {
        return focalPoint("CPA-NI", ids.next());
    }

    private Actor coordinator(String governorate) {
        return officer("MOMD-" + governorate, governorate, ids.next(), Role.COORDINATOR);
    }

    private LocalDate today() {
        return Baghdad.day(clock.instant());
    }
}
