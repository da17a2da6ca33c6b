package iq.masar.pledges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.pledges.assessments.Assessment;
import iq.masar.pledges.assessments.AssessmentReply;
import iq.masar.pledges.assessments.Assessments;
import iq.masar.pledges.assessments.Comparison;
import iq.masar.pledges.assessments.Comparison.Change;
import iq.masar.pledges.assessments.Frame;
import iq.masar.pledges.assessments.Grade;
import iq.masar.roadmap.bodies.Bodies;
import iq.masar.roadmap.bodies.BodyReply;
import iq.masar.roadmap.plan.Activities;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** GOV-34 to GOV-38: two persons an answer, no rank, licensed wordings that stay, findings that change the plan by decision. */
@RoomTest
class AssessmentsTest {
    @Autowired
    Assessments assessments;

    @Autowired
    Bodies bodies;

    @Autowired
    Activities activities;

    @Autowired
    Officers officers;

    @Autowired
    MockMvc web;

    private Actor analyst() {
        return officers.with("MOMD-HQ", Role.ANALYST);
    }

    private UUID opened(String frame, int year) {
        return ((AssessmentReply.Done) assessments.open("تقييم " + year, year, frame, analyst())).id();
    }

    private Assessment of(UUID id) {
        return assessments.find(id).orElseThrow();
    }

    @Test
    void theShippedFramesHaveTheirAreas() {
        assertThat(assessments.frames().stream().filter(frame -> frame.cite().equals("MGI/1")))
                .singleElement()
                .satisfies(frame -> assertThat(frame.items())
                        .hasSize(28)
                        .allMatch(item -> item.wording().isEmpty()));
        assertThat(assessments.frames().stream().filter(Frame::isYesOrNo))
                .anySatisfy(frame -> assertThat(frame.items()).hasSize(30));
    }

    /** A thousand attempts to validate one's own answer: none succeeds. */
    @Test
    void nobodyValidatesHerOwnAnswer() {
        var id = opened("MGI/1", 2020);
        var people = List.of(analyst(), analyst(), analyst());
        var chance = new Random(7);
        var items = of(id).frame().items();
        for (var round = 0; round < 1000; round++) {
            var drafter = people.get(chance.nextInt(3));
            var item = items.get(chance.nextInt(items.size())).code();
            if (round % 20 == 0) {
                assertThat(assessments.answer(id, item, Grade.FULL, "V:67", drafter))
                        .isInstanceOf(AssessmentReply.Done.class);
            }
            var validator = people.get(chance.nextInt(3));
            var answer = of(id).answer(item);
            var own = answer.filter(
                            one -> one.draftedBy().equals(validator.account().value()))
                    .isPresent();
            var reply = assessments.validate(id, item, validator);
            assertThat(reply instanceof AssessmentReply.OwnAnswer).isEqualTo(own);
        }
        assertThat(of(id).answers())
                .allMatch(answer ->
                        answer.validatedBy().filter(answer.draftedBy()::equals).isEmpty());
    }

    @Test
    void anAnswerSaysWhatItRestsOnAndAClosedAssessmentStays() {
        var id = opened("MGI/1", 2021);
        var drafter = analyst();
        assertThat(assessments.answer(id, "1.1", Grade.PARTIAL, " ", drafter))
                .isEqualTo(new AssessmentReply.EvidenceMissing("1.1"));
        assertThat(assessments.answer(id, "1.1", Grade.NOT_APPLICABLE, "", drafter))
                .isInstanceOf(AssessmentReply.Done.class);
        assertThat(assessments.answer(id, "9.9", Grade.FULL, "x", drafter)).isInstanceOf(AssessmentReply.Unknown.class);
        assertThat(assessments.close(id, drafter)).isEqualTo(new AssessmentReply.NotValidated(1));
        assessments.validate(id, "1.1", analyst());
        assertThat(assessments.close(id, drafter)).isInstanceOf(AssessmentReply.Done.class);
        assertThat(assessments.answer(id, "1.1", Grade.FULL, "x", drafter)).isEqualTo(new AssessmentReply.Closed(id));
    }

