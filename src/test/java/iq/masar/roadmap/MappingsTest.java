package iq.masar.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.roadmap.bodies.Bodies;
import iq.masar.roadmap.bodies.BodyReply;
import iq.masar.roadmap.coverage.Coverage;
import iq.masar.roadmap.coverage.Mapping;
import iq.masar.roadmap.coverage.MappingReply;
import iq.masar.roadmap.coverage.Mappings;
import iq.masar.roadmap.register.Claim.Kind;
import iq.masar.roadmap.register.Registry;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** GOV-24: whoever may propose suggests that an activity serves an objective; a body's decision confirms it, and nothing else does. */
@RoomTest
class MappingsTest {
    @Autowired
    MockMvc web;

    @Autowired
    Officers officers;

    @Autowired
    Mappings mappings;

    @Autowired
    Bodies bodies;

    @Autowired
    Registry registry;

    @Test
    void onlyADecisionThatWasTakenConfirms() throws Exception {
        var huda = officers.with("MOMD-HQ", Role.SECRETARIAT);
        assertThat(mappings.suggest("RM-RET-3", 12, "تبدأ الإحالة بالتعرف على الحاجة", huda))
                .isEqualTo(new MappingReply.Saved("RM-RET-3", 12));
        assertThat(mappings.suggest("RM-RET-3", 12, "مرة أخرى", huda)).isInstanceOf(MappingReply.Mapped.class);
        assertThat(mapping("RM-RET-3", 12).isConfirmed()).isFalse();
        assertThat(strongest(12, "WG-RETURN"))
                .as("the text is stronger than a suggestion")
                .isEqualTo("text");
        assertThat(coverage("")).doesNotContain("RM-RET-3");
        assertThat(coverage("?suggested=true")).contains("RM-RET-3");

        assertThat(mappings.confirm("RM-RET-3", 12, "WG-RETURN", "999/1999", huda))
                .isEqualTo(new MappingReply.DecisionMissing("WG-RETURN", "999/1999"));
        var taken = taken("WG-RETURN", huda);
        assertThat(mappings.confirm("RM-RET-3", 12, "WG-DATA", taken, huda))
                .as("another body has no such decision of its own")
                .satisfies(reply -> assertThat(bodies.decisions("WG-DATA").stream()
                                .anyMatch(one -> one.cite().equals(taken)))
                        .isEqualTo(reply instanceof MappingReply.Saved));
        if (!mapping("RM-RET-3", 12).isConfirmed()) {
            assertThat(mappings.confirm("RM-RET-3", 12, "WG-RETURN", taken, huda))
                    .isEqualTo(new MappingReply.Saved("RM-RET-3", 12));
        }
        assertThat(mapping("RM-RET-3", 12).decision()).endsWith(" " + taken);
        assertThat(strongest(12, "WG-RETURN"))
                .as("the cell turns from text to confirmed")
                .isEqualTo("confirmed");
        assertThat(coverage("")).contains("RM-RET-3");
        assertThat(Mappings.list(registry.read()))
                .as("told once")
                .filteredOn(one -> one.activity().id().equals("RM-RET-3")
                        && one.objective().number() == 12)
                .hasSize(1);
        assertThat(mappings.confirm("RM-RET-3", 12, "WG-RETURN", taken, huda)).isInstanceOf(MappingReply.Mapped.class);
        assertThat(mappings.confirm("RM-RET-3", 13, "WG-RETURN", taken, huda)).isInstanceOf(MappingReply.Unknown.class);
        assertThat(mappings.suggest("RM-RET-99", 12, "", huda)).isInstanceOf(MappingReply.Unknown.class);
        assertThat(mappings.suggest("RM-RET-3", 24, "", huda)).isInstanceOf(MappingReply.Unknown.class);
        assertThat(open("/governance/coverage/12?lang=en", Optional.empty()).text())
                .contains("by decision")
                .contains(mapping("RM-RET-3", 12).decision());
    }

    @Test
    void suggestedAndConfirmedLookDifferentAndTheCellLeadsThere() throws Exception {
        var huda = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var matrix = open("/governance/coverage?lang=en", Optional.of(huda));
        assertThat(matrix.select("td a[href=/governance/mappings?objective=13&body=WG-ECON]"))
                .hasSize(1);
        assertThat(open("/governance/coverage?lang=en", Optional.empty()).select("a[href^=/governance/mappings]"))
                .as("the public has no key to them")
                .isEmpty();
        assertThat(open("/governance/activities/RM-ECON-9", Optional.of(huda))
                        .select("a[href=/governance/mappings?activity=RM-ECON-9]"))
                .hasSize(1);
        var nothing = Map.of(
                "ar", "لم يُربط هنا نشاط بهدف بعد", "ckb", "هێشتا هیچ چالاکییەک لێرە", "en", "No activity is mapped");
        for (var language : nothing.keySet()) {
            assertThat(open("/governance/mappings?objective=13&body=WG-ECON&lang=" + language, Optional.of(huda))
                            .text())
                    .contains(nothing.get(language));
        }
        mappings.suggest("RM-ECON-9", 18, "سبب", huda);
        var page = open("/governance/mappings?activity=RM-ECON-9&objective=18&lang=en", Optional.of(huda));
        assertThat(page.select("tr.r-mapping-suggested .m-mark.is-warn").eachText())
                .containsExactly("suggested");
        assertThat(page.select("form[action$=/confirmations] [name=decision]")).hasSize(1);
        mappings.confirm("RM-ECON-9", 18, "WG-ECON", taken("WG-ECON", huda), huda);
        var after = open("/governance/mappings?activity=RM-ECON-9&objective=18&lang=en", Optional.of(huda));
        assertThat(after.select("tr.r-mapping-confirmed .m-mark.is-ok").eachText())
                .containsExactly("confirmed");
        assertThat(after.select("form[action$=/confirmations]")).isEmpty();
    }

