package iq.masar.pledges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.roadmap.bodies.Endorsements;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** GOV-27, GOV-28, GOV-29, GOV-30, GOV-32, GOV-33. */
@RoomTest
class PledgesTest {
    private static final Map<Quality, Boolean> ANSWERED = new EnumMap<>(Map.of(
            Quality.CONCRETE, true,
            Quality.MEASURABLE, true,
            Quality.REALISTIC, false,
            Quality.FORWARD_LOOKING, true,
            Quality.TIME_BOUND, true));

    @Autowired
    Pledges pledges;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Endorsements endorsements;

    @Autowired
    Officers officers;

    @Autowired
    MockMvc web;

    private static Pledge pledge(String title, String form, String actors, String text, Optional<LocalDate> ends) {
        return new Pledge(
                new UUID(0, 0),
                title,
                "policy",
                form,
                actors,
                new Pledge.Matched("", ""),
                List.of(1),
                text,
                "",
                ends,
                "عدد الإصدارات",
                Optional.empty(),
                "");
    }

    /** Code points are counted, not UTF-16 units. */
    @Test
    void theFormTakesThreeHundredToThreeThousandCharacters() {
        var sizes = Map.of(299, false, 300, true, 3_000, true, 3_001, false);
        sizes.forEach((size, accepted) -> {
            assertThat(pledge("أ", "individual", "", "ب".repeat(size), Optional.empty())
                            .faults()
                            .isEmpty())
                    .as("%d", size)
                    .isEqualTo(accepted);
            assertThat(pledge("أ", "individual", "", "𞸀".repeat(size), Optional.empty())
                            .faults()
                            .isEmpty())
                    .as("%d beyond the basic plane", size)
                    .isEqualTo(accepted);
        });
    }

    @Test
    void aRefusedPledgeKeepsWhatWasTypedInThreeLanguages() throws Exception {
        var huda = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var words = Map.of("ar", "في الوصف 287", "ckb", "وەسفەکە 287", "en", "The description has 287");
        for (var language : words.keySet()) {
            var text = "ب".repeat(287);
            var html = web.perform(post("/pledges?lang=" + language)
                            .with(officers.signedIn(huda))
                            .with(csrf())
                            .param("title", "بيانات الهجرة")
                            .param("kind", "policy")
                            .param("form", "individual")
                            .param("ar", text))
                    .andExpect(status().isUnprocessableContent())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            assertThat(html).contains(words.get(language), text);
        }
    }

    @Test
    void matchingAndJointPledgesNameTheOthers() {
        var huda = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var text = "ب".repeat(300);
        assertThat(pledges.save(pledge("م", "matching", "", text, Optional.empty()), huda))
                .isInstanceOf(PledgeReply.NotInForm.class);
        assertThat(pledges.save(pledge("م", "common", "", text, Optional.empty()), huda))
                .isInstanceOf(PledgeReply.NotInForm.class);
        assertThat(pledges.save(pledge("تعهد مشترك", "common", "فنلندا", text, Optional.empty()), huda))
                .isInstanceOf(PledgeReply.Saved.class);
        assertThat(pledges.save(pledge("تعهد مشترك", "common", "فنلندا", text, Optional.empty()), huda))
                .isInstanceOf(PledgeReply.AlreadyRegistered.class);
    }

    @Test
    void withoutAnEndDateItDoesNotReachTheWorkingGroup() {
        var huda = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var text = "ب".repeat(300);
        var open = id(pledges.save(pledge("بلا نهاية", "individual", "", text, Optional.empty()), huda));
        assertThat(pledges.submit(open, ANSWERED, huda)).isInstanceOf(PledgeReply.NotMeasurable.class);
        var dated = id(pledges.save(
                pledge("له نهاية", "individual", "", text, Optional.of(LocalDate.of(2030, 12, 31))), huda));
        var four = new EnumMap<>(ANSWERED);
        four.remove(Quality.TIME_BOUND);
        assertThat(pledges.submit(dated, four, huda))
                .as("four qualities of five")
                .isInstanceOf(PledgeReply.QualitiesMissing.class);
        assertThat(pledges.submit(dated, ANSWERED, huda)).isInstanceOf(PledgeReply.Saved.class);
        assertThat(pledges.find(dated).orElseThrow().qualities()).hasSize(5).containsEntry("realistic", false);
        var standing = pledges.find(dated).orElseThrow();
        assertThat(standing.state()).isEqualTo("before-twg");
        assertThat(endorsements.paper(standing.pledge().paper().orElseThrow())).isPresent();
        assertThat(pledges.announce(dated, "IMRF 2026", huda))
                .as("not endorsed")
                .isInstanceOf(PledgeReply.Unknown.class);
    }

