package iq.masar.identity;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.identity.ClaimReply.Done;
import iq.masar.identity.categories.Categories;
import iq.masar.identity.model.Evidence;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** IDN-58: a child's claim is the child's own; what is known or decided of a parent never reaches it. */
@RoomTest
class ChildClaimTest {
    private static final String FATHERS_NAME = "ڕێبوار شێرکۆ";
    private static final Map<String, String> FATHER =
            Map.of("calling", FATHERS_NAME, "own.ckb", "ڕێبوار", "father.ckb", "شێرکۆ", "birth", "1984", "place", "SU");

    private final Officers officers;
    private final Claims claims;
    private final ClaimGate gate;
    private final Evidences evidences;
    private final Findings findings;
    private final Categories categories;
    private final JdbcClient jdbc;
    private final ClaimStage stage;
    private final Actor sarab;

    @Autowired
    ChildClaimTest(
            Officers officers,
            Claims claims,
            ClaimGate gate,
            Evidences evidences,
            Findings findings,
            Categories categories,
            JdbcClient jdbc) {
        this.officers = officers;
        this.claims = claims;
        this.gate = gate;
        this.evidences = evidences;
        this.findings = findings;
        this.categories = categories;
        this.jdbc = jdbc;
        stage = new ClaimStage(officers, claims, gate, evidences, findings);
        sarab = stage.sarab;
    }

    private CaseId opened(Map<String, String> fields, boolean child) {
        return claims.open(new NewClaim(fields, "ckb", false, child), sarab).id();
    }

    /** A daughter of seven whose father is named as her guardian, in words the officer typed. */
    private CaseId daughter() {
        var fields = Map.of(
                "calling", "ھێڤی ڕێبوار", "own.ckb", "ھێڤی", "father.ckb", "ڕێبوار", "birth", "2018", "place", "SU");
        var claim = opened(fields, true);
        stage.closeAll(claim);
        assertThat(gate.look(claim, sarab)).isInstanceOf(Done.class);
        assertThat(claims.guardian(claim, sarab, FATHERS_NAME, "باوک")).isInstanceOf(Done.class);
        return claim;
    }

    private List<UUID> board(CaseId claim) {
        return evidences.list(claim).stream().map(Evidence::id).toList();
    }

    private void decided(CaseId claim, Outcome outcome) {
        findings.assign(claim, stage.salim.account(), "finding", sarab);
        findings.assign(claim, stage.nidal.account(), "finding", sarab);
        assertThat(findings.propose(claim, outcome, stage.reasons(claim), stage.salim))
                .isInstanceOf(Done.class);
        assertThat(findings.confirm(claim, stage.nidal)).isInstanceOf(Done.class);
    }

    @Test
    void nothingOfAParentReachesTheChild() {
        var father = opened(FATHER, false);
        stage.closeAll(father);
        assertThat(gate.look(father, sarab)).isInstanceOf(Done.class);
        var child = daughter();
        var before = claims.find(child, sarab).orElseThrow();

        assertThat(evidences.add(father, "foreign-tie", true, Map.of("shows", "ڕەگەزنامە"), sarab))
                .isInstanceOf(Done.class);
        assertThat(evidences.add(father, "passport", false, Map.of("shows", "پاسپۆرتی ساختە"), sarab))
                .isInstanceOf(Done.class);
        var forged = board(father).getLast();
        assertThat(evidences.supersede(father, forged, "shown-false", sarab)).isInstanceOf(Done.class);
        var dunya = officers.with("MOMD-HQ", Role.CATEGORY_OFFICER);
        findings.assign(father, dunya.account(), "category", sarab);
        assertThat(categories.apply(father, "persecution", Map.of("statement-or-struck-entry", true), "x", dunya))
                .isInstanceOf(Done.class);
        decided(father, Outcome.NOT_CONFIRMED);

        assertThat(claims.find(father, sarab).orElseThrow().tieElsewhere()).isTrue();
        assertThat(claims.find(child, sarab)).contains(before);
        assertThat(board(child)).isEmpty();
        assertThat(categories.shown(child)).isEmpty();
        assertThat(claims.tasks(child, dunya)).isEmpty();
        assertThat(claims.tasks(child, stage.salim)).isEmpty();
    }

    /** Nor can an officer carry it over by hand: an item is named by its own claim only. */
    @Test
    void aParentsEvidenceHasNoWayIntoAChildsFinding() {
        var father = stage.collecting();
        evidences.add(father, "ration-card", true, Map.of("shows", "بطاقة"), sarab);
        var child = daughter();
        var fathers = board(father).getFirst();
        assertThat(evidences.supersede(child, fathers, "shown-false", sarab)).isInstanceOf(ClaimReply.Unknown.class);
        assertThat(evidences.list(father)).allMatch(Evidence::counts);

        evidences.add(child, "school", true, Map.of("shows", "قوتابخانە"), sarab);
        evidences.add(child, "register-entry", true, Map.of("shows", "تۆماری پووری"), sarab);
        assertThat(board(child)).hasSize(2).doesNotContain(fathers);
        assertThat(evidences.read(child, sarab).keySet()).isEqualTo(Set.copyOf(board(child)));
        decided(child, Outcome.CONFIRMED);
        assertThat(stage.state(child).holding()).contains(Outcome.CONFIRMED);
    }

    /** The guardian is a sealed word, not a way from one claim to another; no row of the claims' tables names a second claim. */
    @Test
    void noTableLeadsFromAChildToAParent() {
        assertThat(jdbc.sql("""
                select table_name || '.' || column_name from information_schema.columns
                 where table_schema = 'identity'
                   and (column_name ~ '(parent|father|mother|guardian|relative|(^|_)kin(_|$)|household|conduct|alert)')
                """).query(String.class).list())
                .as("guardian says only whether one is named")
                .containsExactly("claim.guardian");
        assertThat(jdbc.sql("""
                select conrelid::regclass::text from pg_constraint
                 where contype = 'f' and conrelid = 'identity.claim'::regclass and confrelid = 'identity.claim'::regclass
                """).query(String.class).list()).isEmpty();
        assertThat(claims.face(daughter(), sarab).orElseThrow()).containsEntry("guardian", FATHERS_NAME);
    }
}
