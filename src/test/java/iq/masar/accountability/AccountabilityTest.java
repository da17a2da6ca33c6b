package iq.masar.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.pledges.assessments.AssessmentReply;
import iq.masar.pledges.assessments.Assessments;
import iq.masar.pledges.assessments.Grade;
import iq.masar.roadmap.bodies.Bodies;
import iq.masar.roadmap.bodies.Body;
import iq.masar.roadmap.plan.Activities;
import iq.masar.roadmap.plan.Evidence;
import iq.masar.roadmap.plan.Fraction;
import iq.masar.roadmap.plan.Node;
import iq.masar.roadmap.plan.Rollup;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Registry;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** GOV-41, GOV-44. */
@RoomTest
class AccountabilityTest {
    private static final int ROUNDS = 40;

    @Autowired
    Findings findings;

    @Autowired
    Scorecards scorecards;

    @Autowired
    Activities activities;

    @Autowired
    Assessments assessments;

    @Autowired
    Bodies bodies;

    @Autowired
    Registry registry;

    @Autowired
    Officers officers;

    @Autowired
    MockMvc web;

    private Actor maysoon() {
        return officers.with("MOMD-HQ", Role.SECRETARIAT);
    }

    /** Whoever is in charge of what, the scorecards add up to the tree. */
    @Test
    void theScorecardsAddUpToTheTree() {
        var clerk = maysoon();
        var chance = new Random(44);
        var register = registry.read();
        var leaves = register.all("activity").stream().map(Entry::id).toList();
        var institutions = register.all("organisation").stream().map(Entry::id).toList();
        for (var round = 0; round < ROUNDS; round++) {
            var activity = leaves.get(chance.nextInt(leaves.size()));
            var institution = institutions.get(chance.nextInt(institutions.size()));
            assertThat(scorecards.charge(register, activity, institution, "V:147", clerk))
                    .isTrue();
            addUp();
        }
    }

    private void addUp() {
        var register = registry.read();
        var cards = scorecards.list(register);
        var strategy = scorecards.plan(register).strategy();
        var tree = Rollup.states(strategy.leaves());
        tree.forEach((state, count) -> assertThat(cards.stream()
                        .mapToLong(card -> card.states().getOrDefault(state, 0L))
                        .sum())
                .as(state)
                .isEqualTo(count));
        assertThat(cards.stream().flatMap(card -> card.activities().stream()).map(Node.Activity::id))
                .containsExactlyInAnyOrderElementsOf(
                        strategy.leaves().stream().map(Node.Activity::id).toList());
        assertThat(low(cards.stream()
                        .flatMap(card -> card.activities().stream())
                        .toList()))
                .isEqualTo(low(strategy.leaves()));
    }

    private static Optional<Fraction> low(List<Node.Activity> leaves) {
        return Rollup.of(leaves).map(interval -> interval.low());
    }

