package iq.masar.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.casework.Cases.Closure;
import iq.masar.casework.duplicates.DuplicateCheck;
import iq.masar.casework.notes.Notes;
import iq.masar.consent.ConsentAct;
import iq.masar.consent.ConsentMode;
import iq.masar.consent.ConsentReply;
import iq.masar.consent.Consents;
import iq.masar.consent.Coverage;
import iq.masar.consent.DataCategory;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import iq.masar.tasks.NewTask;
import iq.masar.tasks.Task;
import iq.masar.tasks.TaskId;
import iq.masar.tasks.Tasks;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Cases on a real database with real keys. */
@RoomTest
class CaseworkTest {
    private static final OfficeCode HOUSE = new OfficeCode("RAF-HOUSE-NI");
    private final Cases cases;
    private final Consents consents;
    private final Tasks tasks;
    private final DuplicateCheck duplicates;
    private final Notes notes;
    private final Officers officers;
    private final MockMvc pages;
    private final Clock clock;

    @Autowired
    CaseworkTest(
            Cases cases,
            Consents consents,
            Tasks tasks,
            DuplicateCheck duplicates,
            Notes notes,
            Officers officers,
            MockMvc pages,
            Clock clock) {
        this.cases = cases;
        this.consents = consents;
        this.tasks = tasks;
        this.duplicates = duplicates;
        this.notes = notes;
        this.officers = officers;
        this.pages = pages;
        this.clock = clock;
    }

    /** REF-10, REF-13, REF-25. */
    @Test
    void aCallingNameALanguageAndARuleOpenACase() {
        var supervisor = officers.supervisor("MOMD-NI");
        var registrar = officers.registrar("MOMD-NI");
        var worker = officers.caseWorker("MOMD-NI");
        var file = opened("رنا", registrar);
        assertThat(file.number().value()).matches("NI-\\d\\d-\\d{6}");
        assertThat(cases.advance(file.id(), CaseStep.SCREEN, registrar))
                .isInstanceOf(Refused.DuplicateCheckMissing.class);
        assertThat(duplicates.check(file.id(), registrar)).isInstanceOf(DuplicateCheck.Said.MayExist.class);
        assertThat(cases.advance(file.id(), CaseStep.SCREEN, registrar)).isInstanceOf(CaseReply.Done.class);
        assertThat(cases.assign(file.id(), supervisor.account(), supervisor))
                .isInstanceOf(Refused.SelfAssignment.class);
        assertThat(cases.assign(file.id(), worker.account(), supervisor)).isInstanceOf(CaseReply.Done.class);
        assertThat(cases.find(file.id(), worker)).isPresent();
        assertThat(cases.find(file.id(), registrar))
                .as("own intakes only until assigned")
                .isEmpty();
        assertThat(cases.find(file.id(), officers.caseWorker("MOMD-NI")))
                .as("H3")
                .isEmpty();
    }

    /** REF-22, REF-24: a cut holds at once, and asks nobody. */
    @Test
    void narrowingCutsAtOnce() {
        var supervisor = officers.supervisor("MOMD-NI");
        var worker = officers.caseWorker("MOMD-NI");
        var file = assigned(supervisor, worker);
        assertThat(cases.advance(file.id(), CaseStep.ACTIVATE, worker)).isInstanceOf(Refused.ConsentMissing.class);
        assertThat(consents.give(
                        ConsentAct.caseManagement(
                                file.id(), file.office(), ConsentMode.SIGNATURE, Language.AR, nextYear()),
                        worker))
                .isInstanceOf(ConsentReply.Recorded.class);
        assertThat(cases.advance(file.id(), CaseStep.ACTIVATE, worker)).isInstanceOf(CaseReply.Done.class);
        var wish = Set.of(DataCategory.HOUSING, DataCategory.HEALTH);
        var given = (ConsentReply.Recorded) consents.give(
                ConsentAct.referral(file.id(), Set.of(HOUSE), wish, ConsentMode.SIGNATURE, Language.AR, nextYear()),
                worker);
        assertThat(consents.coverage(file.id(), HOUSE, wish, clock.instant())).isInstanceOf(Coverage.Covered.class);
        consents.narrow(given.consent().id(), HOUSE, Set.of(DataCategory.HEALTH), worker);
        assertThat(consents.coverage(file.id(), HOUSE, wish, clock.instant()))
                .isEqualTo(new Coverage.Missing(HOUSE, Set.of(DataCategory.HEALTH)));
        consents.withdraw(given.consent().id(), worker);
        assertThat(consents.coverage(file.id(), HOUSE, Set.of(DataCategory.HOUSING), clock.instant()))
                .isInstanceOf(Coverage.Missing.class);
        assertThat(consents.withdraw(given.consent().id(), worker)).isInstanceOf(ConsentReply.NotInForce.class);
    }

