package iq.masar.identity;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.identity.ClaimReply.Done;
import iq.masar.identity.model.Recipient;
import iq.masar.identity.store.ClaimStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.kernel.time.Tick;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds for every claim while it is worked on (IDN-54, IDN-58, IDN-65, IDN-72). */
@RoomTest
class ClaimRowsTest {
    private static final LocalDate VALID = LocalDate.of(2099, 1, 1);
    private final Officers officers;
    private final Claims claims;
    private final ClaimGate gate;
    private final Evidences evidences;
    private final Findings findings;
    private final Questions questions;
    private final JdbcClient jdbc;
    private final ClaimStage stage;
    private final Actor sarab;

    @Autowired
    ClaimRowsTest(
            Officers officers,
            Claims claims,
            ClaimGate gate,
            Evidences evidences,
            Findings findings,
            Questions questions,
            JdbcClient jdbc) {
        this.officers = officers;
        this.claims = claims;
        this.gate = gate;
        this.evidences = evidences;
        this.findings = findings;
        this.questions = questions;
        this.jdbc = jdbc;
        stage = new ClaimStage(officers, claims, gate, evidences, findings);
        sarab = stage.sarab;
    }

    /** IDN-54: the clock stands for a listed reason and is shown apart; no other reason is taken. */
    @Test
    void theClockStandsForListedReasonsOnly() {
        var claim = stage.collecting();
        assertThat(gate.stop(claim, "person-absent", sarab)).isInstanceOf(Done.class);
        var stopped = claims.find(claim, sarab).orElseThrow();
        assertThat(stopped.stopReason()).contains("person-absent");
        assertThat(gate.resume(claim, sarab)).isInstanceOf(Done.class);
        assertThat(claims.find(claim, sarab).orElseThrow().stoppedAt()).isEmpty();
        assertThat(jdbc.sql("select reason from identity.stop where claim = ? and reason = 'person-absent'")
                        .param(claim.value())
                        .query(String.class)
                        .list())
                .hasSize(1);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> gate.stop(claim, "no-time", sarab))
                .isInstanceOf(org.springframework.dao.DataAccessException.class);
    }

    /** IDN-54: at 75, 100 and 150 per cent of the term its officer is warned, each once. */
    @Test
    void itsOfficerIsWarnedThreeTimes(
            @Autowired List<Tick> ticks, @Autowired ClaimStore store, @Autowired Clock clock) {
        var claim = stage.collecting();
        for (var share : List.of(75, 100, 150)) {
            var opened = clock.instant().minus(Duration.ofDays(90)).atOffset(ZoneOffset.UTC);
            jdbc.sql("update identity.claim set opened_at = :opened, due_at = :due where id = :id")
                    .param("opened", opened)
                    .param("due", opened.plus(Duration.ofDays(9_000).dividedBy(share + 8)))
                    .param("id", claim.value())
                    .update();
            for (var again = 0; again < 2; again++) {
                ticks.stream()
                        .filter(tick -> tick.getClass().getPackageName().startsWith("iq.masar.identity"))
                        .forEach(Tick::run);
            }
            assertThat(store.find(claim).orElseThrow().warned()).isEqualTo(share);
        }
    }

    /** IDN-58: a child has a clock of her own and is asked about only beside a guardian. */
    @Test
    void aChildIsAskedAboutOnlyWithAGuardian() {
        var claim = claims.open(
                        new NewClaim(
                                Map.of("calling", "ھێڤی", "own.ckb", "ھێڤی", "birth", "2017", "place", "AR"),
                                "ckb",
                                false,
                                true),
                        sarab)
                .id();
        assertThat(claims.find(claim, sarab).orElseThrow().term()).isEqualTo("urgent");
        stage.closeAll(claim);
        gate.look(claim, sarab);
        var registers = List.<Recipient>of(Recipient.Interior.CIVIL_REGISTER);
        assertThat(questions.ask(claim, registers, "law", sarab)).isInstanceOf(ClaimReply.GuardianMissing.class);
        assertThat(claims.guardian(new CaseId(claim.value()), sarab, "ڕێبوار", "باوک"))
                .isInstanceOf(Done.class);
        assertThat(questions.ask(claim, registers, "law", sarab)).isInstanceOf(Done.class);
    }

    /** IDN-65: more than twenty questions of a day that end with nothing found pause whoever asks. */
    @Test
    void askingAtRandomIsPaused() {
        var civil = officers.with("MOI-CIVIL", Role.REGISTER_ANSWERER);
        var registers = List.<Recipient>of(Recipient.Interior.CIVIL_REGISTER);
        for (var asked = 0; asked <= Questions.NOTHING_A_DAY; asked++) {
            var claim = stage.collecting();
            assertThat(questions.ask(claim, registers, "law", sarab)).isInstanceOf(Done.class);
            questions.answer(questions.of(claim).getFirst().id(), new Answer.NotFound(VALID), civil);
        }
        assertThat(questions.ask(stage.collecting(), registers, "law", sarab))
                .isInstanceOf(ClaimReply.UnderReview.class);
        var other = new ClaimStage(officers, claims, gate, evidences, findings);
        assertThat(questions.ask(other.collecting(), registers, "law", other.sarab))
                .isInstanceOf(Done.class);
    }

    /** IDN-72: there is nowhere to keep a fingerprint, a face template or a chip's key. */
    @Test
    void noTableHasAPlaceForATemplate() {
        assertThat(jdbc.sql("""
                select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                 where table_schema in ('identity', 'persons', 'laissezpasser')
                   and column_name ~ '(finger|biometr|template|iris|face|minutia|chip)'
                """).query(String.class).list()).isEmpty();
    }
}
