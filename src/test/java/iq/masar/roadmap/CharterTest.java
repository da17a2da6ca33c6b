package iq.masar.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Label;
import iq.masar.kernel.Role;
import iq.masar.roadmap.charters.Charter;
import iq.masar.roadmap.charters.CharterReply;
import iq.masar.roadmap.charters.Charters;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.PartialDate;
import iq.masar.roadmap.register.Registry;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** GOV-04: kind, parent, mandate versions, establishment, chair post, quorum and majority of a body; no ring of parents. */
@RoomTest
class CharterTest {
    private static final List<String> LANGUAGES = List.of("ar", "ckb", "en");

    @Autowired
    MockMvc web;

    @Autowired
    Officers officers;

    @Autowired
    Charters charters;

    @Autowired
    Registry registry;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    private Actor secretary() {
        return officers.with("MOMD-HQ", Role.SECRETARIAT);
    }

    /** A body of its own for the time of one test, so that the plan and the matrix of others keep theirs. */
    private List<String> bodies(int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(number -> {
                    var id = "WG-C" + ids.next().toString().substring(24);
                    registry.add(new Entry(
                            id,
                            "body",
                            "",
                            new Label("فريق " + number, "تیمی " + number, "Team " + number),
                            List.of(),
                            Map.of(),
                            List.of(),
                            0));
                    assertThat(charters.keep(id, terms("", "2024"), "القرار 1", secretary()))
                            .isEqualTo(new CharterReply.Kept(1));
                    return id;
                })
                .toList();
    }

    /** Takes them out of everybody's lists again. */
    private void dissolve(List<String> bodies) {
        jdbc.sql("update roadmap.entry set kind = 'test-body' where id in (:bodies)")
                .param("bodies", bodies)
                .update();
        registry.load(RoadmapFixtures.foundingDocuments());
    }

    private static Charter.Terms terms(String parent, String established) {
        return new Charter.Terms(Charter.Kind.COMMITTEE, parent, PartialDate.find(established), Charter.Chair.NOBODY);
    }

