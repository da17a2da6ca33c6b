package iq.masar.identity;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.identity.ClaimReply.Done;
import iq.masar.identity.model.ClaimState;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.testing.Officers;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The people of a claim and how far they have brought it: opened, collecting, decided. */
final class ClaimStage {
    private static final String REASON = "الدليل مطابق لأقوال صاحب الطلب.";
    final Actor sarab;
    final Actor salim;
    final Actor nidal;
    private final Claims claims;
    private final ClaimGate gate;
    private final Evidences evidences;
    private final Findings findings;

    ClaimStage(Officers officers, Claims claims, ClaimGate gate, Evidences evidences, Findings findings) {
        this.claims = claims;
        this.gate = gate;
        this.evidences = evidences;
        this.findings = findings;
        sarab = officers.with("MOFA-VNO", Role.CLAIM_OFFICER);
        salim = officers.with("MOI-NAT", Role.FINDING_OFFICER);
        nidal = officers.with("MOI-TRV", Role.FINDING_OFFICER);
        for (var office : List.of("MOI-CIVIL", "MOT-RATION", "MOI-PASS")) {
            officers.with(office, Role.REGISTER_ANSWERER);
        }
    }

    CaseId opened() {
        return claims.open(
                        new NewClaim(
                                Map.of(
                                        "calling",
                                        "زينب عبد الرضا",
                                        "own.ar",
                                        "زينب",
                                        "father.ar",
                                        "عبد الرضا",
                                        "grandfather.ar",
                                        "كاظم",
                                        "mother.ar",
                                        "canary-mother",
                                        "birth",
                                        "1989",
                                        "place",
                                        "BG"),
                                "ar",
                                false,
                                false),
                        sarab)
                .id();
    }

    CaseId collecting() {
        var claim = opened();
        closeAll(claim);
        assertThat(gate.look(claim, sarab)).isInstanceOf(Done.class);
        return claim;
    }

    void closeAll(CaseId claim) {
        var grounds = new EnumMap<SafeguardKind, String>(SafeguardKind.class);
        for (var kind : SafeguardKind.values()) {
            grounds.put(kind, "certificate");
        }
        assertThat(gate.close(claim, grounds, sarab)).isInstanceOf(Done.class);
    }

    CaseId decided(Outcome outcome) {
        var claim = collecting();
        evidences.add(claim, "ration-card", true, Map.of("shows", "بطاقة"), sarab);
        evidences.add(claim, "census-1957", true, Map.of("book", "114"), sarab);
        findings.assign(claim, salim.account(), "finding", sarab);
        findings.assign(claim, nidal.account(), "finding", sarab);
        assertThat(findings.propose(claim, outcome, reasons(claim), salim)).isInstanceOf(Done.class);
        assertThat(findings.confirm(claim, nidal)).isInstanceOf(Done.class);
        return claim;
    }

    Map<UUID, String> reasons(CaseId claim) {
        return evidences.list(claim).stream().collect(Collectors.toMap(one -> one.id(), one -> REASON));
    }

    ClaimState state(CaseId claim) {
        return claims.find(claim, sarab).orElseThrow().state();
    }
}
