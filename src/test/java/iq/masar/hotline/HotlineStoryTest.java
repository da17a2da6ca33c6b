package iq.masar.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.casework.CaseReply;
import iq.masar.casework.CaseSummary;
import iq.masar.casework.Cases;
import iq.masar.casework.Intake;
import iq.masar.casework.SafeContact;
import iq.masar.consent.ConsentAct;
import iq.masar.consent.ConsentMode;
import iq.masar.consent.Consents;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.time.StoryClock;
import iq.masar.tasks.Tasks;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import iq.masar.vault.Ground;
import iq.masar.vault.Reading;
import iq.masar.vault.Section;
import iq.masar.vault.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rana calls Zainab: recognised by a code or two facts, and then everything works as by visit (REF-16, REF-17). */
@RoomTest
class HotlineStoryTest {
    private static final Map<FactKind, String> RIGHT =
            Map.of(FactKind.BIRTH_YEAR, "١٩٩٠", FactKind.MOTHER_NAME, "امينه");
    private static final Map<FactKind, String> WRONG =
            Map.of(FactKind.BIRTH_YEAR, "1990", FactKind.MOTHER_NAME, "سلمى");

    @Autowired
    Officers officers;

    @Autowired
    Cases cases;

    @Autowired
    Consents consents;

    @Autowired
    Calls calls;

    @Autowired
    CallerFacts facts;

    @Autowired
    PhoneActs acts;

    @Autowired
    CaseStatus status;

    @Autowired
    Tasks tasks;

    @Autowired
    Vault vault;

    @Autowired
    StoryClock clock;

    @Autowired
    JdbcClient jdbc;

    Actor shilan;
    Actor zainab;
    CaseSummary rana;

    @BeforeEach
    void ranaHasACaseInMosulAndTwoFactsOnFile() {
        officers.supervisor("MOMD-NI");
        shilan = officers.caseWorker("MOMD-NI");
        zainab = officers.hotlineOperator();
        rana = ((CaseReply.Done) cases.open(Intake.of("Rana", "ar", SafeContact.none(), "visit"), shilan)).file();
        facts.set(rana.id(), Map.of(FactKind.BIRTH_YEAR, "1990", FactKind.MOTHER_NAME, "أمينة"), shilan);
    }

    @Test
    void nobodyIsRecognisedBeforeSayingSomething() {
        var call = begin();
        assertThat(calls.recognised(call, zainab)).isEmpty();
        assertThat(acts.contact(call, Map.of("phone", "+9647700000000"), zainab))
                .isEqualTo(new Done.NotRecognised());
    }

    @Test
    void twoFactsInAnySpellingSuffice() {
        var call = begin();
        assertThat(calls.byFacts(call, RIGHT, zainab)).isInstanceOf(Verification.Recognised.class);
        assertThat(calls.recognised(call, zainab)).map(CaseSummary::id).contains(rana.id());
    }

    @Test
    void oneFactIsTooFewAndAWrongOneSpoilsTheRight() {
        var call = begin();
        assertThat(calls.byFacts(call, Map.of(FactKind.BIRTH_YEAR, "1990"), zainab))
                .isEqualTo(new Verification.NotRecognised());
        assertThat(calls.byFacts(call, WRONG, zainab)).isEqualTo(new Verification.NotRecognised());
    }

    @Test
    void theCodeHandedOverAtTheBranchSuffices() {
        var code = facts.issue(rana.id(), shilan).orElseThrow();
        var call = begin();
        assertThat(calls.byCode(call, "00000000", zainab)).isEqualTo(new Verification.NotRecognised());
        assertThat(calls.byCode(call, code, zainab)).isInstanceOf(Verification.Recognised.class);
    }

    /** REF-17: five failures lock for 24 hours and the worker is told. */
    @Test
    void theFifthFailureLocksAndTellsTheWorker() {
        for (int failure = 1; failure <= 4; failure++) {
            assertThat(calls.byFacts(begin(), WRONG, zainab)).isEqualTo(new Verification.NotRecognised());
        }
        assertThat(calls.byFacts(begin(), WRONG, zainab)).isEqualTo(new Verification.Locked());
        assertThat(calls.byFacts(begin(), RIGHT, zainab)).isEqualTo(new Verification.Locked());
        assertThat(tasks.anyOpenOn(rana.id())).anyMatch(task -> task.kind().equals("hotline-locked"));
        clock.moveOn(Duration.ofHours(24).plusMinutes(1));
        assertThat(calls.byFacts(begin(), RIGHT, zainab)).isInstanceOf(Verification.Recognised.class);
    }

    /** A number nobody has answers exactly like one somebody has. */
    @Test
    void aNumberThatDoesNotExistBehavesAlike() {
        var stranger = "NI-26-%06d".formatted(Math.floorMod(rana.id().value().hashCode(), 100_000) + 900_000);
        for (int failure = 1; failure <= 4; failure++) {
            var call = calls.begin(stranger, zainab);
            assertThat(calls.isOpen(call, zainab)).isTrue();
            assertThat(calls.byFacts(call, RIGHT, zainab)).isEqualTo(new Verification.NotRecognised());
        }
        assertThat(calls.byFacts(calls.begin(stranger, zainab), RIGHT, zainab)).isEqualTo(new Verification.Locked());
    }

