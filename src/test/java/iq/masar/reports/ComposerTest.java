package iq.masar.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.kernel.Role;
import iq.masar.kernel.Sha256;
import iq.masar.reports.text.DigitStyle;
import iq.masar.reports.text.Edition;
import iq.masar.roadmap.bodies.Bodies;
import iq.masar.roadmap.bodies.Endorsements;
import iq.masar.roadmap.bodies.Seats;
import iq.masar.roadmap.register.Registry;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** GOV-45 to GOV-48, GOV-57: the composer refuses what may not be printed, and an edition stays as it was published. */
@RoomTest
class ComposerTest {
    @Autowired
    MockMvc web;

    @Autowired
    Officers officers;

    @Autowired
    Reports reports;

    @Autowired
    Agreements agreements;

    @Autowired
    Seats seats;

    @Autowired
    Bodies bodies;

    @Autowired
    Endorsements endorsements;

    @Autowired
    Registry registry;

    @Test
    void aDroppedBoundIsRefusedAndTheTypedTextKept() throws Exception {
        var huda = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var answer = web.perform(post("/reports/vnr-2022/statements/C-13")
                        .with(officers.signedIn(huda))
                        .with(csrf())
                        .param("base", Integer.toString(reports.version("C-13")))
                        .param("ar", "تم تدريب 5,000 من ضباط الشرطة و{OBS-10} من موظفي الحدود.")
                        .param("en", "{OBS-10} border staff were trained.")
                        .param("reason", "اختصار"))
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer).contains("رقم بلا مصدر", "تم تدريب 5,000");
    }

    @Test
    void twoWritersOfOneStatementMeet() {
        var one = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var base = reports.version("N-1");
        assertThat(reports.rewrite("N-1", "نص الأول.", "First text.", base, "سبب", one))
                .isEqualTo(new ReportReply.Saved("N-1"));
        assertThat(reports.rewrite("N-1", "نص الثاني.", "Second text.", base, "سبب", one))
                .isInstanceOfSatisfying(
                        ReportReply.ChangedMeanwhile.class,
                        meanwhile -> assertThat(meanwhile.theirs().ar()).isEqualTo("نص الأول."));
    }

    /** GOV-47. */
    @Test
    void anEditionStaysAsItWasPublished() throws Exception {
        var huda = officers.with("MOMD-HQ", Role.SECRETARIAT);
        assertThat(reports.publish(huda)).isInstanceOf(ReportReply.NotEndorsed.class);
        fixtures().agreedAndEndorsed(agreements, huda);
        assertThat(reports.publish(huda)).isInstanceOf(ReportReply.Frozen.class);
        var edition = reports.editions().getFirst();
        var path = "/reports/vnr-2022/editions/" + edition.number() + "/ar/pdf";
        var before = web.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        reports.rewrite("N-2", "نص آخر.", "Another text.", reports.version("N-2"), "سبب", huda);
        assertThat(reports.draft(DigitStyle.WESTERN).hash()).isNotEqualTo(edition.hash());
        var after = web.perform(get(path)).andReturn().getResponse().getContentAsByteArray();
        assertThat(Sha256.hex(after)).isEqualTo(Sha256.hex(before));
        assertThat(reports.editions().getFirst().hash()).isEqualTo(edition.hash());
        web.perform(get("/reports/vnr-2022/editions/99/ar/pdf")).andExpect(status().isNotFound());
    }

    /** GOV-52: an open remark stands against agreeing, other words need another agreement, and nobody agrees for a taskforce but its chair. */
    @Test
    void chairsAgreeToWordsAndNotToADraft() {
        var huda = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var draft = reports.draft(DigitStyle.WESTERN);
        var legal = legal(draft);
        assertThat(legal.sections()).anyMatch(head -> head.startsWith("3.1 "));
        assertThat(agreements.agree(draft, registry.read(), "WG-LEGAL", huda))
                .isEqualTo(new ReportReply.NotChair("WG-LEGAL"));
        var chair = fixtures().seated("WG-LEGAL", "ORG-SCBP", "chair");
        var statement = draft.ar().sections().stream()
                .filter(section -> section.head().startsWith("3.1 "))
                .flatMap(section -> section.text().lines().stream())
                .map(line -> line.id())
                .filter(id -> !id.contains("/"))
                .findFirst()
                .orElseThrow();
        assertThat(agreements.remark(draft, statement, "تُراجع", chair)).isInstanceOf(ReportReply.Saved.class);
        assertThat(agreements.agree(draft, registry.read(), "WG-LEGAL", chair))
                .isInstanceOf(ReportReply.RemarksOpen.class);
        legal(draft).remarks().stream()
                .filter(one -> !one.isResolved())
                .forEach(one -> agreements.resolve(one.id(), "رُوجعت", huda));
        assertThat(agreements.agree(draft, registry.read(), "WG-LEGAL", chair)).isInstanceOf(ReportReply.Saved.class);
        assertThat(legal(draft).agreedAt()).isPresent();
        reports.rewrite(statement, "نص جديد.", "New text.", reports.version(statement), "سبب", huda);
        var changed = reports.draft(DigitStyle.WESTERN);
        assertThat(legal(changed).agreedAt()).as("other words").isEmpty();
        assertThat(agreements.lay(changed, registry.read(), huda)).isInstanceOf(ReportReply.NotAgreed.class);
    }

    /** GOV-53. */
    @Test
    void editionsAreComparedAndTheFirstReviewIsNotHeld() throws Exception {
        for (var language : java.util.List.of("ar", "ckb", "en")) {
            web.perform(get("/reports/vnr-2022/comparison/draft?lang=" + language))
                    .andExpect(status().isOk());
            web.perform(get("/reports/vnr-2022/review?lang=" + language)
                            .with(officers.signedIn(officers.with("MOMD-HQ", Role.SECRETARIAT))))
                    .andExpect(status().isOk());
        }
        web.perform(get("/reports/vnr-2022/comparison/77")).andExpect(status().isNotFound());
    }

    /** GOV-53: what two editions share and what stands in one of them only, section by section. */
    @Test
    void twoEditionsAreComparedSectionBySection() throws Exception {
        var huda = officers.with("MOMD-HQ", Role.SECRETARIAT);
        fixtures().agreedAndEndorsed(agreements, huda);
        reports.publish(huda);
        var words = reports.draft(DigitStyle.WESTERN).en().plain();
        var statement = reports.draft(DigitStyle.WESTERN).en().sections().stream()
                .flatMap(section -> section.text().lines().stream())
                .map(line -> line.id())
                .filter(id -> id.matches("N-[3-9]"))
                .findFirst()
                .orElseThrow();
        reports.rewrite(
                statement, "جملة جديدة.", "A sentence no edition had.", reports.version(statement), "سبب", huda);
        fixtures().agreedAndEndorsed(agreements, huda);
        var second = ((ReportReply.Frozen) reports.publish(huda)).number();
        var page = Jsoup.parse(web.perform(get("/reports/vnr-2022/comparison/" + second + "?lang=en"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("li bdi").eachText())
                .as("one sentence left, one came")
                .hasSize(2)
                .contains("A sentence no edition had.")
                .anyMatch(words::contains);
        assertThat(page.text()).contains("Nothing differs.");
        reports.rewrite(statement, "جملة أخرى.", "Yet another.", reports.version(statement), "سبب", huda);
        assertThat(reports.publish(huda)).as("other words wait again").isInstanceOf(ReportReply.NotEndorsed.class);
    }

    private Agreements.Standing legal(Edition draft) {
        return agreements.list(draft, registry.read()).stream()
                .filter(one -> one.body().id().equals("WG-LEGAL"))
                .findFirst()
                .orElseThrow();
    }

    private ReportsFixtures fixtures() {
        return new ReportsFixtures(officers, seats, bodies, endorsements, registry, reports);
    }
}
