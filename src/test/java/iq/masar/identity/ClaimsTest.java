package iq.masar.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.identity.ClaimReply.Done;
import iq.masar.identity.categories.Categories;
import iq.masar.identity.model.ClaimState;
import iq.masar.identity.model.QuestionState;
import iq.masar.identity.model.Recipient;
import iq.masar.identity.outward.FindingTokens;
import iq.masar.identity.outward.Journeys;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.laissezpasser.JourneyGround.Standing;
import iq.masar.laissezpasser.checks.Verification;
import iq.masar.laissezpasser.checks.Verifications;
import iq.masar.seals.SignerList;
import iq.masar.seals.TokenCheck;
import iq.masar.seals.Tokens;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import iq.masar.vault.Ground;
import iq.masar.vault.Place;
import iq.masar.vault.Reading;
import iq.masar.vault.Section;
import iq.masar.vault.Vault;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Claims on a real database and vault: who may, who may not, and what never leaves. */
@RoomTest
class ClaimsTest {
    private static final LocalDate VALID = LocalDate.of(2099, 1, 1);

    @Autowired
    Claims claims;

    @Autowired
    ClaimGate gate;

    @Autowired
    Evidences evidences;

    @Autowired
    Questions questions;

    @Autowired
    Findings findings;

    @Autowired
    Categories categories;

    @Autowired
    FindingTokens tokens;

    @Autowired
    Journeys journeys;

    @Autowired
    Officers officers;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc web;

    private ClaimStage stage;
    private Actor sarab;
    private Actor salim;
    private Actor nidal;

    @BeforeEach
    void people() {
        stage = new ClaimStage(officers, claims, gate, evidences, findings);
        sarab = stage.sarab;
        salim = stage.salim;
        nidal = stage.nidal;
    }

    private CaseId opened() {
        return stage.opened();
    }

    private CaseId collecting() {
        return stage.collecting();
    }

    private void closeAll(CaseId claim) {
        stage.closeAll(claim);
    }

    private CaseId decided(Outcome outcome) {
        return stage.decided(outcome);
    }

    private Map<UUID, String> reasons(CaseId claim) {
        return stage.reasons(claim);
    }

    private ClaimState state(CaseId claim) {
        return stage.state(claim);
    }

    /** IDN-46: absent counts as open, and nothing leaves; a safeguard that opens again closes the gate again. */
    @Test
    void nothingLeavesBeforeTheGate() {
        var claim = opened();
        assertThat(gate.look(claim, sarab)).isInstanceOf(ClaimReply.GateClosed.class);
        assertThat(state(claim).code()).isEqualTo("gated");
        assertThat(questions.ask(claim, List.of(Recipient.Interior.CIVIL_REGISTER), "law", sarab))
                .isInstanceOf(ClaimReply.NotNow.class);
        closeAll(claim);
        assertThat(gate.look(claim, sarab)).isInstanceOf(Done.class);
        gate.reopen(claim, SafeguardKind.ASYLUM_CLAIM, sarab);
        assertThat(questions.ask(claim, List.of(Recipient.Interior.CIVIL_REGISTER), "law", sarab))
                .isInstanceOf(ClaimReply.GateClosed.class);
        assertThat(questions.of(claim)).isEmpty();
    }

    /** IDN-60, IDN-61: the answerer reads the question's fields and no other part of the claim; silence is no answer. */
    @Test
    void aRegisterSeesItsQuestionOnly() {
        var answerer = officers.with("MOT-RATION", Role.REGISTER_ANSWERER);
        var claim = collecting();
        assertThat(questions.ask(
                        claim,
                        List.of(Recipient.Trade.RATION_REGISTER, Recipient.Interior.CIVIL_REGISTER),
                        "own-request",
                        sarab))
                .isInstanceOf(Done.class);
        var asked = questions.of(claim).getFirst();
        var shown = questions.open(asked.id(), answerer).orElseThrow();
        assertThat(shown.fields()).containsOnlyKeys("own", "father", "grandfather", "birth", "place");
        assertThat(questions.open(questions.of(claim).getLast().id(), answerer)).isEmpty();
        assertThat(vault.read(answerer, Ground.QUESTION, "", List.of(Place.face(claim))))
                .isInstanceOf(Reading.NotYours.class);
        assertThat(claims.find(claim, answerer)).isEmpty();
        assertThat(questions.answer(asked.id(), new Answer.Confirmed(VALID), answerer))
                .isInstanceOf(Done.class);
        assertThat(evidences.list(claim)).extracting(one -> one.kind()).containsExactly("register-ration");
        assertThat(questions.answer(asked.id(), new Answer.NotFound(VALID), answerer))
                .isInstanceOf(ClaimReply.NotNow.class);
        assertThat(questions.of(claim).getLast().state()).isInstanceOf(QuestionState.Sent.class);
    }