    @Test
    void pointsEvidenceAndDataAddUpToo() {
        var clerk = maysoon();
        var register = registry.read();
        var body = bodies.find(register, "WG-TWG").orElseThrow();
        var seat = body.seats().getFirst();
        var before = card(seat.institution());
        bodies.ask("WG-TWG", Optional.empty(), seat.id(), "متأخرة", LocalDate.of(2020, 1, 1), clerk);
        bodies.ask("WG-TWG", Optional.empty(), seat.id(), "مفتوحة", LocalDate.of(2099, 1, 1), clerk);
        activities.offer("RM-DATA-9", "record", "كتاب", "دليل", new byte[] {1}, clerk);
        scorecards.charge(register, "RM-DATA-9", seat.institution(), "V:109", clerk);
        var data = scorecards
                .expect(register, seat.institution(), "أعداد", LocalDate.of(2020, 1, 1), "V:101", clerk)
                .orElseThrow();
        var after = card(seat.institution());
        assertThat(after.points().open()).isEqualTo(before.points().open() + 2);
        assertThat(after.points().overdue()).isEqualTo(before.points().overdue() + 1);
        assertThat(after.evidence()).isPositive();
        assertThat(after.datasets()).filteredOn(one -> one.id().equals(data)).hasSize(1);
        assertThat(scorecards.receive("ORG-MOJ", data, LocalDate.of(2026, 1, 2), "كتاب", clerk))
                .as("another institution's")
                .isFalse();
        assertThat(scorecards.receive(seat.institution(), data, LocalDate.of(2026, 1, 2), "كتاب", clerk))
                .isTrue();
        assertThat(scorecards.receive(seat.institution(), data, LocalDate.of(2026, 1, 3), "آخر", clerk))
                .as("received once")
                .isFalse();
        assertThat(card(seat.institution()).received()).isEqualTo(before.received() + 1);
        var cards = scorecards.list(register);
        var all = bodies.list(register).stream()
                .flatMap(one -> bodies.actionPoints(one.id()).stream())
                .toList();
        assertThat(cards.stream().mapToInt(one -> one.points().open()).sum())
                .isEqualTo(all.stream().filter(Body.ActionPoint::isOwed).count());
        assertThat(cards.stream().mapToInt(Scorecard::evidence).sum())
                .isEqualTo(register.all("activity").stream()
                        .flatMap(entry -> activities.evidence(entry.id()).stream())
                        .filter(AccountabilityTest::isPending)
                        .count());
    }

    private static boolean isPending(Evidence one) {
        return !one.isAccepted() && one.withdrawnAt().isEmpty();
    }

    private Scorecard card(String institution) {
        return scorecards.find(registry.read(), institution).orElseThrow();
    }

    /** A focal point's own institution and that of her seat; another's card does not exist for her. */
    @Test
    void aFocalPointSeesHerOwnCardAlone() throws Exception {
        var jabbar = officers.with("MOI-HQ", Role.FOCAL_POINT);
        assertThat(code("/institutions/ORG-MOI", jabbar)).isEqualTo(200);
        for (var other : List.of("ORG-MOJ", "ORG-KRG", "none", "ORG-NOBODY")) {
            assertThat(code("/institutions/" + other, jabbar)).isEqualTo(404);
        }
        var rows = page("/institutions", jabbar, "en").select("tbody tr");
        assertThat(rows).hasSize(1);
        assertThat(rows.text()).contains("Ministry of Interior");
        assertThat(code("/institutions/ORG-MOJ", maysoon())).isEqualTo(200);
        assertThat(code("/institutions", officers.with("FIN-HQ", Role.PARTNER))).isGreaterThanOrEqualTo(400);
    }

    @Test
    void everyFindingHasASourceAnOwnerAndAnAnswer() {
        var clerk = maysoon();
        var all = findings.list();
        assertThat(all).hasSizeGreaterThanOrEqualTo(9).allSatisfy(one -> {
            assertThat(one.source()).isNotEmpty();
            assertThat(one.owner()).isNotEmpty();
            assertThat(one.answer().kind()).isIn("none", "activity", "pledge");
        });
        assertThat(all)
                .filteredOn(one -> one.id().equals("NEED-RM-DATA"))
                .singleElement()
                .satisfies(need -> {
                    assertThat(need.source()).isEqualTo("V:101");
                    assertThat(need.owner()).isEqualTo("WG-DATA");
                });
        var answered = new Finding.Answer("activity", "RM-DATA-2", "خطة");
        assertThat(findings.answer("FND-RM-DATA-1", "ORG-CSO", answered, clerk))
                .isEqualTo(new FindingReply.Kept("FND-RM-DATA-1"));
        var one = findings.find("FND-RM-DATA-1").orElseThrow();
        assertThat(one.owner()).isEqualTo("ORG-CSO");
        assertThat(one.answer()).isEqualTo(answered);
        assertThat(one.source()).isEqualTo("V:99");
    }

