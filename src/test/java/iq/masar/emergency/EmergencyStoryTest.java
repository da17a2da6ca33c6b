package iq.masar.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.audit.Audit;
import iq.masar.audit.Entry;
import iq.masar.casework.CaseReply;
import iq.masar.casework.CaseSummary;
import iq.masar.casework.Cases;
import iq.masar.casework.Intake;
import iq.masar.casework.SafeContact;
import iq.masar.emergency.EmergencyReply.Done;
import iq.masar.emergency.model.Finding;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.kernel.time.StoryClock;
import iq.masar.kernel.time.Tick;
import iq.masar.notices.Notices;
import iq.masar.tasks.Task;
import iq.masar.tasks.Tasks;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import iq.masar.vault.Reading;
import iq.masar.vault.Section;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A night in which the hospital asks for a brother's number (REF-52, REF-53). */
@RoomTest
class EmergencyStoryTest {
    @Autowired
    Emergencies emergencies;

    @Autowired
    EmergencyReadings readings;

    @Autowired
    EmergencyOversight oversight;

    @Autowired
    Cases cases;

    @Autowired
    Tasks tasks;

    @Autowired
    Notices notices;

    @Autowired
    Audit audit;

    @Autowired
    Officers officers;

    @Autowired
    StoryClock clock;

    @Autowired
    ObjectProvider<Tick> ticks;

    @Autowired
    MockMvc pages;

    private Actor haidar;
    private Actor shilan;
    private Actor zainab;
    private Actor salma;
    private Actor rebin;
    private Actor hana;
    private CaseSummary file;

    @BeforeEach
    void aFileInMosul() {
        haidar = officers.supervisor("MOMD-NI");
        shilan = officers.caseWorker("MOMD-NI");
        zainab = officers.hotlineOperator();
        salma = officers.coordinator("NIGHT-NI");
        rebin = officers.coordinator("JCC-AR");
        hana = officers.with("NIGHT-HQ", Role.DATA_PROTECTION_OFFICER);
        clock.moveOn(Duration.ofMinutes(2));
        var registrar = officers.registrar("MOMD-NI");
        var opened = (CaseReply.Done) cases.open(
                Intake.of("رنا", "ar", SafeContact.none(), "visit").reachedBy(Map.of("phone", "+9647701234567")),
                registrar);
        file = opened.file();
        cases.assign(file.id(), shilan.account(), haidar);
    }

    private EmergencyId asked() {
        var wish = new NewEmergency(
                file.number(),
                EmergencyReason.MEDICAL_EMERGENCY,
                "The hospital needs her brother",
                List.of(Section.CONTACT),
                30);
        return ((Done) emergencies.ask(wish, zainab)).id();
    }

    private EmergencyId opened() {
        var id = asked();
        emergencies.approve(id, salma);
        assertThat(emergencies.approve(id, rebin)).isEqualTo(new Done(id));
        return id;
    }

    private void time(Duration passes) {
        clock.moveOn(passes);
        ticks.forEach(Tick::run);
    }

    private String phone(EmergencyId id, Actor reader) {
        return readings.read(id, reader)
                .map(open -> open.reading() instanceof Reading.Open reading
                        ? reading.text(open.places().getFirst(), "phone")
                        : "closed")
                .orElse("closed");
    }

    @Test
    void twoInstitutionsOpenTheContactAndTimeClosesIt() {
        var id = asked();
        assertThat(phone(id, zainab)).isEqualTo("closed");
        assertThat(emergencies.approve(id, salma)).isEqualTo(new Done(id));
        assertThat(phone(id, zainab)).isEqualTo("closed");
        assertThat(emergencies.approve(id, rebin)).isEqualTo(new Done(id));
        assertThat(phone(id, zainab)).isEqualTo("+9647701234567");
        List.of(salma, rebin, hana, haidar)
                .forEach(other -> assertThat(phone(id, other)).isEqualTo("closed"));
        time(Duration.ofMinutes(30));
        assertThat(phone(id, zainab)).isEqualTo("closed");
        assertThat(readings.find(id, hana).orElseThrow().emergency().state()).isEqualTo("expired");
        assertThat(audit.readsOf(file.id()))
                .extracting(Entry::verb)
                .contains(
                        "emergency.asked",
                        "emergency.approved-once",
                        "emergency.open",
                        "vault.read",
                        "emergency.expired");
    }

    @Test
    void workerSupervisorAndProtectionOfficerAreToldAtOnceAndThePersonWithinThirtyDays() {
        opened();
        List.of(shilan, haidar, hana)
                .forEach(officer -> assertThat(notices.list(officer))
                        .as(officer.displayName())
                        .anyMatch(notice -> notice.key().equals("emergency.notice.opened")));
        assertThat(tasks.openOn(file.id(), shilan)).extracting(Task::kind).contains("tell-emergency");
    }