    /** IDN-62: that nothing was found weighs against where the register declares place and years, and only there. */
    @Test
    void notFoundWeighsOnlyUnderDeclaredCoverage() {
        var civil = officers.with("MOI-CIVIL", Role.REGISTER_ANSWERER);
        var ration = officers.with("MOT-RATION", Role.REGISTER_ANSWERER);
        var claim = collecting();
        questions.ask(claim, List.of(Recipient.Interior.CIVIL_REGISTER, Recipient.Trade.RATION_REGISTER), "law", sarab);
        questions.answer(questions.of(claim).getLast().id(), new Answer.NotFound(VALID), ration);
        assertThat(evidences.list(claim)).isEmpty();
        questions.answer(questions.of(claim).getFirst().id(), new Answer.NotFound(VALID), civil);
        assertThat(evidences.list(claim))
                .extracting(one -> one.kind() + " " + one.bits())
                .containsExactly("not-found-covered -3");
    }

    /** IDN-51, RET-12: whoever took an interview is not given the decision; the finding is never altered (IDN-52). */
    @Test
    void twoOfficersDecideAndNoHandAltersIt() {
        var claim = decided(Outcome.CONFIRMED);
        assertThat(state(claim).holding()).contains(Outcome.CONFIRMED);
        assertThat(findings.of(claim)).hasSize(1);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> jdbc.sql("update identity.finding set outcome = 'not-confirmed' where claim = :id")
                                .param("id", claim.value())
                                .update())
                .isInstanceOf(DataAccessException.class);
        evidences.add(claim, "school", false, Map.of("shows", "وثيقة"), sarab);
        assertThat(state(claim)).isInstanceOf(ClaimState.UnderReview.class);
        assertThat(state(claim).holding()).contains(Outcome.CONFIRMED);
        assertThat(findings.propose(claim, Outcome.INCONCLUSIVE, reasons(claim), salim))
                .isInstanceOf(Done.class);
        assertThat(findings.confirm(claim, nidal)).isInstanceOf(Done.class);
        assertThat(findings.of(claim)).extracting(made -> made.kind()).containsExactly("review", "finding");
    }

    @Test
    void refusalsOfTheSecondOfficer() {
        var claim = collecting();
        evidences.add(claim, "witness", true, Map.of("statement", "أعرفه"), sarab);
        var beside = officers.with("MOI-NAT", Role.FINDING_OFFICER);
        for (var officer : List.of(salim, nidal, beside)) {
            assertThat(findings.assign(claim, officer.account(), "finding", sarab))
                    .isInstanceOf(Done.class);
        }
        assertThat(findings.propose(claim, Outcome.CONFIRMED, Map.of(), salim))
                .isInstanceOf(ClaimReply.EvidenceUnanswered.class);
        assertThat(findings.propose(
                        claim,
                        Outcome.CONFIRMED,
                        Map.of(evidences.list(claim).getFirst().id(), "no Arabic"),
                        salim))
                .isInstanceOf(ClaimReply.EvidenceUnanswered.class);
        assertThat(findings.propose(claim, Outcome.CONFIRMED, reasons(claim), salim))
                .isInstanceOf(ClaimReply.OneGroupOnly.class);
        assertThat(findings.propose(claim, Outcome.INCONCLUSIVE, reasons(claim), salim))
                .isInstanceOf(Done.class);
        assertThat(findings.confirm(claim, salim)).isInstanceOf(ClaimReply.SecondOfficerMissing.class);
        assertThat(findings.confirm(claim, beside)).isInstanceOf(ClaimReply.SameUnit.class);
        assertThat(findings.confirm(claim, nidal)).isInstanceOf(Done.class);
    }

    /** IDN-53: an appeal needs proven notice; its panel is new. */
    @Test
    void anAppealIsHeardByANewPanel() {
        var panellist = officers.with("MOI-APPEAL", Role.APPEAL_PANEL);
        var claim = decided(Outcome.INCONCLUSIVE);
        assertThat(findings.appeal(claim, "ولدت هنا", sarab)).isInstanceOf(ClaimReply.NoticeMissing.class);
        var told = LocalDate.of(2099, 1, 1);
        assertThat(findings.serve(claim, told, "in-person", "ar", sarab)).isInstanceOf(Done.class);
        assertThat(findings.appeal(claim, "ولدت هنا", sarab)).isInstanceOf(Done.class);
        assertThat(state(claim).holding()).isEmpty();
        assertThat(findings.assign(claim, salim.account(), "panel", sarab)).isInstanceOf(ClaimReply.SamePanel.class);
        assertThat(findings.assign(claim, panellist.account(), "panel", sarab)).isInstanceOf(Done.class);
        assertThat(findings.decide(claim, Outcome.CONFIRMED, "ثبتت", panellist)).isInstanceOf(Done.class);
        assertThat(state(claim).holding()).contains(Outcome.CONFIRMED);
        assertThat(findings.appealed(claim, panellist)).containsEntry("appeal", "ولدت هنا");
    }

    /** IDN-59: a token is withdrawn at once; another finding withdraws it too. */
    @Test
    void aTokenStandsUntilItIsWithdrawn() {
        var claim = decided(Outcome.CONFIRMED);
        var line = tokens.issue(claim, sarab).orElseThrow();
        assertThat(tokens.check(line)).isInstanceOf(TokenCheck.Valid.class);
        tokens.revoke(claim, sarab);
        assertThat(tokens.check(line)).isInstanceOf(TokenCheck.Revoked.class);
        assertThat(tokens.issue(decided(Outcome.INCONCLUSIVE), sarab)).isEmpty();
    }

    /** IDN-59: any public desk knows a finding's token, at once when it is withdrawn, and without a network by its next two lists. */
    @Test
    void anyDeskChecksATokenOfAFinding(@Autowired Verifications verifications) {
        var counter = officers.with("MOLSA-BG", Role.SERVICE_COUNTER);
        var claim = decided(Outcome.CONFIRMED);
        var line = tokens.issue(claim, sarab).orElseThrow();
        assertThat(checked(verifications, line, counter)).isInstanceOf(TokenCheck.Valid.class);
        var before = carried(verifications);
        assertThat(before.broken()).isEmpty();
        assertThat(Tokens.check(line, before, LocalDate.of(2026, 9, 1))).isInstanceOf(TokenCheck.Valid.class);
        tokens.revoke(claim, sarab);
        assertThat(checked(verifications, line, counter)).isInstanceOf(TokenCheck.Revoked.class);
        assertThat(Tokens.check(line, carried(verifications), LocalDate.of(2026, 9, 1)))
                .isInstanceOf(TokenCheck.Revoked.class);
        var forged = line.substring(0, line.length() - 4) + "AAAA";
        assertThat(checked(verifications, forged, counter)).isInstanceOf(TokenCheck.TokenInvalid.class);
    }

    private static TokenCheck checked(Verifications verifications, String line, Actor counter) {
        return ((Verification.OfToken) verifications.check(line, List.of(), counter)).check();
    }

    /** What an office without a network carries. */
    private static SignerList carried(Verifications verifications) {
        return SignerList.of(
                verifications.signerList().lines().toList(),
                verifications.withdrawnList().lines().toList());
    }

    /** IDN-56: a category of class C4 is in no table, and the officer of the claim cannot open its file. */
    @Test
    void aSpecialCategoryIsReadByItsOfficerAlone() {
        var dunya = officers.with("MOMD-HQ", Role.CATEGORY_OFFICER);
        var claim = collecting();
        findings.assign(claim, dunya.account(), "category", sarab);
        assertThat(categories.apply(claim, "persecution", Map.of(), "قيد", dunya))
                .isInstanceOf(ClaimReply.FactsMissing.class);
        assertThat(categories.apply(claim, "persecution", Map.of("statement-or-struck-entry", true), "قيد", dunya))
                .isInstanceOf(Done.class);
        assertThat(categories.shown(claim)).extracting(one -> one.shown()).containsExactly("special");
        assertThat(categories.read(claim, dunya).values())
                .singleElement()
                .satisfies(one -> assertThat(one).containsEntry("category", "persecution_victim"));
        var file = claims.find(claim, sarab).orElseThrow().categoryFile().orElseThrow();
        var places = vault.places(file, new Section("category"));
        assertThat(vault.read(sarab, Ground.IDENTITY, "", places)).isInstanceOf(Reading.NotYours.class);
    }

    /** IDN-66 as the room of travel documents asks: safeguards first, then the finding. */
    @Test
    void aJourneyStandsOnAFinding() {
        var claim = decided(Outcome.CONFIRMED);
        assertThat(journeys.of(claim, sarab)).isInstanceOf(Standing.Confirmed.class);
        assertThat(journeys.holder(claim, sarab).orElseThrow().secondary()).isNotEmpty();
        assertThat(journeys.holder(claim, salim)).isEmpty();
        gate.reopen(claim, SafeguardKind.TRAFFICKING, sarab);
        assertThat(journeys.of(claim, sarab)).isInstanceOf(Standing.SafeguardsOpen.class);
        assertThat(journeys.of(collecting(), sarab)).isInstanceOf(Standing.FindingMissing.class);
    }

    /** Nobody else's claim exists; no table of the room holds a name. */
    @Test
    void aClaimIsNobodyElses() throws Exception {
        var claim = opened();
        var other = officers.with("MOFA-VNO", Role.CLAIM_OFFICER);
        for (var stranger : List.of(other, salim)) {
            web.perform(get("/claims/" + claim).with(officers.signedIn(stranger)))
                    .andExpect(status().isNotFound());
        }
        web.perform(get("/claims/" + claim).with(officers.signedIn(sarab))).andExpect(status().isOk());
        assertThat(jdbc.sql("select string_agg(t::text, ' ') from identity.claim t")
                        .query(String.class)
                        .single())
                .doesNotContain("زينب", "canary-mother");
    }
}