    private static UUID id(PledgeReply reply) {
        return ((PledgeReply.Saved) reply).id();
    }

    @Test
    void theOutsideContextStandsApartAndDraftsAreNotPublic() throws Exception {
        Actor huda = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var draft = id(pledges.save(pledge("مسودة", "individual", "", "ب".repeat(300), Optional.empty()), huda));
        web.perform(get("/pledges/" + draft)).andExpect(status().isNotFound());
        for (var language : List.of("ar", "ckb", "en")) {
            for (var path : List.of("/pledges", "/pledges/new", "/pledges/" + draft)) {
                var html = web.perform(get(path + "?lang=" + language).with(officers.signedIn(huda)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
                assertThat(html).doesNotContain("??pledges", "??ui");
            }
        }
        var seen = web.perform(get("/pledges?lang=en"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(seen)
                .contains("Outside context", "Dynamic Diaspora Engagement")
                .doesNotContain("مسودة");
    }

    private UUID dated(String title, Actor author) {
        return id(pledges.save(
                pledge(title, "individual", "", "ب".repeat(300), Optional.of(LocalDate.of(2030, 12, 31))), author));
    }

    /** Twenty presses at once, fifty rounds: one proposal a pledge. */
    @Test
    void pressedTwiceAtOnceItIsLaidBeforeTheGroupOnce() throws Exception {
        var huda = officers.with("MOMD-HQ", Role.SECRETARIAT);
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var round = 0; round < 50; round++) {
                var title = "سباق " + round;
                var pledge = dated(title, huda);
                Callable<PledgeReply> press = () -> pledges.submit(pledge, ANSWERED, huda);
                var saved = 0;
                for (var pressed : threads.invokeAll(Collections.nCopies(8, press))) {
                    saved += pressed.get() instanceof PledgeReply.Saved ? 1 : 0;
                }
                assertThat(saved).as(title).isEqualTo(1);
                assertThat(endorsements.papers("WG-TWG"))
                        .filteredOn(paper -> paper.title().equals(title))
                        .hasSize(1);
            }
        }
    }

    /** GOV-28: two partners registering one joint pledge at once make one. */
    @Test
    void aJointPledgeRegisteredTwiceAtOnceStandsOnce() throws Exception {
        var huda = officers.with("MOMD-HQ", Role.SECRETARIAT);
        Callable<PledgeReply> register = () -> pledges.save(
                pledge("تعهد مشترك في سباق", "partnership", "فنلندا", "ب".repeat(300), Optional.empty()), huda);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var replies = new ArrayList<PledgeReply>();
            for (var one : threads.invokeAll(Collections.nCopies(16, register))) {
                replies.add(one.get());
            }
            var first =
                    replies.stream().filter(PledgeReply.Saved.class::isInstance).toList();
            assertThat(first).hasSize(1);
            assertThat(replies)
                    .filteredOn(PledgeReply.AlreadyRegistered.class::isInstance)
                    .hasSize(15)
                    .allMatch(reply -> reply.equals(new PledgeReply.AlreadyRegistered(id(first.getFirst()))));
        }
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("attachment", name, "application/octet-stream", content);
    }

    /** GOV-27: 25 MB are taken, one byte more is not, nor is another kind; the rest of the form is kept. */
    @Test
    void theAttachmentIsOfAKindTheFormTakesAndNotTooLarge() throws Exception {
        var pdf = Arrays.copyOf("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), Attachment.LARGEST);
        assertThat(Attachment.read("خطة.pdf", pdf).attachment()).isPresent();
        assertThat(Attachment.read("خطة.pdf", Arrays.copyOf(pdf, pdf.length + 1))
                        .refusal())
                .contains(new Pledge.Refusal("attachment", "pledges.reply.attachment-large", 26_214_401));
        for (var name : List.of("plan.exe", "plan", "plan.html", "plan.docx", "plan.txt.exe")) {
            assertThat(Attachment.read(name, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))
                            .refusal())
                    .as(name)
                    .isPresent();
        }
        assertThat(Attachment.read("C:\\desk\\plan.TXT", "نص".getBytes(StandardCharsets.UTF_8))
                        .attachment()
                        .orElseThrow()
                        .name())
                .isEqualTo("plan.TXT");
        assertThat(Attachment.read("plan.txt", new byte[] {(byte) 0xFF, 0, 1}).refusal())
                .isPresent();

        var huda = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var words = Map.of("ar", "ليس الملف من الأنواع", "ckb", "ئەم پەڕگەیە هیچ یەک لە", "en", "This file is none of");
        for (var language : words.keySet()) {
            var html = web.perform(sent(huda, "تعهد بمرفق", language, file("virus.exe", new byte[] {'M', 'Z'})))
                    .andExpect(status().isUnprocessableContent())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            assertThat(html).contains(words.get(language), "تعهد بمرفق", "ب".repeat(300), "وزارة الهجرة");
        }
        var saved = web.perform(sent(
                        huda, "تعهد بمرفق", "ar", file("plan.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getHeader("Location");
        var path = Objects.requireNonNull(saved).replaceAll("\\?.*", "");
        assertThat(web.perform(get(path + "/attachment").with(officers.signedIn(huda)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray())
                .isEqualTo("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        web.perform(get(path + "/attachment")).andExpect(status().isNotFound());
    }

    private org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?> sent(
            Actor author, String title, String language, MockMultipartFile file) {
        return multipart("/pledges?lang=" + language)
                .file(file)
                .param("title", title)
                .param("kind", "policy")
                .param("form", "individual")
                .param("contact", "مكتب الوكيل الأقدم")
                .param("actor", "وزارة الهجرة")
                .param("objectives", "1", "23")
                .param("principles", "a", "z", "j")
                .param("ar", "ب".repeat(300))
                .with(officers.signedIn(author))
                .with(csrf());
    }

    /** GOV-32: the fields in the form's order, both languages beside each other, texts counted in code points. */
    @Test
    void theUnFormPrintsItsFieldsInOrderInBothLanguages() throws Exception {
        var huda = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var whole = new Pledge(
                new UUID(0, 0),
                "للطباعة",
                "process",
                "matching",
                "",
                new Pledge.Matched("Matched title", "IMRF-77"),
                List.of(1, 23),
                "𞸀".repeat(300),
                "e".repeat(301),
                Optional.empty(),
                "",
                Optional.empty(),
                "",
                new Pledge.Particulars("مكتب الوكيل", "MoMD", List.of("a", "j")));
        var form = "/pledges/" + id(pledges.save(whole, huda)) + "/form";
        for (var language : List.of("ar", "ckb", "en")) {
            var page = Jsoup.parse(web.perform(get(form + "?lang=" + language).with(officers.signedIn(huda)))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8));
            assertThat(page.select("tbody th").eachText())
                    .containsExactly("I", "II", "IIa", "IIb", "III", "III", "IV", "V", "VI", "VII");
            assertThat(page.select("tbody [lang=en] b").eachText())
                    .containsExactly(
                            "Contact",
                            "Submitted by",
                            "Other actors",
                            "Title of the pledge matched",
                            "Kind",
                            "Form",
                            "Objectives",
                            "Guiding principles",
                            "Description",
                            "Attachment");
            assertThat(page.select("tbody [lang=ar] b").eachText())
                    .hasSize(10)
                    .startsWith("جهة الاتصال", "الجهة المقدِّمة")
                    .endsWith("المرفق");
            assertThat(page.select("tbody tr").get(8).text()).contains("301 characters", "300 حرف");
            assertThat(page.select("tbody tr").get(3).text()).contains("Matched title · IMRF-77");
            assertThat(page.select("tbody tr").get(7).text()).contains("(j) Whole-of-society", "(j) نهج يشمل المجتمع");
        }
        web.perform(get(form)).andExpect(status().isNotFound());
    }

    /** Only announced pledges leave by the API, without the contact, and with the years reported or missed. */
    @Test
    void otherSystemsReadAnnouncedPledgesOnly() throws Exception {
        var huda = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var draft = dated("مسودة لا تخرج", huda);
        var announced = dated("معلن للأنظمة", huda);
        jdbc.sql("update pledges.pledge set announced_at = 'IMRF 2026', contact = 'لا يُنشر', saved_at = :at"
                        + " where id = :id")
                .param("at", OffsetDateTime.parse("2024-05-01T00:00:00Z"))
                .param("id", announced)
                .update();
        pledges.follow(announced, 2025, "on-course", "يسير", huda);
        var json = web.perform(get("/api/v1/governance/pledges"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(json)
                .contains(announced.toString(), "\"2024\":\"missed\"", "\"2025\":\"on-course\"", "IMRF 2026")
                .doesNotContain(draft.toString(), "لا يُنشر");
        assertThat(web.perform(get("/api/openapi").with(officers.signedIn(huda)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("/api/v1/governance/pledges");
    }
}