    @Test
    void recognitionBelongsToOneOperatorAndOneHalfHour() {
        var call = recognised();
        assertThat(calls.recognised(call, officers.hotlineOperator())).isEmpty();
        clock.moveOn(Duration.ofMinutes(31));
        assertThat(calls.recognised(call, zainab)).isEmpty();
    }

    @Test
    void anAppointmentIsMadeInOfficeHours() {
        var call = recognised();
        var tomorrow = today().plusDays(1);
        assertThat(acts.appointment(call, tomorrow.atTime(22, 0), "office", zainab))
                .isEqualTo(new Done.NoSuchHour());
        assertThat(acts.appointment(call, today().minusDays(1).atTime(9, 30), "office", zainab))
                .isEqualTo(new Done.NoSuchHour());
        assertThat(acts.appointment(call, tomorrow.atTime(9, 30), "office", zainab))
                .isEqualTo(new Done.AsByVisit());
        assertThat(status.appointments(rana.id())).hasSize(1);
    }

    /** REF-16: script version and witness are kept. */
    @Test
    void spokenConsentNeedsAWitnessAndKeepsTheScript() {
        var call = recognised();
        assertThat(acts.consent(call, this::spoken, " ", zainab)).isEqualTo(new Done.WitnessMissing());
        assertThat(acts.consent(call, this::spoken, zainab.displayName(), zainab))
                .isEqualTo(new Done.WitnessMissing());
        assertThat(acts.consent(call, this::spoken, "Yusuf", zainab)).isEqualTo(new Done.AsByVisit());
        assertThat(jdbc.sql("select witness || '/' || script from hotline.act where call_id = :call")
                        .param("call", call)
                        .query(String.class)
                        .single())
                .isEqualTo("Yusuf/1");
        var consent = status.consents(rana.id()).getFirst();
        assertThat(consent.mode()).isEqualTo(ConsentMode.VERBAL);
        assertThat(acts.withdraw(call, consent.id(), zainab)).isEqualTo(new Done.AsByVisit());
        assertThat(status.consents(rana.id())).isEmpty();
        assertThat(consents.permitsCasework(rana.id(), clock.instant())).isFalse();
    }

    @Test
    void aConsentOfAnotherCaseIsNotTouched() {
        var other = ((CaseReply.Done) cases.open(Intake.of("Hana", "ar", SafeContact.none(), "visit"), shilan)).file();
        consents.give(spokenFor(other).witnessedBy("Yusuf"), shilan);
        var consent = consents.list(other.id()).getFirst();
        assertThat(acts.withdraw(recognised(), consent.id(), zainab)).isEqualTo(new Done.NotRecognised());
        assertThat(consents.find(consent.id()).orElseThrow().isInForce(clock.instant()))
                .isTrue();
    }

    @Test
    void aNewPhoneGoesSealedToTheWorkerAndNotBackToTheOperator() {
        var canary = "+9647701" + Math.floorMod(rana.id().hashCode(), 1_000_000);
        assertThat(acts.contact(recognised(), Map.of("phone", canary), zainab)).isEqualTo(new Done.AsByVisit());
        var places = vault.places(rana.id(), Section.CONTACT);
        assertThat(vault.read(zainab, Ground.CASE_WORK, "test", places)).isInstanceOf(Reading.NotYours.class);
        var read = (Reading.Open) vault.read(shilan, Ground.CASE_WORK, "test", places);
        assertThat(read.records().values())
                .anySatisfy(record -> assertThat(record).containsEntry("phone", canary));
        assertThat(tasks.anyOpenOn(rana.id())).anyMatch(task -> task.kind().equals("contact-change"));
    }

    /** REF-16: every act of a branch has its way by phone, and a rule that lets operators take it. */
    @Test
    void parityEveryActOfAVisitWorksByPhone() {
        assertThat(Arrays.stream(PhoneAct.values()).map(PhoneAct::code))
                .containsExactly(
                        "intake",
                        "screening",
                        "status",
                        "appointment",
                        "consent-give",
                        "consent-narrow",
                        "consent-withdraw",
                        "contact-change",
                        "service-confirm",
                        "service-dispute",
                        "complaint");
        assertThat(PhoneAct.values())
                .allSatisfy(act -> assertThat(policies())
                        .as(act.code())
                        .anyMatch(line -> line.startsWith(act.method() + "," + act.path() + ",")
                                && (line.contains("hotline-operator")
                                        || line.endsWith(",public")
                                        || line.endsWith(",any"))));
    }

    private static java.util.List<String> policies() {
        try (var rooms = Files.list(Path.of("src/main/resources/modules"))) {
            var lines = new java.util.ArrayList<String>();
            for (var room : rooms.toList()) {
                if (Files.exists(room.resolve("policy.csv"))) {
                    lines.addAll(Files.readAllLines(room.resolve("policy.csv")));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private UUID begin() {
        return calls.begin(rana.number().value(), zainab);
    }

    private UUID recognised() {
        var call = begin();
        assertThat(calls.byFacts(call, RIGHT, zainab)).isInstanceOf(Verification.Recognised.class);
        return call;
    }

    private ConsentAct spoken(CaseSummary file) {
        return spokenFor(file);
    }

    private ConsentAct spokenFor(CaseSummary file) {
        return ConsentAct.caseManagement(
                file.id(), file.office(), ConsentMode.VERBAL, file.language(), today().plusYears(1));
    }

    private LocalDate today() {
        return Baghdad.day(clock.instant());
    }
}
