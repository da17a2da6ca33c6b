package iq.masar.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Label;
import iq.masar.kernel.Role;
import iq.masar.roadmap.bodies.Bodies;
import iq.masar.roadmap.bodies.Body;
import iq.masar.roadmap.charters.Charter;
import iq.masar.roadmap.charters.Charters;
import iq.masar.roadmap.charters.Founding;
import iq.masar.roadmap.charters.Foundings;
import iq.masar.roadmap.register.PartialDate;
import iq.masar.roadmap.register.Registry;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** GOV-04: a body the founding documents do not know is founded with its names, its first charter and its seats. */
@RoomTest
class FoundingTest {
    private static final List<String> LANGUAGES = List.of("ar", "ckb", "en");

    @Autowired
    MockMvc web;

    @Autowired
    Officers officers;

    @Autowired
    Registry registry;

    @Autowired
    Charters charters;

    @Autowired
    Foundings foundings;

    @Autowired
    Bodies bodies;

    @Autowired
    Ids ids;

    private Actor secretary() {
        return officers.with("MOMD-HQ", Role.SECRETARIAT);
    }

    private String code() {
        return "WG-F-" + ids.next().toString().substring(24).toUpperCase(Locale.ROOT);
    }

    private Document answered(MockHttpServletRequestBuilder request, Actor officer, int expected) throws Exception {
        var response = web.perform(request.with(officers.signedIn(officer)).with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(expected);
        var page = Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.text()).doesNotContain("??");
        return page;
    }

    private static MockHttpServletRequestBuilder founded(String language, String code, String name, String parent) {
        return post("/governance/bodies?lang=" + language)
                .param("code", code)
                .param("name-ar", name)
                .param("name-en", "Health of " + code)
                .param("kind", "committee")
                .param("parent", parent)
                .param("established", "٠٣/٢٠٢٦")
                .param("chair-ar", "وكيل الوزارة")
                .param("institution", "ORG-MOI")
                .param("seats", "ORG-MOI", "ORG-MOFA", "NO-SUCH")
                .param("source", "أمر ديواني 12");
    }

    @Test
    void theFormIsReachedByThoseWhoMayAndFoundsABody() throws Exception {
        var maysoon = secretary();
        var code = code();
        for (var language : LANGUAGES) {
            assertThat(answered(get("/governance/bodies?lang=" + language), maysoon, 200)
                            .select("a[href=/governance/bodies/new]"))
                    .hasSize(1);
            var form = answered(get("/governance/bodies/new?lang=" + language), maysoon, 200);
            assertThat(form.select("#f-parent option[value=WG-TWG]")).hasSize(1);
            assertThat(form.select("input[name=seats]")).hasSizeGreaterThan(30);
        }
        answered(founded("ar", code, "لجنة الصحة " + code, "WG-TWG"), maysoon, 303);
        var body = bodies.find(registry.read(), code).orElseThrow();
        assertThat(body.name()).isEqualTo(new Label("لجنة الصحة " + code, "لجنة الصحة " + code, "Health of " + code));
        assertThat(body.seats()).extracting(Body.Seat::institution).containsExactlyInAnyOrder("ORG-MOI", "ORG-MOFA");
        var charter = charters.history(code).getFirst();
        assertThat(charter.version()).isEqualTo(1);
        assertThat(charter.source()).isEqualTo("أمر ديواني 12");
        assertThat(charter.by()).contains(maysoon.account().value());
        assertThat(charter.terms())
                .isEqualTo(new Charter.Terms(
                        Charter.Kind.COMMITTEE,
                        "WG-TWG",
                        Optional.of(new PartialDate(2026, 3, 0)),
                        new Charter.Chair(new Label("وكيل الوزارة", "وكيل الوزارة", "وكيل الوزارة"), "ORG-MOI")));
        for (var language : LANGUAGES) {
            assertThat(answered(get("/governance/bodies?lang=" + language), maysoon, 200)
                            .select("a[href=/governance/bodies/" + code + "]"))
                    .hasSize(1);
            for (var page : List.of("", "/charter", "/seats")) {
                answered(get("/governance/bodies/" + code + page + "?lang=" + language), maysoon, 200);
            }
        }
        assertThat(bodies.decide(code, Optional.empty(), "أول قرار", "", "", maysoon))
                .as("it decides like every other body")
                .isInstanceOf(iq.masar.roadmap.bodies.BodyReply.Numbered.class);
    }