    @Test
    void theWordsOfTheRequestLieSealedToApproversAndOversight() {
        var id = asked();
        List.of(salma, rebin, hana)
                .forEach(one -> assertThat(readings.words(id, one)).containsExactly("The hospital needs her brother"));
        List.of(haidar, shilan, officers.administrator())
                .forEach(one -> assertThat(readings.words(id, one)).isEmpty());
    }

    @Test
    void withoutAReviewInSeventyTwoHoursTheRightIsSuspendedUntilThereIsOne() {
        var id = opened();
        time(Duration.ofHours(73));
        var wish = new NewEmergency(file.number(), EmergencyReason.OTHER, "again", List.of(Section.CONTACT), 15);
        assertThat(emergencies.ask(wish, zainab)).isEqualTo(new EmergencyReply.RightSuspended());
        assertThat(notices.list(hana)).anyMatch(notice -> notice.key().equals("emergency.notice.review-due"));
        assertThat(oversight.review(id, Finding.JUSTIFIED, "ok", salma)).isEqualTo(new EmergencyReply.Unknown());
        assertThat(oversight.review(id, Finding.JUSTIFIED, "The call was real", hana))
                .isEqualTo(new Done(id));
        assertThat(emergencies.ask(wish, zainab)).isInstanceOf(Done.class);
    }

    @Test
    void anUnansweredRequestLapses() {
        var id = asked();
        emergencies.approve(id, salma);
        time(Duration.ofMinutes(16));
        assertThat(readings.find(id, zainab).orElseThrow().emergency().state()).isEqualTo("denied");
        assertThat(emergencies.approve(id, rebin)).isEqualTo(new EmergencyReply.NotNow("denied"));
    }

    @Test
    void whoIsNotTakenInByTheOtherInstitutionCannotApproveForIt() {
        var id = asked();
        assertThat(emergencies.approve(id, salma)).isEqualTo(new Done(id));
        assertThat(emergencies.approve(id, officers.coordinator("NIGHT-BA")))
                .isEqualTo(new EmergencyReply.SecondApproverSameInstitution());
    }

    @Test
    void thePersonIsToldOrAJudgeLetsItWait() {
        var id = opened();
        time(Duration.ofDays(31));
        assertThat(notices.list(hana)).anyMatch(notice -> notice.key().equals("emergency.notice.person-due"));
        assertThat(oversight.told(id, "visit", shilan)).isEqualTo(new Done(id));
        assertThat(tasks.openOn(file.id(), shilan)).extracting(Task::kind).doesNotContain("tell-emergency");
    }

    /** REF-53. */
    @Test
    void onlyWhoDidNotWantTheReadingSaysThatThePersonWasToldAndOnce() {
        var id = opened();
        List.of(zainab, salma)
                .forEach(one -> assertThat(oversight.told(id, "call", one)).isEqualTo(new EmergencyReply.Unknown()));
        assertThat(oversight.told(id, "visit", haidar)).isEqualTo(new Done(id));
        assertThat(oversight.told(id, "letter", shilan)).isEqualTo(new EmergencyReply.NotNow("open"));
        assertThat(oversight.delay(id, LocalDate.of(2027, 1, 1), "no. 7", hana))
                .isEqualTo(new EmergencyReply.NotNow("open"));
    }

    /** REF-54. */
    @Test
    void thePersonsListOfReadersCountsTheOpeningAndNamesTheReading() throws Exception {
        phone(opened(), zainab);
        var list = pages.perform(get("/cases/" + file.id() + "/readers")
                        .param("print", "en")
                        .with(officers.signedIn(shilan)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(list).containsPattern("emergency openings: \\W*1\\b").contains("Emergency reading");
    }

    @Test
    void thePagesSayTheSameAndNothingToOthers() throws Exception {
        pages.perform(post("/emergencies")
                        .param("number", file.number().value())
                        .with(officers.signedIn(zainab))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent());
        var id = asked();
        var page = "/emergencies/" + id;
        pages.perform(get(page).with(officers.signedIn(salma))).andExpect(status().isOk());
        pages.perform(get(page).with(officers.signedIn(officers.caseWorker("MOMD-BA"))))
                .andExpect(status().isNotFound());
        for (var approver : List.of(salma, rebin)) {
            pages.perform(post(page + "/approval")
                            .param("decision", "approve")
                            .with(officers.signedIn(approver))
                            .with(csrf()))
                    .andExpect(status().isSeeOther());
        }
        var reading = pages.perform(get(page + "/reading").with(officers.signedIn(zainab)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(reading).contains("+9647701234567").contains(zainab.displayName());
        pages.perform(get(page + "/reading").with(officers.signedIn(haidar))).andExpect(status().isNotFound());
    }
}
