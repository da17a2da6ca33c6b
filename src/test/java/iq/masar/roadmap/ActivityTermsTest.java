package iq.masar.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Role;
import iq.masar.roadmap.bodies.Bodies;
import iq.masar.roadmap.plan.Activities;
import iq.masar.roadmap.plan.Grouping;
import iq.masar.roadmap.plan.Node;
import iq.masar.roadmap.plan.Plan;
import iq.masar.roadmap.plan.PlanReply;
import iq.masar.roadmap.plan.Progress;
import iq.masar.roadmap.plan.Terms;
import iq.masar.roadmap.register.PartialDate;
import iq.masar.roadmap.register.Registry;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** GOV-16, GOV-21: who carries an activity, when, how much it counts, and by which decision its state or weight changes. */
@RoomTest
class ActivityTermsTest {
    private static final List<String> LANGUAGES = List.of("ar", "ckb", "en");
    private static final String ACTIVITY = "RM-ECON-9";
    private static final String AT = "/governance/activities/" + ACTIVITY;

    @Autowired
    MockMvc web;

    @Autowired
    Clock clock;

    @Autowired
    Officers officers;

    @Autowired
    Activities activities;

    @Autowired
    Registry registry;

    @Autowired
    Bodies bodies;

    private Actor secretary() {
        return officers.with("MOMD-HQ", Role.SECRETARIAT);
    }

    /** A decision of a taskforce, as it is cited. */
    private String decided(Actor clerk) {
        bodies.decide("WG-ECON", Optional.empty(), "يُقرّ التغيير", "", "", clerk);
        return "WG-ECON " + bodies.decisions("WG-ECON").getFirst().cite();
    }

    private LocalDate today() {
        return Baghdad.day(clock.instant());
    }

    private Plan plan(LocalDate day) {
        return activities.plan(registry.read(), day);
    }