    @Test
    void nobodyElseFoundsOne() throws Exception {
        var code = code();
        for (var stranger : List.of(
                officers.with("MOI-HQ", Role.FOCAL_POINT),
                officers.with("MOMD-HQ", Role.AUDITOR),
                officers.provider("CPA-NI"))) {
            for (var request : List.of(get("/governance/bodies/new"), founded("ar", code, "لجنة", ""))) {
                var answer = web.perform(
                                request.with(officers.signedIn(stranger)).with(csrf()))
                        .andReturn()
                        .getResponse();
                assertThat(answer.getStatus()).isGreaterThanOrEqualTo(400);
            }
        }
        assertThat(answered(get("/governance/bodies"), officers.with("MOMD-HQ", Role.AUDITOR), 200)
                        .select("a[href=/governance/bodies/new]"))
                .isEmpty();
        assertThat(registry.read().find(code)).isEmpty();
    }

    @Test
    void whatDoesNotDoIsRefusedBesideItsFieldInThreeLanguages() throws Exception {
        var maysoon = secretary();
        var code = code();
        var twin = registry.read().find("WG-DATA").orElseThrow().name().ar();
        var marked = twin.replace("ة", "ه").replaceFirst("ا", "اـ");
        refused(
                "parent",
                code,
                founding -> founding[2] = code,
                Map.of("ar", "لا يتبع", "ckb", "سەر بە خۆی", "en", "itself"));
        refused(
                "parent",
                code,
                founding -> founding[2] = "WG-NO-SUCH",
                Map.of("ar", "لا فريق", "ckb", "نییە", "en", "There is no body"));
        refused(
                "name-ar",
                code,
                founding -> founding[1] = twin,
                Map.of("ar", "هناك فريق", "ckb", "بەم ناوە هەیە", "en", "stands already"));
        refused(
                "name-ar",
                code,
                founding -> founding[1] = marked,
                Map.of("ar", "هناك فريق", "ckb", "بەم ناوە هەیە", "en", "stands already"));
        refused(
                "name-ar",
                code,
                founding -> founding[1] = "",
                Map.of("ar", "بالعربية", "ckb", "عەرەبی", "en", "Arabic name"));
        refused(
                "code",
                code,
                founding -> founding[0] = "ORG-MOI",
                Map.of("ar", "لشيء آخر", "ckb", "شتێکی تر", "en", "something else"));
        refused(
                "code",
                code,
                founding -> founding[0] = "wg health",
                Map.of("ar", "لاتينياً", "ckb", "لاتینی", "en", "Latin"));
        var bare = answered(post("/governance/bodies?lang=en").param("code", code), maysoon, 422);
        assertThat(bare.select("[aria-invalid=true]").eachAttr("name")).contains("name-ar", "kind", "source");
        assertThat(registry.read().find(code)).isEmpty();
        assertThat(charters.history(code)).isEmpty();
    }

    private interface Change {
        void on(String[] founding);
    }

    private void refused(String field, String code, Change change, Map<String, String> words) throws Exception {
        for (var language : words.entrySet()) {
            var founding = new String[] {code, "فريق " + code, "WG-TWG"};
            change.on(founding);
            var page = answered(founded(language.getKey(), founding[0], founding[1], founding[2]), secretary(), 422);
            assertThat(page.select("#h-" + field + " .m-err").text()).contains(language.getValue());
            assertThat(page.select("#f-source").val()).isEqualTo("أمر ديواني 12");
            assertThat(page.select("input[name=seats][value=ORG-MOI]").hasAttr("checked"))
                    .isTrue();
        }
    }

    /** Two clerks at once found one body of a name. */
    @Test
    void oneNameIsGivenOnce() throws Exception {
        var maysoon = secretary();
        var name = "لجنة واحدة " + code();
        var terms = new Charter.Terms(Charter.Kind.COMMITTEE, "", Optional.empty(), Charter.Chair.NOBODY);
        try (var clerks = Executors.newFixedThreadPool(4)) {
            var asked = java.util.stream.Stream.generate(this::code)
                    .limit(4)
                    .map(code -> (Callable<Founding.Reply>) () -> foundings.found(
                            new Founding(code, new Label(name, name, name), terms, List.of("ORG-MOI"), "أمر"), maysoon))
                    .toList();
            var replies = new java.util.ArrayList<Founding.Reply>();
            for (var reply : clerks.invokeAll(asked)) {
                replies.add(reply.get());
            }
            assertThat(replies)
                    .filteredOn(Founding.Reply.Founded.class::isInstance)
                    .hasSize(1);
            assertThat(replies)
                    .filteredOn(Founding.Reply.NameTaken.class::isInstance)
                    .hasSize(3);
        }
        assertThat(registry.read().all("body"))
                .filteredOn(body -> body.name().ar().equals(name))
                .hasSize(1);
    }
}