    @Test
    void refusalsSpeakThreeLanguagesAndKeepWhatWasTyped() throws Exception {
        var huda = officers.with("MOMD-HQ", Role.SECRETARIAT);
        mappings.suggest("RM-DATA-2", 3, "سبب", huda);
        var missing = Map.of("ar", "قرار رقمه", "ckb", "بڕیارێکی بە ژمارەی", "en", "has no decision numbered");
        for (var language : missing.keySet()) {
            var html = web.perform(post("/governance/mappings/confirmations?lang=" + language)
                            .with(officers.signedIn(huda))
                            .with(csrf())
                            .param("activity", "RM-DATA-2")
                            .param("objective", "3")
                            .param("deciding", "WG-DATA")
                            .param("decision", "888/1998"))
                    .andExpect(status().isConflict())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            assertThat(html).contains(missing.get(language), "888/1998").doesNotContain("??roadmap");
        }
        var empty = Map.of("ar", "اختر النشاط", "ckb", "چالاکییەکە هەڵبژێرە", "en", "Choose the activity");
        for (var language : empty.keySet()) {
            var html = web.perform(post("/governance/mappings?lang=" + language)
                            .with(officers.signedIn(huda))
                            .with(csrf())
                            .param("objective", "3")
                            .param("reason", "كلام لا يضيع"))
                    .andExpect(status().isUnprocessableContent())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            assertThat(html).contains(empty.get(language), "كلام لا يضيع");
        }
    }

    /** Access: a focal point suggests and cannot confirm; an auditor reads; the public finds nothing. */
    @Test
    void whoMayAndWhoMayNot() throws Exception {
        var focal = officers.with("MOMD-HQ", Role.FOCAL_POINT);
        var page = open("/governance/mappings?activity=RM-RET-2&objective=23&lang=en", Optional.of(focal));
        assertThat(page.select("form[action$=/confirmations]")).isEmpty();
        assertThat(page.select("form[action=/governance/mappings]")).hasSize(1);
        web.perform(post("/governance/mappings/confirmations")
                        .with(officers.signedIn(focal))
                        .with(csrf())
                        .param("activity", "RM-RET-2")
                        .param("objective", "23")
                        .param("deciding", "WG-TWG")
                        .param("decision", "1/2026"))
                .andExpect(status().is4xxClientError());
        assertThat(mapping("RM-RET-2", 23).isConfirmed()).isFalse();
        assertThat(open("/governance/mappings?lang=en", Optional.of(officers.auditor()))
                        .select("main form[method=post]"))
                .isEmpty();
    }

    private String taken(String body, Actor clerk) {
        var numbered = (BodyReply.Numbered) bodies.decide(body, Optional.empty(), "يُسند الهدف.", "", "", clerk);
        return numbered.number() + "/" + numbered.year();
    }

    private Mapping mapping(String activity, int objective) {
        return Mappings.list(registry.read()).stream()
                .filter(one ->
                        one.activity().id().equals(activity) && one.objective().number() == objective)
                .findFirst()
                .orElseThrow();
    }

    private String strongest(int objective, String body) {
        var cell = Coverage.of(registry.read()).cell(objective, body);
        assertThat(cell.kinds()).isNotEmpty().doesNotContain(Kind.DECLARED);
        return cell.strongest();
    }

    private String coverage(String query) throws Exception {
        return web.perform(get("/api/v1/governance/coverage" + query))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private Document open(String path, Optional<Actor> reader) throws Exception {
        var request = get(path);
        return Jsoup.parse(web.perform(reader.isEmpty() ? request : request.with(officers.signedIn(reader.get())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    /** The oracle's kinds, strongest first, as a list for whoever reads the matrix. */
    @Test
    void aDecisionStandsAboveTheText() {
        assertThat(List.of(Kind.values()))
                .containsExactly(Kind.DECLARED, Kind.CONFIRMED, Kind.TEXT, Kind.DERIVED, Kind.SUGGESTED);
    }
}