    /** REF-23. */
    @Test
    void vitalInterestIsASupervisorsForOneRecipientAndSeventyTwoHours() {
        var supervisor = officers.supervisor("MOMD-NI");
        var worker = officers.caseWorker("MOMD-NI");
        var file = assigned(supervisor, worker);
        var health = Set.of(DataCategory.HEALTH);
        assertThat(consents.vitalInterest(file.id(), HOUSE, health, "unconscious on arrival", worker))
                .isInstanceOf(ConsentReply.VitalInterestNotRecorded.class);
        assertThat(consents.vitalInterest(file.id(), HOUSE, health, "unconscious on arrival", supervisor))
                .isInstanceOf(ConsentReply.Recorded.class);
        var now = clock.instant();
        assertThat(consents.coverage(file.id(), HOUSE, health, now))
                .isInstanceOfSatisfying(
                        Coverage.Covered.class,
                        covered -> assertThat(covered.vital()).isTrue());
        assertThat(consents.coverage(file.id(), HOUSE, health, now.plus(Consents.VITAL)))
                .isInstanceOf(Coverage.Missing.class);
    }

    /** REF-29. */
    @Test
    void aReassignedCaseTakesItsTasksAlongAndTheOldWorkerReadsNothing() {
        var supervisor = officers.supervisor("MOMD-NI");
        var first = officers.caseWorker("MOMD-NI");
        var second = officers.caseWorker("MOMD-NI");
        var file = assigned(supervisor, first);
        task(file, "follow-up", first);
        cases.assign(file.id(), second.account(), supervisor);
        assertThat(tasks.openFor(second.account())).extracting(Task::file).contains(file.id());
        assertThat(tasks.openFor(first.account())).extracting(Task::file).doesNotContain(file.id());
        assertThat(cases.find(file.id(), first)).isEmpty();
        assertThat(cases.assign(file.id(), officers.caseWorker("MOMD-AN").account(), supervisor))
                .isInstanceOf(Refused.NoSuccessor.class);
    }

    /** REF-26. */
    @Test
    void aProtectionTaskIsInvisibleToOthers() {
        var supervisor = officers.supervisor("MOMD-NI");
        var worker = officers.caseWorker("MOMD-NI");
        var specialist = officers.protectionSpecialist("MOMD-NI");
        var file = assigned(supervisor, worker);
        task(file, Task.PROTECTION, specialist);
        assertThat(tasks.openOn(file.id(), worker)).isEmpty();
        assertThat(tasks.openOn(file.id(), supervisor)).isEmpty();
        assertThat(tasks.openOn(file.id(), specialist)).hasSize(1);
    }

    /** REF-31. */
    @Test
    void aCaseIsClosedByTwoAndOnlyWhenNothingIsOpen() {
        var supervisor = officers.supervisor("MOMD-NI");
        var worker = officers.caseWorker("MOMD-NI");
        var file = active(supervisor, worker);
        var open = task(file, "loan-monitoring", worker);
        var closure = new Closure("goals-met", Optional.of("refused"), true);
        assertThat(cases.requestClosure(file.id(), closure, worker)).isInstanceOf(Refused.StillOpen.class);
        assertThat(tasks.complete(open, worker)).isTrue();
        assertThat(cases.requestClosure(file.id(), new Closure("goals-met", Optional.of("refused"), false), worker))
                .isInstanceOf(Refused.FeedbackNotOffered.class);
        assertThat(cases.requestClosure(file.id(), new Closure("goals-met", Optional.empty(), true), worker))
                .isInstanceOf(Refused.EndlineMissing.class);
        assertThat(cases.requestClosure(file.id(), closure, worker)).isInstanceOf(CaseReply.Done.class);
        assertThat(cases.approveClosure(file.id(), worker)).isInstanceOf(Refused.NotYours.class);
        assertThat(cases.approveClosure(file.id(), supervisor)).isInstanceOf(CaseReply.Done.class);
        var reopened = cases.reopen(file.id(), "returned", supervisor);
        assertThat(reopened)
                .isInstanceOfSatisfying(
                        CaseReply.Done.class,
                        done -> assertThat(done.file().number()).isEqualTo(file.number()));
    }