    @Test
    void anAnswerThatIsNotThereIsRefused() {
        var clerk = maysoon();
        for (var answer : List.of(
                new Finding.Answer("activity", "RM-NONE", ""),
                new Finding.Answer("activity", "ORG-MOI", ""),
                new Finding.Answer("pledge", "00000000-0000-0000-0000-000000000001", ""),
                new Finding.Answer("pledge", "no number", ""),
                new Finding.Answer("else", "RM-DATA-2", ""))) {
            assertThat(findings.answer("FND-RM-ECON-1", "WG-ECON", answer, clerk))
                    .isInstanceOf(FindingReply.AnswerMissing.class);
        }
        assertThat(findings.answer("FND-RM-ECON-1", "RM-DATA-2", Finding.Answer.none(), clerk))
                .isEqualTo(new FindingReply.OwnerMissing("RM-DATA-2"));
        assertThat(findings.find("FND-RM-ECON-1").orElseThrow().isAnswered()).isFalse();
    }

    @Test
    void whatAnAssessmentFoundStandsInTheList() {
        var drafter = officers.analyst();
        var validator = maysoon();
        var opened = (AssessmentReply.Done) assessments.open("تقييم", 2026, "MGI/1", drafter);
        assessments.answer(opened.id(), "2.3", Grade.ABSENT, "V:67", drafter);
        var id = "ASM-" + opened.id() + "-2.3";
        assertThat(findings.find(id)).as("one person's word is no finding").isEmpty();
        assessments.validate(opened.id(), "2.3", validator);
        var found = findings.find(id).orElseThrow();
        assertThat(found.source()).isEqualTo("MGI/1 2.3 (2026)");
        assertThat(found.isAnswered()).isFalse();
        assessments.propose(opened.id(), "2.3", "RM-LEGAL-4", "سياسة", drafter);
        bodies.decide("WG-TWG", Optional.empty(), "يُقبل", "", "", validator);
        var cited = bodies.decisions("WG-TWG").getFirst().cite();
        var proposal = assessments.find(opened.id()).orElseThrow().proposals().getFirst();
        assessments.accept(opened.id(), proposal.id(), cited, validator);
        assertThat(findings.find(id).orElseThrow().answer())
                .isEqualTo(new Finding.Answer("activity", "RM-LEGAL-4", "سياسة"));
    }

    @Test
    void theListIsFilteredAndWorkedOff() throws Exception {
        var clerk = maysoon();
        web.perform(post("/findings")
                        .with(officers.signedIn(clerk))
                        .with(csrf())
                        .param("new-kind", "need")
                        .param("words", "تدريب موظفي الإحصاء")
                        .param("source", "V:101")
                        .param("owner", "ORG-KRSO"))
                .andExpect(status().isSeeOther());
        var own = page("/findings?of=ORG-KRSO&kind=need&answer=none", clerk, "ar");
        assertThat(own.select("tbody tr").text()).contains("تدريب موظفي الإحصاء");
        assertThat(own.select("tbody tr")).hasSize(1);
        var link = own.select("tbody a").attr("href");
        web.perform(post(link)
                        .with(officers.signedIn(clerk))
                        .with(csrf())
                        .param("owner", "ORG-KRSO")
                        .param("by", "activity:RM-DATA-3")
                        .param("note", "تنمية القدرات"))
                .andExpect(status().isSeeOther());
        assertThat(page("/findings?of=ORG-KRSO&answer=none", clerk, "ar").select("tbody tr"))
                .isEmpty();
        for (var language : List.of("ar", "ckb", "en")) {
            for (var path :
                    List.of("/findings", link, "/institutions", "/institutions/ORG-CSO", "/institutions/none")) {
                assertThat(page(path, clerk, language).text()).doesNotContain("??");
            }
        }
        web.perform(post(link)
                        .with(officers.signedIn(clerk))
                        .with(csrf())
                        .param("owner", "ORG-KRSO")
                        .param("by", "activity:RM-NONE"))
                .andExpect(status().isUnprocessableContent());
    }

    private int code(String path, Actor reader) throws Exception {
        return web.perform(get(path).with(officers.signedIn(reader)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private Document page(String path, Actor reader, String language) throws Exception {
        return Jsoup.parse(web.perform(get(path).queryParam("lang", language).with(officers.signedIn(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