    private Document page(String path, Actor reader) throws Exception {
        return Jsoup.parse(web.perform(get(path).with(officers.signedIn(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void theDocumentsSayWhatEachBodyIs() throws Exception {
        var group = charters.history("WG-TWG").getLast();
        assertThat(group.terms().kind()).isEqualTo(Charter.Kind.WORKING_GROUP);
        assertThat(group.terms().established()).contains(new PartialDate(2019, 4, 0));
        assertThat(group.terms().chair().post().ar()).isEqualTo("المدير العام لشؤون الهجرة");
        assertThat(group.terms().chair().institution()).isEqualTo("ORG-MOMD");
        assertThat(charters.mandates("WG-TWG").getLast().source()).isEqualTo("V:23");
        for (var taskforce : List.of("WG-LEGAL", "WG-DATA", "WG-RETURN", "WG-ECON")) {
            var charter = charters.history(taskforce).getLast();
            assertThat(charter.terms().kind()).as(taskforce).isEqualTo(Charter.Kind.TASKFORCE);
            assertThat(charter.terms().parent()).as(taskforce).isEqualTo("WG-TWG");
        }
        for (var language : LANGUAGES) {
            for (var path : List.of("/governance/bodies", "/governance/bodies/WG-TWG")) {
                var page = page(path + "?lang=" + language, secretary());
                assertThat(page.text()).as(path + " " + language).doesNotContain("??");
            }
        }
        assertThat(page("/governance/bodies/WG-TWG?lang=ar", secretary()).text())
                .contains("فريق عمل", "نيسان 2019", "المدير العام لشؤون الهجرة");
        assertThat(page("/governance/bodies/WG-DATA/charter?lang=ar", secretary())
                        .text())
                .contains("لا ولاية موثّقة", "غير مذكور");
        assertThat(charters.load(RoadmapFixtures.foundingDocuments()))
                .as("GOV-01: a second load changes nothing")
                .isZero();
    }

    @Test
    void aCharterIsChangedOnItsPageAndTheFormerOneStays() throws Exception {
        var body = bodies(1).getFirst();
        var maysoon = secretary();
        var path = "/governance/bodies/" + body + "/charter";
        web.perform(post(path)
                        .with(officers.signedIn(maysoon))
                        .with(csrf())
                        .param("kind", "taskforce")
                        .param("parent", "WG-TWG")
                        .param("established", "٠٢/٢٠٢١")
                        .param("chair-ar", "وكيل الوزارة")
                        .param("institution", "ORG-MOJ")
                        .param("source", "القرار 7"))
                .andExpect(status().isSeeOther());
        for (var text : List.of("ولاية أولى", "ولاية ثانية")) {
            web.perform(post("/governance/bodies/" + body + "/mandates")
                            .with(officers.signedIn(maysoon))
                            .with(csrf())
                            .param("mandate-ar", text)
                            .param("mandate-en", "For the review")
                            .param("since", "15/03/2026")
                            .param("mandate-source", "القرار 8"))
                    .andExpect(status().isSeeOther());
        }
        assertThat(charters.history(body)).extracting(Charter::version).containsExactly(2, 1);
        assertThat(charters.history(body).getFirst().terms().established()).contains(new PartialDate(2021, 2, 0));
        assertThat(charters.mandates(body)).extracting(Charter.Mandate::version).containsExactly(2, 1);
        for (var language : LANGUAGES) {
            var page = page(path + "?lang=" + language, maysoon);
            assertThat(page.text()).doesNotContain("??");
            assertThat(page.select(".m-time li")).hasSize(4);
            assertThat(page.select("form")).hasSizeGreaterThanOrEqualTo(2);
        }
        assertThat(page(path + "?lang=ar", maysoon).text())
                .contains("ولاية أولى", "ولاية ثانية", "شباط 2021", "وكيل الوزارة", "القرار 1", "القرار 7");
        assertThat(page("/governance/bodies/" + body + "?lang=ar", maysoon).text())
                .contains("ولاية ثانية")
                .doesNotContain("ولاية أولى");
        var hana = officers.with("MOMD-HQ", Role.AUDITOR);
        assertThat(page(path + "?lang=ar", hana).select("form[action$=/charter]"))
                .isEmpty();
        dissolve(List.of(body));
    }

    @Test
    void whatIsNoDateAndWhatHasNoSourceComesBackAsTyped() throws Exception {
        var html = web.perform(post("/governance/bodies/WG-ECON/charter?lang=ar")
                        .with(officers.signedIn(secretary()))
                        .with(csrf())
                        .param("kind", "taskforce")
                        .param("established", "ربيع 2019")
                        .param("chair-ar", "مدير"))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        var page = Jsoup.parse(html);
        assertThat(page.select("#f-established[aria-invalid=true]").val()).isEqualTo("ربيع 2019");
        assertThat(page.select("#f-chair-ar").val()).isEqualTo("مدير");
        assertThat(page.select("#f-source[aria-invalid=true]")).hasSize(1);
        assertThat(charters.history("WG-ECON")).hasSize(1);
    }

    @Test
    void aRingOfParentsIsRefusedInTheReadersLanguage() throws Exception {
        var bodies = bodies(3);
        var maysoon = secretary();
        charters.keep(bodies.get(1), terms(bodies.get(0), ""), "القرار 2", maysoon);
        charters.keep(bodies.get(2), terms(bodies.get(1), ""), "القرار 3", maysoon);
        assertThat(charters.keep(bodies.get(0), terms(bodies.get(0), ""), "القرار 4", maysoon))
                .as("under itself")
                .isEqualTo(new CharterReply.ParentLoops(List.of(bodies.get(0), bodies.get(0))));
        var words = Map.of("ar", "لا يتبع الفريق نفسه", "ckb", "سەر بە خۆی نابێت", "en", "cannot stand under itself");
        for (var language : LANGUAGES) {
            var html = web.perform(post("/governance/bodies/" + bodies.get(0) + "/charter?lang=" + language)
                            .with(officers.signedIn(maysoon))
                            .with(csrf())
                            .param("kind", "committee")
                            .param("parent", bodies.get(2))
                            .param("source", "مصدر مكتوب"))
                    .andExpect(status().isConflict())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            var page = Jsoup.parse(html);
            assertThat(page.text()).contains(words.getOrDefault(language, "-"));
            assertThat(page.select("#f-source").val()).isEqualTo("مصدر مكتوب");
            assertThat(page.select("#f-parent[aria-invalid=true]")).hasSize(1);
        }
        assertThat(charters.history(bodies.get(0))).hasSize(1);
        assertThat(charters.keep(bodies.get(0), terms("WG-NOWHERE", ""), "القرار 5", maysoon))
                .isEqualTo(new CharterReply.Unknown());
        dissolve(bodies);
    }

    /** Two secretaries put two bodies under each other at once: one of them is refused, every time. */
    @Test
    void twoAtOnceCannotCloseARing() throws Exception {
        for (var round = 0; round < 10; round++) {
            var bodies = bodies(2);
            var one = (Callable<CharterReply>)
                    () -> charters.keep(bodies.get(0), terms(bodies.get(1), ""), "القرار 2", secretary());
            var other = (Callable<CharterReply>)
                    () -> charters.keep(bodies.get(1), terms(bodies.get(0), ""), "القرار 3", secretary());
            try (var threads = Executors.newFixedThreadPool(2)) {
                var replies = threads.invokeAll(List.of(one, other)).stream()
                        .map(future -> {
                            try {
                                return future.get();
                            } catch (InterruptedException | ExecutionException e) {
                                throw new AssertionError(e);
                            }
                        })
                        .toList();
                assertThat(replies)
                        .filteredOn(CharterReply.Kept.class::isInstance)
                        .hasSize(1);
                assertThat(replies)
                        .filteredOn(CharterReply.ParentLoops.class::isInstance)
                        .hasSize(1);
            }
            dissolve(bodies);
        }
    }

    @Test
    void datesAreAsPreciseAsTheyAreTyped() {
        assertThat(PartialDate.typed("10/02/2021")).contains(new PartialDate(2021, 2, 10));
        assertThat(PartialDate.typed("2021-02-10")).contains(new PartialDate(2021, 2, 10));
        assertThat(PartialDate.typed("2/2021")).contains(new PartialDate(2021, 2, 0));
        assertThat(PartialDate.typed("٢٠٢١")).contains(new PartialDate(2021, 0, 0));
        for (var wrong : List.of("30/02/2021", "13/2021", "0/2021", "21", "2021/", "", "x")) {
            assertThat(PartialDate.typed(wrong)).as(wrong).isEqualTo(Optional.empty());
        }
        assertThat(new PartialDate(2021, 2, 10).typed()).isEqualTo("10/02/2021");
        assertThat(new PartialDate(2021, 2, 0).typed()).isEqualTo("02/2021");
        assertThat(new PartialDate(2021, 0, 0).typed()).isEqualTo("2021");
        assertThat(new PartialDate(2021, 0, 0).isBefore(new PartialDate(2021, 2, 10)))
                .as("2021 may end after 10 February 2021")
                .isFalse();
        assertThat(new PartialDate(2021, 1, 0).isBefore(new PartialDate(2021, 2, 10)))
                .isTrue();
    }
}
