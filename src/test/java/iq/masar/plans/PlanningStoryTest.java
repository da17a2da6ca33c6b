package iq.masar.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.casework.CaseReply;
import iq.masar.casework.CaseState;
import iq.masar.casework.CaseStep;
import iq.masar.casework.Cases;
import iq.masar.casework.Intake;
import iq.masar.casework.SafeContact;
import iq.masar.casework.duplicates.DuplicateCheck;
import iq.masar.casework.slots.Endline;
import iq.masar.codes.Priority;
import iq.masar.consent.ConsentAct;
import iq.masar.consent.ConsentMode;
import iq.masar.consent.Consents;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.Language;
import iq.masar.plans.Score.Wave;
import iq.masar.tasks.Task;
import iq.masar.tasks.Tasks;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import iq.masar.vault.Reading;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Rana's plan, from the first question to two consents, on a real database (REF-26…28, REF-31). */
@RoomTest
class PlanningStoryTest {
    @Autowired
    MockMvc web;

    @Autowired
    Officers officers;

    @Autowired
    Cases cases;

    @Autowired
    Consents consents;

    @Autowired
    DuplicateCheck duplicates;

    @Autowired
    Needs needs;

    @Autowired
    Scores scores;

    @Autowired
    Plans plans;

    @Autowired
    Instruments instruments;

    @Autowired
    Tasks tasks;

    @Autowired
    Endline endline;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    Actor shilan;
    Actor haidar;
    Actor hero;
    CaseId rana;

    @BeforeEach
    void ranaHasAnActiveCaseInMosul() {
        haidar = officers.supervisor("MOMD-NI");
        hero = officers.protectionSpecialist("MOMD-NI");
        shilan = officers.caseWorker("MOMD-NI");
        var intake = Intake.of("Rana", "ar", SafeContact.calls(LocalTime.of(9, 0), LocalTime.of(11, 0)), "visit");
        rana = ((CaseReply.Done) cases.open(intake, shilan)).file().id();
        duplicates.check(rana, shilan);
        step(CaseStep.SCREEN);
        consents.give(
                ConsentAct.caseManagement(
                        rana, shilan.office(), ConsentMode.SIGNATURE, Language.AR, today().plusYears(1)),
                shilan);
        step(CaseStep.ACTIVATE);
    }

    /** REF-26. */
    @Test
    void assessmentWaitsForScreening() {
        assertThat(measure(Wave.BASELINE)).isEqualTo(new Taking.ScreeningMissing());
        screen(Map.of());
        assertThat(measure(Wave.ENDLINE)).isEqualTo(new Taking.BaselineMissing());
        assertThat(measure(Wave.BASELINE)).isInstanceOf(Taking.Measured.class);
        assertThat(measure(Wave.BASELINE)).isEqualTo(new Taking.BaselineTaken());
    }

    /** REF-26: the flag opens a task its owner sees, and nothing else tells of it. */
    @Test
    void aFlagIsSeenByProtectionSpecialistsOnly() {
        screen(Map.of("fr2", List.of("yes")));
        assertThat(tasks.openFor(hero.account()).stream()
                        .filter(task -> task.file().equals(rana))
                        .map(Task::kind))
                .containsExactly(Task.PROTECTION);
        assertThat(tasks.openOn(rana, shilan)).noneMatch(task -> task.kind().equals(Task.PROTECTION));
        assertThat(tasks.openOn(rana, haidar)).noneMatch(task -> task.kind().equals(Task.PROTECTION));
        assertThat(written("select coalesce(string_agg(s::text, ' '), '') from plans.sheet s"))
                .doesNotContain("trafficking", "fr2");
        assertThat(written("select coalesce(string_agg(h::text, ' '), '') from plans.happening h"))
                .doesNotContain("trafficking", "fr2");
    }

    /** REF-27: the answer keeps version and language, and its words lie sealed. */
    @Test
    void answersKeepVersionAndLanguageAndLieSealed() {
        var said = "canary-of-rana-" + rana;
        scores.screen(rana, Language.CKB, Map.of("tk2", List.of(said), "fr1", List.of("no")), shilan);
        var screening = scores.screenings(rana).getFirst();
        assertThat(screening.language()).isEqualTo(Language.CKB);
        assertThat(screening.version()).isEqualTo(1);
        assertThat(written("select coalesce(string_agg(s::text, ' '), '') from plans.sheet s"))
                .doesNotContain(said);
        var instrument = instruments.find(Instrument.SCREENING, 1).orElseThrow();
        var reading = scores.answers(rana, screening.id(), instrument, shilan);
        assertThat(reading).isInstanceOf(Reading.Open.class);
        var answers = ((Reading.Open) reading).records().values();
        assertThat(answers).anySatisfy(record -> assertThat(record).containsEntry("tk2", said));
        assertThat(answers).anySatisfy(record -> assertThat(record).containsEntry("fr1", "no"));
        assertThat(answers).noneMatch(record -> record.containsKey("fr2"));
    }

