package iq.masar.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.audit.Audit;
import iq.masar.audit.Entry;
import iq.masar.casework.CaseReply;
import iq.masar.casework.CaseStep;
import iq.masar.casework.CaseSummary;
import iq.masar.casework.Cases;
import iq.masar.casework.Intake;
import iq.masar.casework.SafeContact;
import iq.masar.databases.KeysDatabase;
import iq.masar.kernel.Actor;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Language;
import iq.masar.kernel.Role;
import iq.masar.kernel.time.StoryClock;
import iq.masar.kernel.time.Tick;
import iq.masar.retention.RetentionReply.Done;
import iq.masar.retention.model.Decision;
import iq.masar.retention.model.Ending;
import iq.masar.retention.model.Proposal;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import iq.masar.testing.TestHome;
import iq.masar.vault.Ground;
import iq.masar.vault.Place;
import iq.masar.vault.Reading;
import iq.masar.vault.Vault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

/** A declined file ends: decided, delayed, destroyed, and proven (REF-55, REF-59). */
@RoomTest
@ContextConfiguration(initializers = TestHome.Aged.class)
class RetentionStoryTest {
    @Autowired
    Retention retention;

    @Autowired
    LegalHolds holds;

    @Autowired
    Endings endings;

    @Autowired
    Cases cases;

    @Autowired
    Vault vault;

    @Autowired
    Audit audit;

    @Autowired
    KeysDatabase keys;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Officers officers;

    @Autowired
    StoryClock clock;

    @Autowired
    ObjectProvider<Tick> ticks;

    @Autowired
    MockMvc pages;

    private Actor registrar;
    private Actor nadia;
    private Actor thair;

    @BeforeEach
    void people() {
        registrar = officers.registrar("MOMD-NI");
        officers.supervisor("MOMD-NI");
        nadia = officers.nationalAdministration();
        thair = officers.with("MOMD-HQ", Role.DOCUMENT_COMMITTEE);
    }

    private CaseSummary running() {
        return ((CaseReply.Done) cases.open(Intake.of("رنا", "ar", SafeContact.none(), "visit"), registrar)).file();
    }

    private CaseSummary finished() {
        var file = running();
        cases.advance(file.id(), CaseStep.DECLINE_CONSENT, registrar);
        return file;
    }

    private UUID proposed(CaseSummary file) {
        return ((Done) retention.propose(file.number(), "person-asks", nadia)).id();
    }

    private Decision decision() {
        return new Decision(
                "17", iq.masar.kernel.Baghdad.day(clock.instant()), List.of("A. Hassan", "B. Yusuf", "C. Karim"));
    }

    private Reading read(CaseSummary file) {
        return vault.read(registrar, Ground.INTAKE, "", List.of(Place.face(file.id())));
    }

    private long rows(String sql, CaseSummary file) {
        return keys.sql().sql(sql).param(file.id().value()).query(Long.class).single();
    }

