package iq.masar.identity;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.identity.ClaimReply.Done;
import iq.masar.identity.model.ClaimState;
import iq.masar.identity.steps.Voting;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.kernel.time.Tick;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Appeals before a panel of several, and who is referred afterwards (IDN-53, IDN-57). */
@RoomTest
class PanelTest {
    private final Officers officers;
    private final Claims claims;
    private final Evidences evidences;
    private final Findings findings;
    private final ClaimStage stage;
    private final Actor sarab;

    @Autowired
    PanelTest(Officers officers, Claims claims, ClaimGate gate, Evidences evidences, Findings findings) {
        this.officers = officers;
        this.claims = claims;
        this.evidences = evidences;
        this.findings = findings;
        stage = new ClaimStage(officers, claims, gate, evidences, findings);
        sarab = stage.sarab;
    }

    /** IDN-53: a panel of several decides by more than half of its members; each says for herself, with her reasons. */
    @Test
    void aPanelOfThreeDecidesByItsMajority() {
        var claim = stage.decided(Outcome.NOT_CONFIRMED);
        findings.serve(claim, LocalDate.of(2099, 1, 1), "in-person", "ar", sarab);
        findings.appeal(claim, "ولدت هنا", sarab);
        var panel = Stream.generate(() -> officers.with("MOI-APPEAL", Role.APPEAL_PANEL))
                .limit(3)
                .toList();
        panel.forEach(member -> assertThat(findings.assign(claim, member.account(), "panel", sarab))
                .isInstanceOf(Done.class));
        assertThat(findings.decide(claim, Outcome.CONFIRMED, "لا", stage.salim)).isInstanceOf(ClaimReply.Unknown.class);
        assertThat(findings.decide(claim, Outcome.NOT_CONFIRMED, "لا قيد", panel.get(0)))
                .isInstanceOf(Done.class);
        assertThat(findings.decide(claim, Outcome.CONFIRMED, "القيد صحيح", panel.get(1)))
                .isInstanceOf(Done.class);
        assertThat(findings.votes(claim)).isEqualTo(new Voting.Count(2, 3));
        assertThat(stage.state(claim)).isInstanceOf(ClaimState.Appealed.class);
        assertThat(findings.decide(claim, Outcome.CONFIRMED, "شهد قريبان", panel.get(0)))
                .as("a member may think again until it is decided")
                .isInstanceOf(Done.class);
        assertThat(stage.state(claim).holding()).contains(Outcome.CONFIRMED);
        assertThat(findings.appealed(claim, panel.get(2)).get("decision")).contains("القيد صحيح", "شهد قريبان");
        assertThat(findings.of(claim).getFirst().finding().deciders()).hasSize(3);
        assertThat(findings.decide(claim, Outcome.CONFIRMED, "بعد", panel.get(2)))
                .isInstanceOf(ClaimReply.NotNow.class);
    }

    /** IDN-57: while an item says that another state is tied to the person, nobody is referred as stateless. */
    @Test
    void aTieElsewhereIsEvidenceAndStopsTheReferral(@Autowired List<Tick> ticks) {
        var tied = stage.decided(Outcome.INCONCLUSIVE);
        evidences.add(tied, "foreign-tie", false, Map.of("shows", "إقامة دائمة"), sarab);
        assertThat(claims.find(tied, sarab).orElseThrow().tieElsewhere()).isTrue();
        assertThat(evidences.list(tied).getLast().bits()).isZero();
        assertThat(findings.propose(tied, Outcome.INCONCLUSIVE, stage.reasons(tied), stage.salim))
                .isInstanceOf(Done.class);
        assertThat(findings.confirm(tied, stage.nidal)).isInstanceOf(Done.class);
        var free = stage.decided(Outcome.INCONCLUSIVE);
        for (var claim : List.of(tied, free)) {
            assertThat(findings.serve(claim, LocalDate.of(2020, 1, 1), "in-person", "ar", sarab))
                    .isInstanceOf(Done.class);
        }
        ticks.stream()
                .filter(tick -> tick.getClass().getPackageName().startsWith("iq.masar.identity"))
                .forEach(Tick::run);
        assertThat(stage.state(tied)).isInstanceOf(ClaimState.Final.class);
        assertThat(stage.state(free)).isInstanceOf(ClaimState.ReferredStateless.class);
        evidences.supersede(tied, evidences.list(tied).getLast().id(), "shown-false", sarab);
        assertThat(claims.find(tied, sarab).orElseThrow().tieElsewhere()).isFalse();
    }
}
