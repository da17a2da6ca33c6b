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
import iq.masar.roadmap.plan.Rollup;
import iq.masar.roadmap.register.Registry;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** GOV-15, GOV-16, GOV-19, GOV-20, GOV-21: the plan by aims, grouped, moved, searched, and folded when it is large. */
@RoomTest
class PlanViewsTest {
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
    JdbcClient jdbc;

    @Autowired
    Bodies bodies;

    private Actor secretary() {
        return officers.with("MOMD-HQ", Role.SECRETARIAT);
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(web.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
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

    /** GOV-15, GOV-21: several aims or none; a move says why and by which decision, and yesterday's tree is as it was. */
    @Test
    void anActivityMovesToAimsByADecisionAndThePastStays() throws Exception {
        var maysoon = secretary();
        var path = "/governance/activities/RM-RET-13";
        var words = Map.of("ar", "رقم القرار", "ckb", "ژمارەی ئەو بڕیارەی", "en", "number of the decision");
        for (var language : words.keySet()) {
            var html = web.perform(post(path + "/aims?lang=" + language)
                            .with(officers.signedIn(maysoon))
                            .with(csrf())
                            .param("aims", "RM-RET-A3")
                            .param("reason", "سبب"))
                    .andExpect(status().isConflict())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            assertThat(html).contains(words.get(language));
        }
        var cited = decided(maysoon);
        assertThat(activities.serve("RM-RET-13", List.of("RM-RET-A3"), " ", cited, maysoon))
                .isInstanceOf(PlanReply.ReasonMissing.class);
        assertThat(plan(today()).aims().get("RM-RET-13")).isEmpty();
        var before = plan(today()).find("RM-RET-13").orElseThrow();
        web.perform(post(path + "/aims")
                        .with(officers.signedIn(maysoon))
                        .with(csrf())
                        .param("aims", "RM-RET-A3", "RM-RET-A4", "RM-RET-5", "NO-SUCH")
                        .param("reason", "قرار الفريق")
                        .param("decision", cited))
                .andExpect(status().isSeeOther());
        var now = plan(today());
        assertThat(now.aims().get("RM-RET-13")).containsExactly("RM-RET-A3", "RM-RET-A4");
        assertThat(now.find("RM-RET-13")).as("state and weight stay").contains(before);
        assertThat(plan(today().minusDays(1)).aims().get("RM-RET-13")).isEmpty();
        assertThat(now.serving(now.find("RM-RETURN").orElseThrow(), "RM-RET-A4"))
                .extracting(Node.Activity::id)
                .containsExactly("RM-RET-13");
        assertThat(activities.history("RM-RET-13").getFirst().decision()).isEqualTo(cited);
        assertThat(page("/governance/plan?lang=ar").text()).contains("غير مرتبط بغاية");
        assertThat(page("/governance/plan?lang=ar&on=03/01/2026").text()).doesNotContain(cited);
    }

    /** GOV-20: by body, institution, place or objective, one set of activities has one figure. */
    @Test
    void everyGroupingOfThePlanIsTheSamePlan() throws Exception {
        var register = registry.read();
        var plan = plan(LocalDate.of(2022, 7, 21));
        var whole = Rollup.of(plan.strategy().leaves());
        for (var grouping : Grouping.values()) {
            var groups = grouping.of(register, plan);
            var leaves = new HashSet<Node>();
            groups.forEach(group -> {
                leaves.addAll(group.leaves());
                assertThat(group.figure()).isEqualTo(Rollup.of(group.leaves()));
            });
            assertThat(leaves)
                    .as(grouping.code())
                    .containsExactlyInAnyOrderElementsOf(plan.strategy().leaves());
            assertThat(Rollup.of(List.copyOf(leaves))).isEqualTo(whole);
            for (var language : List.of("ar", "ckb", "en")) {
                var page = page("/governance/plan/by/" + grouping.code() + "?on=21/07/2022&lang=" + language);
                assertThat(page.select("tbody tr")).hasSize(groups.size() + 1);
                assertThat(page.select("tbody tr").getLast().text())
                        .contains(whole.orElseThrow().shown() + "%", "39");
                assertThat(page.text()).doesNotContain("??");
            }
        }
        assertThat(Grouping.BODY.of(register, plan).stream()
                        .filter(group -> group.id().equals("WG-DATA"))
                        .findFirst()
                        .orElseThrow()
                        .figure())
                .as("a taskforce has its roadmap's figure")
                .isEqualTo(plan.find("RM-DATA").orElseThrow().figure());
        web.perform(get("/governance/plan/by/nothing")).andExpect(status().isNotFound());
    }

    /** The search looks through every level by any of the three languages or the code. */
    @Test
    void theSearchFindsAnActivityInAnyLanguage() throws Exception {
        var name = registry.read().find("RM-DATA-9").orElseThrow().name();
        for (var words : List.of(name.ar(), name.en().toUpperCase(java.util.Locale.ROOT), "rm-data-9")) {
            var found = Jsoup.parse(
                    web.perform(get("/governance/plan").param("lang", "en").param("q", words))
                            .andReturn()
                            .getResponse()
                            .getContentAsString(StandardCharsets.UTF_8));
            assertThat(found.select("tbody a[href=/governance/activities/RM-DATA-9]"))
                    .as(words)
                    .hasSize(1);
        }
        assertThat(page("/governance/plan?lang=en&q=no-such-words")
                        .select("[role=status]")
                        .text())
                .isEqualTo("Nothing was found.");
    }

    /** A plan of a thousand activities more opens part by part, and search and print still reach all of it. */
    @Test
    void aLargePlanIsFoldedAndNothingOfItIsLost() throws Exception {
        var day = "on=2019-06-01";
        jdbc.sql("""
            insert into roadmap.entry (id, kind, parent, ar, ckb, en, sources, position, line)
            select 'FLD-' || n, 'folded', 'RM-ECON', 'نشاط مطوي ' || n, 'چالاکی ' || n, 'Folded ' || n, '', 20000 + n, 0
              from generate_series(1, 1000) n
            """).update();
        jdbc.sql("""
            insert into roadmap.activity_version (activity, version, roadmap, aims, state, low, high, weight, since, reason,
                                                  decision, recorded_at)
            select 'FLD-' || n, 1, 'RM-ECON', case when n <= 10 then 'RM-ECON-A1' else '' end, 'planned', '', '', 1,
                   date '2019-01-01', 'x', '', now()
              from generate_series(1, 1000) n
            """).update();
        asActivities(true);
        try {
            var folded = page("/governance/plan?lang=en&" + day);
            assertThat(folded.select("tbody a[href^=/governance/activities]")).isEmpty();
            var open = folded.select("tbody a[href*='in=RM-ECON']").attr("href");
            var roadmap = page(open.replaceAll("#.*", "") + "&lang=en");
            assertThat(roadmap.select("tbody a[href^=/governance/activities]")).isEmpty();
            assertThat(roadmap.select("tbody a[href*='aim=RM-ECON-A1']")).hasSize(1);
            var aim = page("/governance/plan?lang=en&" + day + "&in=RM-ECON&aim=RM-ECON-A1");
            assertThat(aim.select("tbody a[href^=/governance/activities]")).hasSize(10);
            var none = page("/governance/plan?lang=en&" + day + "&in=RM-ECON&aim=none");
            assertThat(none.select("tbody a[href^=/governance/activities]")).hasSize(200);
            var last = page("/governance/plan?lang=en&" + day + "&in=RM-ECON&aim=none&from=800");
            assertThat(last.select("tbody a[href^=/governance/activities]")).hasSize(190);
            assertThat(last.select("a[href*='from=1000']")).isEmpty();
            assertThat(page("/governance/plan?lang=en&" + day + "&q=FLD-777")
                            .select("tbody a[href^=/governance/activities]"))
                    .hasSize(1);
            assertThat(page(folded.select("a[href*='all=yes']").attr("href"))
                            .select("tbody a[href^=/governance/activities]"))
                    .hasSize(1000);
        } finally {
            asActivities(false);
        }
    }

    /** Makes the generated rows activities, or takes them out of the plan again, and has the register read anew. */
    private void asActivities(boolean are) {
        jdbc.sql("update roadmap.entry set kind = :kind where id like 'FLD-%'")
                .param("kind", are ? "activity" : "folded")
                .update();
        if (!are) {
            jdbc.sql("delete from roadmap.activity_version where activity like 'FLD-%'")
                    .update();
        }
        registry.load(RoadmapFixtures.foundingDocuments());
        activities.load(RoadmapFixtures.foundingDocuments());
    }
}