    private Document answered(MockHttpServletRequestBuilder request, int expected) throws Exception {
        return Jsoup.parse(
                web.perform(request.with(officers.signedIn(secretary())).with(csrf()))
                        .andExpect(status().is(expected))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8));
    }

    private static MockHttpServletRequestBuilder terms(String begins, String ends, String weight) {
        return post(AT + "/terms")
                .param("owners", "ORG-MOFA", "NO-SUCH")
                .param("partners", "ORG-IOM", "ORG-MOI")
                .param("begins", begins)
                .param("ends", ends)
                .param("weight", weight)
                .param("reason", "سبب مكتوب");
    }

    @Test
    void theDocumentsSayWhoAndWhenWhereTheyDo() {
        var register = registry.read();
        assertThat(Terms.of(register.find("RM-DATA-1").orElseThrow()))
                .isEqualTo(new Terms(
                        List.of(),
                        List.of(),
                        Optional.of(new PartialDate(2021, 11, 0)),
                        Optional.of(new PartialDate(2021, 12, 0))));
        assertThat(Terms.of(register.find("RM-RET-6").orElseThrow()).owners()).containsExactly("ORG-MOLSA");
        assertThat(Terms.of(register.find("RM-RET-12").orElseThrow()).ends()).contains(new PartialDate(2022, 0, 0));
        assertThat(Terms.of(register.find("RM-LEGAL-1").orElseThrow()).partners())
                .containsExactly("ORG-IOM");
    }

    @Test
    void institutionsAndPeriodAreStatedOnAPageAndThePastStays() throws Exception {
        for (var language : LANGUAGES) {
            var form = answered(get(AT + "/terms?lang=" + language), 200);
            assertThat(form.text()).doesNotContain("??");
            assertThat(form.select("input[name=owners]")).hasSizeGreaterThan(40);
            assertThat(form.select("#f-weight").val()).isEqualTo("1");
        }
        var weight = activities.history(ACTIVITY).getFirst().weight();
        answered(terms("٠٣/٢٠٢٦", "2027", Integer.toString(weight)), 303);
        var now = activities.history(ACTIVITY).getFirst();
        assertThat(now.terms())
                .contains(new Terms(
                        List.of("ORG-MOFA"),
                        List.of("ORG-MOI", "ORG-IOM").reversed(),
                        Optional.of(new PartialDate(2026, 3, 0)),
                        Optional.of(new PartialDate(2027, 0, 0))));
        assertThat(now.progress().code()).isEqualTo("planned");
        for (var language : LANGUAGES) {
            assertThat(answered(get(AT + "?lang=" + language), 200).text())
                    .contains("2027")
                    .doesNotContain("??");
        }
        assertThat(answered(get(AT + "?lang=ar"), 200).text()).contains("آذار 2026", "وزارة الخارجية", "سبب مكتوب");
        assertThat(owned(plan(today()), "ORG-MOFA")).contains(ACTIVITY);
        assertThat(owned(plan(today().minusDays(1)), "ORG-MOFA"))
                .as("GOV-21: yesterday's tree is as it was")
                .doesNotContain(ACTIVITY);
        activities.change(ACTIVITY, new Progress.Planned(), now.weight(), "بلا تغيير", "", secretary());
        assertThat(activities.history(ACTIVITY).getFirst().terms())
                .as("another version keeps them")
                .isEqualTo(now.terms());
    }

    private List<String> owned(Plan plan, String institution) {
        return Grouping.INSTITUTION.of(registry.read(), plan).stream()
                .filter(group -> group.id().equals(institution))
                .flatMap(group -> group.leaves().stream())
                .map(Node.Activity::id)
                .toList();
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefusedBesideTheField() throws Exception {
        var before = activities.history(ACTIVITY).size();
        var words = Map.of("ar", "تنتهي قبل أن تبدأ", "ckb", "پێش دەستپێکردنی", "en", "ends before it begins");
        for (var language : LANGUAGES) {
            var page = answered(terms("03/2026", "2025", "1").queryParam("lang", language), 422);
            assertThat(page.select("#f-ends[aria-invalid=true]").val()).isEqualTo("2025");
            assertThat(page.select("#h-ends").text()).contains(words.getOrDefault(language, "-"));
            assertThat(page.select("#f-begins").val()).isEqualTo("03/2026");
            assertThat(page.select("#f-reason").text()).isEqualTo("سبب مكتوب");
            assertThat(page.select("input[name=owners][value=ORG-MOFA]").hasAttr("checked"))
                    .isTrue();
        }
        var june = new Terms(List.of(), List.of(), PartialDate.find("2026-06"), PartialDate.find("2026-05-31"));
        assertThat(activities.arrange(ACTIVITY, june, 1, "سبب", "", secretary()))
                .isInstanceOf(PlanReply.EndsBeforeItBegins.class);
        var within = new Terms(List.of(), List.of(), PartialDate.find("2026-06"), PartialDate.find("2026"));
        assertThat(within.endsBeforeItBegins()).as("2026 may end in December").isFalse();
        assertThat(activities.history(ACTIVITY)).hasSize(before);
    }

    @Test
    void aWeightIsAWholeNumberFromOneAndAnotherOneNeedsADecision() throws Exception {
        var before = activities.history(ACTIVITY).size();
        for (var wrong : List.of("0", "-1", "1.5", "", "ثلاثة", "1000000")) {
            var page = answered(terms("", "", wrong), 422);
            assertThat(page.select("#f-weight[aria-invalid=true]").val()).isEqualTo(wrong);
        }
        var words = Map.of("ar", "رقم القرار", "ckb", "ژمارەی ئەو بڕیارەی", "en", "number of the decision");
        for (var language : LANGUAGES) {
            var page = answered(terms("", "", "3").queryParam("lang", language), 422);
            assertThat(page.select("#h-decision").text()).contains(words.getOrDefault(language, "-"));
            assertThat(page.select("#f-weight").val()).isEqualTo("3");
        }
        assertThat(activities.history(ACTIVITY)).hasSize(before);
        var heavier = decided(secretary());
        answered(terms("", "", "٣").param("decision", heavier), 303);
        assertThat(activities.history(ACTIVITY).getFirst().weight()).isEqualTo(3);
        assertThat(activities.history(ACTIVITY).getFirst().decision()).isEqualTo(heavier);
        assertThat(plan(today().minusDays(1)).find(ACTIVITY).orElseThrow().weight())
                .isEqualTo(1);
        answered(terms("", "", "1").param("decision", decided(secretary())), 303);
    }

    @Test
    void anotherStateNeedsAReasonAndADecisionAPercentageOnlyAReason() throws Exception {
        var activity = "RM-DATA-7";
        var maysoon = secretary();
        var known = activities.history(activity).size();
        var started = new Progress.InProgress(OptionalInt.empty());
        var start = decided(maysoon);
        assertThat(activities.change(activity, started, 1, " ", start, maysoon))
                .isInstanceOf(PlanReply.ReasonMissing.class);
        assertThat(activities.change(activity, started, 1, "بدأ", " ", maysoon))
                .isInstanceOf(PlanReply.DecisionMissing.class);
        var words = Map.of("ar", "رقم القرار", "ckb", "ژمارەی ئەو بڕیارەی", "en", "number of the decision");
        for (var language : LANGUAGES) {
            var page = answered(
                    post("/governance/activities/" + activity + "/versions")
                            .queryParam("lang", language)
                            .param("state", "in-progress")
                            .param("percent", "10")
                            .param("reason", "بدأ العمل"),
                    409);
            assertThat(page.text()).contains(words.getOrDefault(language, "-"));
            assertThat(page.select("#f-reason").text()).isEqualTo("بدأ العمل");
            assertThat(page.select("#f-percent").val()).isEqualTo("10");
        }
        assertThat(activities.history(activity)).hasSize(known);
        assertThat(activities.change(activity, started, 1, "بدأ", start, maysoon))
                .isEqualTo(new PlanReply.Changed(activity, known + 1));
        assertThat(activities.change(activity, new Progress.InProgress(OptionalInt.of(30)), 1, "ثلث", "", maysoon))
                .isEqualTo(new PlanReply.Changed(activity, known + 2));
        assertThat(plan(today()).figure(activity)).isEqualTo("30.0");
        assertThat(plan(today().minusDays(1)).figure(activity)).isEqualTo("0.0");
        assertThat(activities.change(activity, new Progress.Planned(), 1, "عودة", decided(maysoon), maysoon))
                .isEqualTo(new PlanReply.Changed(activity, known + 3));
    }
}