    /** H6. */
    @Test
    void aStaleNoteKeepsBothTexts() {
        var supervisor = officers.supervisor("MOMD-NI");
        var worker = officers.caseWorker("MOMD-NI");
        var file = assigned(supervisor, worker);
        var note = ((Notes.Saving.Saved) notes.write(file.id(), "health", "first words", worker)).note();
        assertThat(notes.rewrite(note, 1, "second words", worker)).isInstanceOf(Notes.Saving.Saved.class);
        assertThat(notes.rewrite(note, 1, "third words", worker))
                .isEqualTo(new Notes.Saving.Overtaken("second words", 2));
    }

    /** H1, REF-12, REF-14. */
    @Test
    void aBrokenIntakeComesBackWithEverythingTyped() throws Exception {
        var registrar = officers.registrar("MOMD-NI");
        var answer = send(
                        registrar,
                        post("/intake")
                                .param("calling", "هناء")
                                .param("spoken", "ar")
                                .param("birth", "٣١/٠٢/١٩٩٠")
                                .param("safe", "call")
                                .param("phone", "+964 770 000")
                                .param("hours", "later"))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(answer)
                .contains("هناء", "٣١/٠٢/١٩٩٠", "+964 770 000", "later")
                .doesNotContain("??casework", "??consent", "??persons", "??ui");
    }

    /** H3, REF-58. */
    @Test
    void aForeignCaseDoesNotExist() throws Exception {
        var file = opened("رنا", officers.registrar("MOMD-NI"));
        var stranger = officers.caseWorker("MOMD-NI");
        for (var tab : List.of("", "/household", "/notes", "/consents", "/tasks", "/readers", "/closure")) {
            send(stranger, get("/cases/" + file.id() + tab)).andExpect(status().isNotFound());
        }
        send(stranger, post("/cases/" + file.id() + "/opening").param("ground", "call"))
                .andExpect(status().isNotFound());
    }

    @Test
    void everyPageSpeaksThreeLanguages() throws Exception {
        var supervisor = officers.supervisor("MOMD-NI");
        var worker = officers.caseWorker("MOMD-NI");
        var file = active(supervisor, worker);
        task(file, "follow-up", worker);
        send(worker, post("/cases/" + file.id() + "/opening").param("ground", "call"))
                .andExpect(status().is3xxRedirection());
        for (var language : Language.values()) {
            for (var path : List.of("/desk", "/intake", "/cases", "/search?q=%D8%B1%D9%86%D8%A7")) {
                shows(worker, path, language);
            }
            for (var tab :
                    List.of("", "/household", "/notes", "/consents", "/tasks", "/readers", "/closure", "/contact")) {
                shows(worker, "/cases/" + file.id() + tab, language);
            }
            for (var path : List.of("/desk", "/team", "/approvals", "/cases/" + file.id())) {
                shows(supervisor, path, language);
            }
        }
    }

    private void shows(Actor actor, String path, Language language) throws Exception {
        var asked = path + (path.contains("?") ? "&" : "?") + "lang=" + language.tag();
        var page = send(actor, get(java.net.URI.create(asked)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .as(path)
                .contains("lang=\"" + language.tag() + "\"")
                .doesNotContain("??casework", "??consent", "??persons", "??ui");
    }

    private org.springframework.test.web.servlet.ResultActions send(Actor actor, MockHttpServletRequestBuilder request)
            throws Exception {
        return pages.perform(request.with(officers.signedIn(actor)).with(csrf()));
    }

    private CaseSummary opened(String name, Actor actor) {
        var contact = SafeContact.calls(LocalTime.of(9, 0), LocalTime.of(11, 0));
        var intake = Intake.of(name, "ar", contact, "branch").reachedBy(Map.of("phone", "+9647700000000"));
        return ((CaseReply.Done) cases.open(intake, actor)).file();
    }

    private CaseSummary assigned(Actor supervisor, Actor worker) {
        var registrar = officers.registrar(worker.office().value());
        var file = opened("رنا", registrar);
        duplicates.check(file.id(), registrar);
        cases.advance(file.id(), CaseStep.SCREEN, registrar);
        cases.assign(file.id(), worker.account(), supervisor);
        return file;
    }

    private CaseSummary active(Actor supervisor, Actor worker) {
        var file = assigned(supervisor, worker);
        consents.give(
                ConsentAct.caseManagement(file.id(), file.office(), ConsentMode.SIGNATURE, Language.AR, nextYear()),
                worker);
        cases.advance(file.id(), CaseStep.ACTIVATE, worker);
        return file;
    }

    private TaskId task(CaseSummary file, String kind, Actor owner) {
        return tasks.add(
                new NewTask(file.id(), kind, owner.account(), clock.instant().plusSeconds(86_400), Optional.empty()));
    }

    private java.time.LocalDate nextYear() {
        return Baghdad.day(clock.instant()).plusYears(1);
    }
}