    @Test
    void decidedDelayedDestroyedAndProven() {
        var file = finished();
        assertThat(read(file)).isInstanceOf(Reading.Open.class);
        var id = proposed(file);
        assertThat(retention.propose(file.number(), "person-asks", nadia))
                .isEqualTo(new RetentionReply.AlreadyProposed());
        assertThat(retention.carryOut(id, thair)).isEqualTo(new RetentionReply.NotNow("proposed"));
        assertThat(retention.decide(id, decision(), thair)).isEqualTo(new Done(id));
        assertThat(retention.carryOut(id, thair)).isInstanceOf(RetentionReply.StillWaiting.class);
        clock.moveOn(Duration.ofDays(30));
        ticks.forEach(Tick::run);
        assertThat(retention.find(id).orElseThrow()).as("never by time alone").isInstanceOf(Proposal.Decided.class);
        assertThat(retention.carryOut(id, thair)).isEqualTo(new Done(id));
        assertThat(read(file)).isEqualTo(new Reading.NotYours());
        assertThat(rows("select count(*) from keys.key_grant where case_id = ? and wrap is not null", file))
                .isZero();
        assertThat(rows("select count(*) from keys.case_epoch where case_id = ?", file))
                .isZero();
        assertThat(rows("select count(*) from keys.escrow where case_id = ?", file))
                .isZero();
        assertThat(jdbc.sql("select count(*) from vault.record where case_id = ?")
                        .param(file.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(cases.summary(file.id()).orElseThrow().state().code()).isEqualTo("anonymised");
        var certificate = ((Proposal.Destroyed) retention.find(id).orElseThrow()).certificate();
        assertThat(certificate.fingerprint()).matches("[0-9a-f]{64}");
        assertThat(certificate.keys()).isPositive();
        assertThat(audit.readsOf(file.id()))
                .extracting(Entry::verb)
                .contains("retention.proposed", "retention.decided", "vault.destroyed", "retention.destroyed");
    }

    @Test
    void aRunningCaseIsNotProposedAndAReopenedOneNotDestroyed() {
        assertThat(retention.propose(running().number(), "person-asks", nadia))
                .isEqualTo(new RetentionReply.CaseRunning());
        assertThat(retention.propose(finished().number(), "person-asks", thair))
                .isEqualTo(new RetentionReply.Unknown());
    }

    @Test
    void aHoldPlacedLateStillStopsItUntilAnotherPersonLiftsIt() {
        var file = finished();
        var id = proposed(file);
        retention.decide(id, decision(), thair);
        var hana = officers.with("MOMD-HQ", Role.DATA_PROTECTION_OFFICER);
        var hold = ((Done) holds.place(file.number(), "court", hana)).id();
        clock.moveOn(Duration.ofDays(31));
        assertThat(retention.carryOut(id, thair)).isInstanceOf(RetentionReply.LegalHold.class);
        assertThat(read(file)).isInstanceOf(Reading.Open.class);
        assertThat(holds.lift(hold, hana)).isEqualTo(new RetentionReply.AnotherPersonDecides());
        assertThat(holds.lift(hold, nadia)).isEqualTo(new Done(hold));
        assertThat(retention.cancel(id, nadia)).isEqualTo(new Done(id));
        assertThat(retention.carryOut(id, thair)).isEqualTo(new RetentionReply.NotNow("cancelled"));
        assertThat(read(file)).isInstanceOf(Reading.Open.class);
    }

    @Test
    void twoInstitutionsEndAGovernorateUnlessOneCancelsInTenMinutes() {
        var here = new GovernorateCode("BG");
        var other = officers.coordinator("JCC-AR");
        var id = ((Done) endings.ask(here, Endings.Kind.REHEARSAL, nadia)).id();
        assertThat(endings.confirm(id, officers.nationalAdministration()))
                .isEqualTo(new RetentionReply.OneInstitutionOnly());
        assertThat(endings.confirm(id, other)).isEqualTo(new Done(id));
        clock.moveOn(Duration.ofMinutes(9));
        endings.run();
        assertThat(endings.cancel(id, other)).isEqualTo(new Done(id));
        clock.moveOn(Duration.ofMinutes(2));
        endings.run();
        assertThat(endings.rehearsed(here)).isEmpty();
        var again = ((Done) endings.ask(here, Endings.Kind.REHEARSAL, nadia)).id();
        endings.confirm(again, other);
        clock.moveOn(Duration.ofMinutes(10));
        endings.run();
        assertThat(endings.rehearsed(here)).contains(clock.instant());
        assertThat(endings.list().getFirst()).isInstanceOf(Ending.Ended.class);
    }

    @Test
    void inEarnestEveryKeyOfTheGovernorateIsGoneAndNoOther() {
        var anbar = officers.registrar("MOMD-AN");
        var lost = ((CaseReply.Done) cases.open(Intake.of("هناء", "ar", SafeContact.none(), "visit"), anbar)).file();
        var kept = running();
        var id = ((Done) endings.ask(new GovernorateCode("AN"), Endings.Kind.EARNEST, nadia)).id();
        endings.confirm(id, officers.coordinator("JCC-AR"));
        clock.moveOn(Duration.ofMinutes(10));
        endings.run();
        assertThat(vault.read(anbar, Ground.INTAKE, "", List.of(Place.face(lost.id()))))
                .isEqualTo(new Reading.NotYours());
        assertThat(read(kept)).isInstanceOf(Reading.Open.class);
    }

    @Test
    void thePagesShowItInThreeLanguages() throws Exception {
        var file = finished();
        var id = proposed(file);
        pages.perform(post("/retention/" + id + "/decision")
                        .param("decision", "17")
                        .with(officers.signedIn(thair))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent());
        for (var language : Language.values()) {
            for (var path : List.of("/retention", "/retention/" + id, "/retention/governorates")) {
                var reader = path.endsWith("governorates") ? nadia : thair;
                var page = pages.perform(get(URI.create(path + "?lang=" + language.tag()))
                                .with(officers.signedIn(reader)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
                assertThat(page).contains("lang=\"" + language.tag() + "\"").doesNotContain("??");
            }
        }
        pages.perform(get("/retention/" + id).with(officers.signedIn(registrar)))
                .andExpect(status().isNotFound());
    }
}