    /** The baseline sets the priority the score suggests and makes the case assessed. */
    @Test
    void theBaselineOfRanaIsHighPriority() {
        assess();
        var file = cases.summary(rana).orElseThrow();
        assertThat(file.priority()).contains("high");
        assertThat(file.state()).isEqualTo(new CaseState.Assessed());
    }

    /** RET-49: wherever the composite stands, its three dimensions and the bands stand with it. */
    @Test
    void theCompositeNeverStandsAlone() throws Exception {
        assess();
        var instrument = instruments.inForce(Instrument.SUSTAINABILITY).orElseThrow();
        var score = scores.list(rana).getFirst();
        assertThat(score.dimensions()).hasSize(3);
        for (var page : List.of("/assessment", "")) {
            var text = Jsoup.parse(web.perform(
                                    get("/cases/" + rana + page + "?lang=en").with(officers.signedIn(shilan)))
                            .andExpect(status().isOk())
                            .andReturn()
                            .getResponse()
                            .getContentAsString(StandardCharsets.UTF_8))
                    .text();
            assertThat(text).as(page).contains(two(score.value().orElseThrow()));
            assertThat(text)
                    .as(page)
                    .contains(instrument
                            .band(score.value().orElseThrow())
                            .orElseThrow()
                            .label()
                            .en());
            for (var part : score.dimensions()) {
                var value = part.value().orElseThrow();
                assertThat(text)
                        .as(page)
                        .contains(
                                two(value),
                                instrument.band(value).orElseThrow().label().en());
            }
            assertThat(text)
                    .as(page)
                    .contains(instrument.dimensions().stream()
                            .map(one -> one.label().en())
                            .toList());
        }
    }

    private static String two(java.math.BigDecimal value) {
        return value.setScale(2, java.math.RoundingMode.HALF_UP).toPlainString();
    }

    /** RET-50: how a wave was asked is kept with it. */
    @Test
    void aWaveSaysWhetherItWasAVisitOrACall() {
        assess();
        assertThat(scores.find(rana, Wave.BASELINE).orElseThrow().manner()).contains(Score.Manner.PHONE);
    }

    @Test
    void tooFewAnswersNeedTheAssessorsOwnPriority() {
        screen(Map.of());
        var few = Map.of("e1", List.of("none"));
        assertThat(scores.measure(rana, Wave.BASELINE, asked(few), Optional.empty(), shilan))
                .isEqualTo(new Taking.PriorityNeeded());
        assertThat(scores.list(rana)).isEmpty();
        assertThat(scores.measure(rana, Wave.BASELINE, asked(few), Optional.of(Priority.MEDIUM), shilan))
                .isInstanceOf(Taking.Measured.class);
        assertThat(scores.list(rana).getFirst().value()).isEmpty();
        assertThat(scores.list(rana).getFirst().dimensions())
                .as("RET-49: three dimensions beside a whole without a number too")
                .hasSize(3);
    }

    @Test
    void oneFamilyIsAmongTheOpenNeedsOnce() {
        assess();
        var housing = new FamilyCode("housing");
        assertThat(needs.add(rana, housing, Priority.MEDIUM, "", shilan)).isInstanceOf(Planning.Noted.class);
        assertThat(needs.add(rana, housing, Priority.HIGH, "", shilan)).isInstanceOf(Planning.AlreadyOpen.class);
        needs.met(needs.list(rana).getFirst().id());
        assertThat(needs.add(rana, housing, Priority.HIGH, "", shilan)).isInstanceOf(Planning.Noted.class);
    }

    /** REF-28, as on day 4 of the story. */
    @Test
    void shilanWritesHaidarApprovesRanaAgrees() {
        var plan = written();
        assertThat(plans.submit(plan, shilan)).isInstanceOf(Planning.Done.class);
        assertThat(plans.approve(plan, shilan)).isEqualTo(new Planning.SelfApproval());
        assertThat(plans.approve(plan, officers.supervisor("MOMD-AR"))).isEqualTo(new Planning.NotYours());
        assertThat(plans.waitingFor(haidar)).anyMatch(one -> one.heading().id().equals(plan));
        assertThat(plans.waitingFor(shilan)).isEmpty();
        assertThat(((Planning.Done) plans.approve(plan, haidar)).plan()).isInstanceOf(Plan.AwaitingAgreement.class);
        assertThat(((Planning.Done) plans.agree(plan, signed(), shilan)).plan()).isInstanceOf(Plan.Approved.class);
        assertThat(cases.summary(rana).orElseThrow().state()).isEqualTo(new CaseState.PlanApproved());
        assertThat(tasks.openFor(shilan.account()).stream()
                        .filter(task -> task.file().equals(rana)))
                .anyMatch(task -> task.kind().equals("goal"));
    }

