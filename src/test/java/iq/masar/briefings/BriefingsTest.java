package iq.masar.briefings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.roadmap.bodies.Bodies;
import iq.masar.roadmap.bodies.Endorsements;
import iq.masar.roadmap.register.Registry;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** GOV-42, GOV-43. */
@RoomTest
class BriefingsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 21);

    @Autowired
    Briefings briefings;

    @Autowired
    Contributions contributions;

    @Autowired
    Endorsements papers;

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

    private Actor finland() {
        return officers.with("FIN-HQ", Role.PARTNER);
    }

    private Actor canada() {
        return officers.with("CAN-HQ", Role.PARTNER);
    }

    private Partner partner(Actor actor) {
        return Partner.of(registry.read(), actor).orElseThrow();
    }

    private UUID briefing(Actor clerk) {
        return briefings.plan("إحاطة الشركاء", DAY, "WG-TWG", List.of("فريق العمل", "المانحون"), clerk);
    }

    private static Contribution draft(UUID id, String partner) {
        return new Contribution(
                id,
                partner,
                "RM-RET-13",
                new BigDecimal("250000.00"),
                "EUR",
                DAY,
                DAY.plusYears(1),
                "تجهيز المكاتب",
                Optional.empty());
    }

    @Test
    void partnersAreTheDonorsAndOrganisationsTheDocumentsName() {
        var all = Partner.all(registry.read());
        assertThat(all).extracting(Partner::code).contains("FIN", "AUS", "SWE", "IOM", "UNDP", "EU");
        assertThat(all).extracting(Partner::code).doesNotContain("MOMD", "MOI", "KRG", "BPC");
        assertThat(all).extracting(one -> one.name().ar()).doesNotHaveDuplicates();
    }

    @Test
    void aPaperThatIsNotForPartnersIsRefusedByItsClass() {
        var clerk = maysoon();
        var briefing = briefing(clerk);
        var paper = papers.save("WG-TWG", "ورقة داخلية", "نص", "", "", clerk);
        for (var release : List.of("body-only", "government")) {
            papers.release(paper, release, clerk);
            assertThat(briefings.attach(briefing, paper, clerk))
                    .isEqualTo(new BriefingReply.NotForPartners("ورقة داخلية", release));
        }
        assertThat(briefings.find(briefing).orElseThrow().papers()).isEmpty();
        for (var release : List.of("partners", "public")) {
            papers.release(paper, release, clerk);
            assertThat(briefings.attach(briefing, paper, clerk)).isEqualTo(new BriefingReply.Done(briefing));
        }
        assertThat(briefings.find(briefing).orElseThrow().papers()).containsExactly(paper);
    }

    @Test
    void theRefusalNamesTheClassInEachLanguage() throws Exception {
        var clerk = maysoon();
        var briefing = briefing(clerk);
        var paper = papers.save("WG-TWG", "ورقة الفريق", "نص", "", "", clerk);
        var classes = Map.of("ar", "للفريق وحده", "ckb", "تەنها بۆ تیمەکە", "en", "for the body only");
        for (var language : classes.entrySet()) {
            var refused = web.perform(post("/briefings/" + briefing + "/papers?lang=" + language.getKey())
                            .with(officers.signedIn(clerk))
                            .with(csrf())
                            .param("paper", paper.toString()))
                    .andExpect(status().isConflict())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            assertThat(Jsoup.parse(refused).select("[role=alert]").text()).contains(language.getValue());
        }
    }

    @Test
    void aPaperTakenBackIsNoLongerShownToPartners() throws Exception {
        var clerk = maysoon();
        var paper = papers.save("WG-DATA", "ورقة للشركاء", "نص للشركاء", "", "", clerk);
        var finland = finland();
        assertThat(code("/briefings/papers/" + paper, finland)).isEqualTo(404);
        papers.release(paper, "partners", clerk);
        assertThat(text("/briefings/papers/" + paper, finland, "ar")).contains("نص للشركاء");
        assertThat(text("/briefings", finland, "ar")).contains("ورقة للشركاء");
        papers.release(paper, "body-only", clerk);
        assertThat(code("/briefings/papers/" + paper, finland)).isEqualTo(404);
        assertThat(code("/governance/papers/" + paper, finland)).isGreaterThanOrEqualTo(400);
    }

    @Test
    void aBriefingAPartnerDidNotComeToDoesNotExistForIt() throws Exception {
        var clerk = maysoon();
        var finland = finland();
        var briefing = briefing(clerk);
        assertThat(code("/briefings/" + briefing, finland)).isEqualTo(404);
        assertThat(briefings.ask(briefing, partner(finland), "سؤال", finland))
                .isInstanceOf(BriefingReply.NotAttending.class);
        web.perform(post("/briefings/" + briefing + "/questions")
                        .with(officers.signedIn(finland))
                        .with(csrf())
                        .param("question", "سؤال"))
                .andExpect(status().isNotFound());
        briefings.attend(briefing, partner(finland), 2, clerk);
        assertThat(text("/briefings/" + briefing, finland, "ar")).contains("فنلندا", "المانحون");
        assertThat(code("/briefings/" + briefing, canada())).isEqualTo(404);
        assertThat(briefings.attend(briefing, partner(finland), 3, clerk)).isEqualTo(new BriefingReply.Unknown());
    }

    @Test
    void aQuestionBecomesOneActionPointHoweverOftenItIsAsked() throws InterruptedException {
        var clerk = maysoon();
        var finland = finland();
        var briefing = briefing(clerk);
        briefings.attend(briefing, partner(finland), 2, clerk);
        briefings.ask(briefing, partner(finland), "متى تعمل المكاتب؟", finland);
        var question = briefings.find(briefing).orElseThrow().questions().getFirst();
        var seat = bodies.find(registry.read(), "WG-TWG").orElseThrow().seats().getFirst();
        var acts = IntStream.range(0, 8)
                .mapToObj(any -> (Callable<BriefingReply>)
                        () -> briefings.follow(briefing, question.id(), seat.id(), DAY.plusMonths(5), clerk))
                .toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var replies = threads.invokeAll(acts).stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (InterruptedException | ExecutionException e) {
                            throw new AssertionError(e);
                        }
                    })
                    .toList();
            assertThat(replies).filteredOn(BriefingReply.Done.class::isInstance).hasSize(1);
            assertThat(replies)
                    .filteredOn(BriefingReply.PointStands.class::isInstance)
                    .hasSize(7);
        }
        var point = briefings
                .find(briefing)
                .orElseThrow()
                .questions()
                .getFirst()
                .point()
                .flatMap(bodies::actionPoint)
                .orElseThrow();
        assertThat(point.text()).isEqualTo("متى تعمل المكاتب؟");
        assertThat(point.due()).isEqualTo(DAY.plusMonths(5));
        assertThat(point.body()).isEqualTo("WG-TWG");
    }

    @Test
    void anothersDraftDoesNotExistForAnybodyElse() throws Exception {
        var finland = finland();
        var own = partner(finland);
        var id = contributions.next();
        assertThat(contributions.save(draft(id, own.id()), finland)).isEqualTo(new BriefingReply.Done(id));
        var at = "/contributions/" + id;
        assertThat(code(at, finland)).isEqualTo(200);
        var clerk = maysoon();
        for (var other : List.of(canada(), clerk, officers.auditor())) {
            assertThat(code(at, other)).isEqualTo(404);
        }
        assertThat(code(at, officers.provider("CPA-NI"))).isGreaterThanOrEqualTo(400);
        var canada = canada();
        for (var act : List.of(at, at + "/submission")) {
            web.perform(post(act)
                            .with(officers.signedIn(canada))
                            .with(csrf())
                            .param("activity", "RM-RET-13")
                            .param("amount", "1")
                            .param("currency", "EUR")
                            .param("from", "01/01/2026")
                            .param("to", "31/12/2026"))
                    .andExpect(status().isNotFound());
        }
        assertThat(contributions.save(draft(id, partner(canada).id()), canada)).isEqualTo(new BriefingReply.Unknown());
        assertThat(contributions.find(id, finland).orElseThrow().partner()).isEqualTo(own.id());
        assertThat(contributions.list(clerk)).extracting(Contribution::id).doesNotContain(id);
        contributions.submit(id, finland);
        assertThat(code(at, clerk)).isEqualTo(200);
        assertThat(code(at, canada)).isEqualTo(404);
        assertThat(contributions.list(canada)).extracting(Contribution::id).doesNotContain(id);
        assertThat(contributions.list(clerk)).extracting(Contribution::id).contains(id);
    }

    @Test
    void whatWasSubmittedIsNotChangedAnyMore() {
        var finland = finland();
        var own = partner(finland);
        var id = contributions.next();
        contributions.save(draft(id, own.id()), finland);
        contributions.submit(id, finland);
        var other = new Contribution(id, own.id(), "RM-RET-13", BigDecimal.ONE, "USD", DAY, DAY, "", Optional.empty());
        assertThat(contributions.save(other, finland)).isEqualTo(new BriefingReply.Submitted(id));
        assertThat(contributions.submit(id, finland)).isEqualTo(new BriefingReply.Submitted(id));
        assertThat(contributions.find(id, finland).orElseThrow().amount()).isEqualByComparingTo("250000");
    }

    @Test
    void whatIsTypedWrongComesBackWithItsRemedy() throws Exception {
        var refused = web.perform(post("/contributions?lang=en")
                        .with(officers.signedIn(finland()))
                        .with(csrf())
                        .param("activity", "RM-RET-13")
                        .param("amount", "0")
                        .param("currency", "EUR")
                        .param("from", "31/12/2026")
                        .param("to", "01/01/2026")
                        .param("words", "Desks"))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(Jsoup.parse(refused).text()).contains("above zero", "ends before it begins");
        assertThat(Jsoup.parse(refused).select("textarea[name=words]").text()).isEqualTo("Desks");
    }

    @Test
    void pagesSpeakThreeLanguages() throws Exception {
        var clerk = maysoon();
        var finland = finland();
        var briefing = briefing(clerk);
        briefings.attend(briefing, partner(finland), 1, clerk);
        briefings.ask(briefing, partner(finland), "سؤال", finland);
        for (var language : List.of("ar", "ckb", "en")) {
            for (var path : List.of("/briefings", "/briefings/" + briefing, "/contributions")) {
                assertThat(text(path, clerk, language)).doesNotContain("??");
                assertThat(text(path, finland, language)).doesNotContain("??");
            }
            assertThat(text("/contributions/new", finland, language)).doesNotContain("??");
        }
    }

    private int code(String path, Actor reader) throws Exception {
        return web.perform(get(path).with(officers.signedIn(reader)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String text(String path, Actor reader, String language) throws Exception {
        return Jsoup.parse(web.perform(get(path).queryParam("lang", language).with(officers.signedIn(reader)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .text();
    }
}
