package iq.masar.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.audit.CaseNumbers;
import iq.masar.casework.transfer.Transfers;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import iq.masar.tasks.NewTask;
import iq.masar.tasks.Task;
import iq.masar.tasks.Tasks;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import iq.masar.vault.Ground;
import iq.masar.vault.Place;
import iq.masar.vault.Reading;
import iq.masar.vault.Vault;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A case that moves to another branch takes keys, tasks and name along; an absent worker's cases go on (REF-29). */
@RoomTest
class TransferTest {
    private static final OfficeCode ANBAR = new OfficeCode("MOMD-AN");

    @Autowired
    Cases cases;

    @Autowired
    Transfers transfers;

    @Autowired
    Tasks tasks;

    @Autowired
    Vault vault;

    @Autowired
    CaseNumbers numbers;

    @Autowired
    Officers officers;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc pages;

    private Actor haidar;
    private Actor shilan;
    private CaseSummary file;

    @BeforeEach
    void aCaseInMosul() {
        haidar = officers.supervisor("MOMD-NI");
        shilan = officers.caseWorker("MOMD-NI");
        file = opened();
        cases.assign(file.id(), shilan.account(), haidar);
        tasks.add(new NewTask(
                file.id(), "follow-up", shilan.account(), clock.instant().plus(Duration.ofDays(1)), Optional.empty()));
    }

    private CaseSummary opened() {
        return ((CaseReply.Done) cases.open(
                        Intake.of("رنا", "ar", SafeContact.none(), "visit"), officers.registrar("MOMD-NI")))
                .file();
    }

    private boolean reads(Actor actor, Ground ground) {
        return vault.read(actor, ground, "visit", List.of(Place.face(file.id()))) instanceof Reading.Open;
    }

    private CaseSummary now() {
        return cases.summary(file.id()).orElseThrow();
    }

    @Test
    void keysTasksAndResponsibilityGoOverAndTheOldBranchReadsNothing() {
        var laith = officers.supervisor("MOMD-AN");
        var worker = officers.caseWorker("MOMD-AN");
        assertThat(reads(shilan, Ground.CASE_WORK)).isTrue();
        assertThat(transfers.transfer(file.id(), ANBAR, "moved", haidar)).isInstanceOf(CaseReply.Done.class);
        assertThat(now().state()).isEqualTo(new CaseState.Transferred());
        assertThat(now().office()).isEqualTo(ANBAR);
        assertThat(now().number()).as("the number stays").isEqualTo(file.number());
        assertThat(reads(shilan, Ground.CASE_WORK)).isFalse();
        assertThat(reads(haidar, Ground.SUCCESSION)).isFalse();
        assertThat(reads(laith, Ground.SUCCESSION)).isTrue();
        assertThat(tasks.openFor(shilan.account())).extracting(Task::file).doesNotContain(file.id());
        assertThat(cases.assign(file.id(), worker.account(), laith)).isInstanceOf(CaseReply.Done.class);
        assertThat(now().state()).as("back where it stood").isEqualTo(file.state());
        assertThat(reads(worker, Ground.CASE_WORK)).isTrue();
    }

    @Test
    void onlyItsSupervisorAndOnlyToABranchWithKeys() {
        officers.supervisor("MOMD-AN");
        assertThat(transfers.transfer(file.id(), ANBAR, "moved", officers.supervisor("MOMD-AN")))
                .isInstanceOf(Refused.NotYours.class);
        assertThat(transfers.transfer(file.id(), ANBAR, "moved", shilan)).isInstanceOf(Refused.NotYours.class);
        assertThat(transfers.transfer(file.id(), new OfficeCode("CPA-NI"), "moved", haidar))
                .isInstanceOf(Refused.NoSuccessor.class);
        assertThat(reads(shilan, Ground.CASE_WORK)).isTrue();
    }

    @Test
    void anAbsentWorkersCasesGoOnWithOneAct() throws Exception {
        var second = opened();
        cases.assign(second.id(), shilan.account(), haidar);
        var layla = officers.caseWorker("MOMD-NI");
        pages.perform(post("/team/" + shilan.account() + "/handover")
                        .param("worker", layla.account().toString())
                        .with(officers.signedIn(haidar))
                        .with(csrf()))
                .andExpect(status().isSeeOther());
        assertThat(List.of(file.id(), second.id()))
                .allMatch(one -> cases.summary(one).orElseThrow().worker().equals(Optional.of(layla.account())));
        assertThat(tasks.openFor(layla.account())).extracting(Task::file).contains(file.id());
    }

    @Test
    void theTransferPageIsTheSupervisorsAlone() throws Exception {
        var path = "/cases/" + file.id() + "/transfer";
        pages.perform(get(path).with(officers.signedIn(haidar))).andExpect(status().isOk());
        pages.perform(get(path).with(officers.signedIn(shilan))).andExpect(status().isNotFound());
        pages.perform(post(path).with(officers.signedIn(haidar)).with(csrf()))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void auditorsFindACaseByItsNumber() {
        assertThat(numbers.find(file.number().value().toLowerCase(java.util.Locale.ROOT))).contains(file.id());
        assertThat(numbers.find("NI-99-999999")).isEmpty();
        assertThat(numbers.of(List.of(file.id(), new CaseId(new java.util.UUID(1, 1)))))
                .containsOnlyKeys(file.id());
    }
}