    @Test
    void aReturnedPlanComesWithItsReasonAndIsWrittenOn() {
        var plan = written();
        plans.submit(plan, shilan);
        assertThat(plans.giveBack(plan, " ", haidar)).isEqualTo(new Planning.ReasonMissing());
        assertThat(plans.giveBack(plan, "The cost is missing a roof.", haidar)).isInstanceOf(Planning.Done.class);
        var words = plans.words(rana, List.of(plan), shilan);
        assertThat(((Reading.Open) words).records().values())
                .anySatisfy(record -> assertThat(record).containsEntry("returned", "The cost is missing a roof."));
        assertThat(plans.submit(plan, shilan)).isInstanceOf(Planning.Done.class);
    }

    @Test
    void aLaterVersionTakesOverAndTheEarlierIsKept() {
        var first = inForce();
        assertThat(plans.draft(rana, shilan)).isInstanceOf(Planning.Done.class);
        var second = plans.versions(rana).getFirst();
        assertThat(second.heading().version()).isEqualTo(2);
        assertThat(second.goals()).hasSize(1);
        plans.agree(second.heading().id(), signed(), shilan);
        plans.submit(second.heading().id(), shilan);
        plans.approve(second.heading().id(), haidar);
        assertThat(plans.inForce(rana)).map(one -> one.heading().version()).contains(2);
        assertThat(plans.find(first, shilan)).containsInstanceOf(Plan.Superseded.class);
    }

    @Test
    void aMetNeedConcludesTheGoalThatAnswersIt() {
        inForce();
        needs.met(needs.list(rana).getFirst().id());
        assertThat(plans.inForce(rana).orElseThrow().goals()).allMatch(goal -> goal.outcome() == Plan.Outcome.REACHED);
        assertThat(tasks.openFor(shilan.account()).stream()
                        .filter(task -> task.file().equals(rana)))
                .noneMatch(task -> task.kind().equals("goal"));
    }

    /** REF-31: the endline stands before closing. */
    @Test
    void closingAsksForTheEndline() {
        inForce();
        assertThat(endline.isScored(rana)).isFalse();
        measure(Wave.ENDLINE);
        assertThat(endline.isScored(rana)).isTrue();
    }

    /** H3: what is not one's own does not exist. */
    @Test
    void aColleagueWithoutTheCaseSeesNothing() {
        var plan = written();
        var stranger = officers.caseWorker("MOMD-NI");
        assertThat(plans.find(plan, stranger)).isEmpty();
        assertThat(plans.approve(plan, stranger)).isEqualTo(new Planning.NotYours());
        assertThat(needs.add(rana, new FamilyCode("legal"), Priority.LOW, "", stranger))
                .isEqualTo(new Planning.NotYours());
        assertThat(scores.screen(rana, Language.AR, Map.of(), stranger)).isEqualTo(new Taking.NotYours());
    }

    private java.util.UUID inForce() {
        var plan = written();
        plans.agree(plan, signed(), shilan);
        plans.submit(plan, shilan);
        plans.approve(plan, haidar);
        return plan;
    }

    private java.util.UUID written() {
        assess();
        var need = ((Planning.Noted) needs.add(rana, new FamilyCode("housing"), Priority.MEDIUM, "", shilan)).need();
        var plan = ((Planning.Done) plans.draft(rana, shilan)).plan().heading().id();
        var goal = new Plan.NewGoal(
                Optional.of(need.id()),
                need.family(),
                Plan.Dimension.SOCIAL,
                Plan.Level.INDIVIDUAL,
                "A dry house before winter",
                "Repair of the roof",
                2_500_000,
                Plan.Owner.PROVIDER,
                today().plusDays(60));
        assertThat(plans.addGoal(plan, goal, shilan)).isInstanceOf(Planning.Done.class);
        return plan;
    }

    private Plan.Agreement signed() {
        return new Plan.Agreement(Plan.Mode.SIGNATURE, "ar", Optional.empty(), clock.instant(), shilan.account());
    }

    private void assess() {
        screen(Map.of());
        assertThat(measure(Wave.BASELINE)).isInstanceOf(Taking.Measured.class);
    }

    private void screen(Map<String, List<String>> answers) {
        assertThat(scores.screen(rana, Language.AR, answers, shilan)).isInstanceOf(Taking.Screened.class);
    }

    private static Scores.Asking asked(Map<String, List<String>> typed) {
        return new Scores.Asking(Language.AR, Score.Manner.PHONE, typed);
    }

    private Taking measure(Wave wave) {
        return scores.measure(rana, wave, asked(Questionnaires.rana(wave)), Optional.empty(), shilan);
    }

    private void step(CaseStep step) {
        assertThat(cases.advance(rana, step, shilan)).isInstanceOf(CaseReply.Done.class);
    }

    private LocalDate today() {
        return Baghdad.day(clock.instant());
    }

    private String written(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
