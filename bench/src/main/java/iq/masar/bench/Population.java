package iq.masar.bench;

import iq.masar.Masar;
import iq.masar.access.DemoAccounts;
import iq.masar.casework.CaseReply;
import iq.masar.casework.CaseStep;
import iq.masar.casework.Cases;
import iq.masar.casework.Intake;
import iq.masar.casework.SafeContact;
import iq.masar.casework.duplicates.DuplicateCheck;
import iq.masar.codes.Priority;
import iq.masar.consent.ConsentAct;
import iq.masar.consent.ConsentMode;
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
import iq.masar.kernel.Role;
import iq.masar.kernel.SessionId;
import iq.masar.kernel.time.Tick;
import iq.masar.referrals.Referrals;
import iq.masar.referrals.Reply;
import iq.masar.referrals.Sending;
import iq.masar.vault.Keyring;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A country to measure on, made from a seed. A few cases are opened through the doors, sealed, agreed to and referred; the rest are
 * rows of the same shape whose sealed fields are random bytes, because nobody opens them here: they make the tables as large as asked.
 */
final class Population {
    static final String PASSPHRASE = "palm trees by the Tigris 26";
    static final String WORKER = "bench-worker";
    static final String PROVIDER = "bench-provider";
    private static final String RECEIVER = "CPA-NI";
    private static final long SEED = 20220401;
    private static final int REFERRALS_A_CASE = 3;

    private final ConfigurableApplicationContext house;
    private final Random random = new Random(SEED);

    /** What the measuring needs to know: cases and referrals that can be opened, and the service that takes more. */
    record Known(List<String> cases, List<String> referrals, String service) {}

    private Population(ConfigurableApplicationContext house) {
        this.house = house;
    }

    /**
     * Makes a new data directory.
     *
     * @param whole cases made through the doors
     * @param cases all cases there shall be; referrals are three times as many
     */
    static Known make(Path home, int whole, int cases) {
        try (var house = new SpringApplication(Masar.class)
                .run(
                        "--masar.databases.home=" + home,
                        "--masar.opening.how=EMPTY",
                        "--masar.story-begins=" + Instant.now(),
                        "--masar.access.demo-accounts=true",
                        "--masar.access.second-factor=offered",
                        "--server.port=0")) {
            house.getBeansOfType(Tick.class).values().forEach(Tick::run);
            var made = new Population(house).people(whole);
            grow(house.getBean(JdbcClient.class), cases);
            return made;
        }
    }

    private Known people(int whole) {
        var supervisor = officer(house, "bench-supervisor", "MOMD-NI", "NI", Role.SUPERVISOR);
        var worker = officer(house, WORKER, "MOMD-NI", "NI", Role.CASE_WORKER);
        house.getBean(Keyring.class).admit(supervisor, worker.account());
        officer(house, PROVIDER, RECEIVER, "NI", Role.PROVIDER);
        var service = service();
        var cases = new ArrayList<String>();
        var referrals = new ArrayList<String>();
        for (var number = 0; number < whole; number++) {
            var file = opened(number, worker, supervisor);
            cases.add(file.toString());
            for (var sent = 0; sent < REFERRALS_A_CASE; sent++) {
                referrals.add(sent(file, service, worker));
            }
        }
        return new Known(cases, referrals, service.value().toString());
    }

    /** Somebody with open keys. */
    static Actor officer(
            ConfigurableApplicationContext house, String username, String office, String governorate, Role role) {
        var organisation = new OrganisationCode(office.replaceFirst("-.*", ""));
        var account = house.getBean(DemoAccounts.class)
                .enrolDemo(
                        username,
                        username,
                        organisation,
                        new OfficeCode(office),
                        new GovernorateCode(governorate),
                        Set.of(role),
                        Language.AR,
                        PASSPHRASE);
        var session = new SessionId(house.getBean(Ids.class).next());
        var actor = new Actor(
                account,
                username,
                organisation,
                new OfficeCode(office),
                new GovernorateCode(governorate),
                Set.of(role),
                session);
        if (!house.getBean(Keyring.class).unlock(account, PASSPHRASE.toCharArray(), session)) {
            throw new IllegalStateException("keys of " + username + " do not open");
        }
        return actor;
    }

    private CaseId opened(int number, Actor worker, Actor supervisor) {
        var cases = house.getBean(Cases.class);
        var intake = Intake.of(
                        "سالم " + Integer.toString(number, 36) + random.nextInt(1000),
                        "ar",
                        SafeContact.calls(LocalTime.of(9, 0), LocalTime.of(11, 0)),
                        "visit")
                .reachedBy(Map.of("phone", "+96477" + (10_000_000 + random.nextInt(89_999_999))));
        var file = ((CaseReply.Done) cases.open(intake, worker)).file().id();
        house.getBean(DuplicateCheck.class).check(file, worker);
        cases.advance(file, CaseStep.SCREEN, worker);
        var consents = house.getBean(Consents.class);
        var year = Baghdad.day(house.getBean(Clock.class).instant()).plusYears(1);
        consents.give(
                ConsentAct.caseManagement(file, worker.office(), ConsentMode.SIGNATURE, Language.AR, year), worker);
        cases.advance(file, CaseStep.ACTIVATE, worker);
        cases.assign(file, worker.account(), supervisor);
        consents.give(
                ConsentAct.referral(
                        file,
                        Set.of(new OfficeCode(RECEIVER)),
                        Set.of(DataCategory.IDENTITY, DataCategory.CONTACT, DataCategory.HEALTH),
                        ConsentMode.SIGNATURE,
                        Language.AR,
                        year),
                worker);
        return file;
    }