    /** GOV-36, with the former answer's evidence; a changed question is no longer comparable. */
    @Test
    void aFollowUpShowsWhatBecameOfEachAnswer() {
        var before = opened("MGI/1", 2022);
        var now = opened("MGI/1", 2026);
        var drafter = analyst();
        assessments.answer(before, "2.1", Grade.FULL, "V:23", drafter);
        assessments.answer(before, "2.2", Grade.PARTIAL, "V:21", drafter);
        assessments.answer(before, "2.3", Grade.ABSENT, "V:67", drafter);
        assessments.answer(before, "2.4", Grade.FULL, "V:23", drafter);
        assessments.answer(now, "2.1", Grade.FULL, "س", drafter);
        assessments.answer(now, "2.2", Grade.ABSENT, "س", drafter);
        assessments.answer(now, "2.3", Grade.PARTIAL, "س", drafter);
        assessments.answer(now, "2.5", Grade.FULL, "س", drafter);
        var rows = Comparison.of(of(before), of(now));
        assertThat(rows)
                .extracting(row -> row.item().code() + " " + row.change())
                .containsExactly(
                        "2.1 " + Change.UNCHANGED,
                        "2.2 " + Change.WORSENED,
                        "2.3 " + Change.IMPROVED,
                        "2.4 " + Change.NO_LONGER_COMPARABLE,
                        "2.5 " + Change.NEWLY_ANSWERED);
        assertThat(rows.get(2).before().orElseThrow().evidence()).isEqualTo("V:67");
    }

    /** GOV-35: a brought wording is read here and in no export. */
    @Test
    void aLicensedWordingNeverLeaves() throws Exception {
        var maysoon = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var csv =
                "item,domain_ar,domain_en,ar,en,wording\nQ1,حقوق,Rights,الحق في العمل,Right to work,Secret question?\n";
        web.perform(multipart("/assessments/frames")
                        .file(new MockMultipartFile("file", "q.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
                        .param("code", "MGI-FULL")
                        .param("name", "MGI")
                        .param("licensed", "yes")
                        .with(officers.signedIn(maysoon))
                        .with(csrf()))
                .andExpect(status().isSeeOther());
        var id = opened("MGI-FULL/1", 2026);
        assessments.answer(id, "Q1", Grade.FULL, "قانون", analyst());
        for (var language : List.of("ar", "ckb", "en")) {
            assertThat(read("/assessments/" + id + "?lang=" + language, maysoon))
                    .contains("Secret question?")
                    .doesNotContain("??");
            assertThat(read("/assessments?lang=" + language, maysoon)).doesNotContain("??");
        }
        assertThat(read("/assessments/" + id + "/answers.csv", maysoon))
                .contains("Q1", "الحق في العمل", "full")
                .doesNotContain("Secret");
    }

    private String read(String path, Actor reader) throws Exception {
        return web.perform(get(path).with(officers.signedIn(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void aFindingChangesAnActivityByDecisionOnly() {
        var id = opened("MGI/1", 2025);
        assessments.answer(id, "2.5", Grade.PARTIAL, "V:97", analyst());
        var officer = officers.with("MOMD-HQ", Role.SECRETARIAT);
        assertThat(assessments.propose(id, "2.5", "RM-DATA-3", "تقييم جديد", officer))
                .as("not validated yet")
                .isInstanceOf(AssessmentReply.Unknown.class);
        assessments.validate(id, "2.5", analyst());
        assertThat(assessments.propose(id, "2.5", "RM-DATA-3", "تقييم جديد", officer))
                .isInstanceOf(AssessmentReply.Done.class);
        var proposal = of(id).proposals().getFirst().id();
        assertThat(assessments.accept(id, proposal, "999/1999", officer))
                .isEqualTo(new AssessmentReply.DecisionMissing("999/1999"));
        var decided = (BodyReply.Numbered) bodies.decide("WG-TWG", Optional.empty(), "يُقبل", "", "", officer);
        var cite = decided.number() + "/" + decided.year();
        assertThat(assessments.accept(id, proposal, cite, officer)).isInstanceOf(AssessmentReply.Done.class);
        var version = activities.history("RM-DATA-3").getFirst();
        assertThat(version.reason()).isEqualTo("MGI/1 2.5 (2025): تقييم جديد");
        assertThat(version.decision()).isEqualTo("WG-TWG " + cite);
        assertThat(assessments.accept(id, proposal, cite, officer)).isInstanceOf(AssessmentReply.Unknown.class);
    }
}