    private String sent(CaseId file, ServiceId service, Actor worker) {
        var sending = Sending.of(
                file,
                Optional.empty(),
                new FamilyCode("medical"),
                service.value(),
                Priority.MEDIUM,
                Map.of(
                        DataCategory.IDENTITY, Map.of("calling", ""),
                        DataCategory.CONTACT, Map.of("phone", "+9647700000001"),
                        DataCategory.HEALTH, Map.of("health", "needs insulin ".repeat(10))));
        var reply = house.getBean(Referrals.class).send(sending, worker);
        if (reply instanceof Reply.Done done) {
            return done.referral().toString();
        }
        throw new IllegalStateException("a referral was refused: " + reply);
    }

    private ServiceId service() {
        var id = new ServiceId(house.getBean(Ids.class).next());
        var text = new Label("عيادة", "نەخۆشخانە", "Clinic");
        house.getBean(ServiceStore.class)
                .write(
                        new Service(
                                id,
                                "bench-clinic",
                                new OrganisationCode("CPA"),
                                new OfficeCode(RECEIVER),
                                new FamilyCode("medical"),
                                text,
                                text,
                                new Service.Reach(Set.of(new GovernorateCode("NI")), Set.of(), text, false),
                                List.of(),
                                new Service.Papers(Set.of(), Set.of(), Set.of()),
                                new Service.Offer("", "", Set.of(Language.AR), 0, ""),
                                new Service.Places(Optional.empty(), 0, 0),
                                Service.State.ACTIVE,
                                new Service.Verification(Optional.of(LocalDate.of(2026, 1, 1)), RECEIVER),
                                0),
                        "clinic",
                        house.getBean(Clock.class).instant());
        return id;
    }

    /** Brings the tables to this size with rows shaped like those that are there, spread over other offices' workers. */
    static void grow(JdbcClient jdbc, int cases) {
        jdbc.sql("select setseed(0.2022)").query((row, _) -> 1).list();
        jdbc.sql("""
                insert into casework.file (id, number, office, governorate, state, category, spoken, channel, safe_channel, worker,
                                           opened_by, opened_at)
                select uuidv7(), 'BE-26-' || n, office, right(office, 2), 'implementing', 'idp', 'ar', 'visit', 'call',
                       ('00000000-0000-4000-8000-' || lpad((n % 400)::text, 12, '0'))::uuid,
                       ('00000000-0000-4000-8000-' || lpad((n % 400)::text, 12, '0'))::uuid,
                       now() - random() * interval '700 days'
                  from (select n, 'MOMD-' || (array['NI','AN','BG','AR','KI','SD'])[1 + n % 6] as office
                          from generate_series((select count(*) from casework.file) + 1, :cases) n) wanted
                """).param("cases", cases).update();
        jdbc.sql("""
                insert into vault.record (case_id, section, record_id, layer, epoch, fields, sealed, sealed_at)
                select id, 'identity', id, 0, 1, array['calling'], array[decode(repeat(md5(id::text), 2), 'hex')], opened_at
                  from casework.file where number like 'BE-%'
                on conflict do nothing
                """).update();
        jdbc.sql("""
                insert into referrals.referral (id, file, mark, reference, family, service, governorate, from_office, sender, to_office,
                                                to_organisation, priority, state, root, sent_at, changed_at, clock, next_due, ended_at,
                                                answered_in_time)
                select id, file, 'A', upper(substr(id::text, 20)), 'medical', :service, governorate, office, worker,
                       'P-' || (n * 7919 % 3000), 'P', 'medium', case when open then 'delivered' else 'closed' end, id,
                       sent_at, sent_at, case when open then 'acknowledge' else 'none' end,
                       case when open then now() + random() * interval '5 days' end,
                       case when not open then sent_at + interval '20 days' end, not open
                  from (select uuidv7() as id, f.id as file, f.governorate, f.office, f.worker, opened_at as sent_at,
                               random() < 0.1 as open, row_number() over () as n
                          from casework.file f cross join generate_series(1, :each)
                         where f.number like 'BE-%'
                           and not exists (select 1 from referrals.referral r where r.file = f.id)) made
                """)
                .param("service", new UUID(0, 9))
                .param("each", REFERRALS_A_CASE)
                .update();
        jdbc.sql("vacuum analyze casework.file").update();
        jdbc.sql("vacuum analyze referrals.referral").update();
        jdbc.sql("vacuum analyze vault.record").update();
    }
}
