package iq.masar.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@RoomTest
class ComplaintsTest {
    private static final String TEXT = "طلب موظف مالاً عند الباب canary-7391";

    @Autowired
    PublicComplaints complaints;

    @Autowired
    ComplaintDesk desk;

    @Autowired
    Officers officers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc web;

    private Receipt about(String subject) {
        return complaints.receive(
                new NewComplaint(subject, Optional.of(new OfficeCode("MOMD-NI")), TEXT, Language.AR, "web"));
    }

    private ComplaintSummary take(Receipt receipt, Actor officer, Gravity gravity) {
        assertThat(desk.triage(receipt.id(), gravity, officer)).isInstanceOf(ComplaintReply.Done.class);
        assertThat(desk.take(receipt.id(), officer)).isInstanceOf(ComplaintReply.Done.class);
        assertThat(desk.review(receipt.id(), officer)).isInstanceOf(ComplaintReply.Done.class);
        return desk.open(receipt.id(), officer).orElseThrow().summary();
    }

    /** REF-42: its branch and the administrators learn nothing of a sensitive complaint, not even a count. */
    @Test
    void aSensitiveComplaintDoesNotExistForItsBranchAndForAdministrators() throws Exception {
        var samir = officers.complaintsOfficer("MOMD-HQ");
        var haidar = officers.supervisor("MOMD-NI");
        var before = desk.list(haidar, true).size();
        var sensitive = about("corruption");
        var ordinary = about("delay");
        desk.triage(ordinary.id(), Gravity.MEDIUM, samir);
        assertThat(desk.list(haidar, true))
                .hasSize(before + 1)
                .noneMatch(seen -> seen.id().equals(sensitive.id()));
        assertThat(desk.list(officers.administrator(), true)).isEmpty();
        assertThat(desk.open(sensitive.id(), haidar)).isEmpty();
        assertThat(desk.open(ordinary.id(), haidar)).isEmpty();
        assertThat(desk.open(sensitive.id(), officers.administrator())).isEmpty();
        for (var outsider : new Actor[] {
            haidar, officers.administrator(), officers.caseWorker("MOMD-NI"), officers.coordinator("MOMD-NI")
        }) {
            web.perform(get("/complaints/" + sensitive.id()).with(officers.signedIn(outsider)))
                    .andExpect(status().isNotFound());
        }
        web.perform(get("/complaints").with(officers.signedIn(officers.administrator())))
                .andExpect(status().isNotFound());
        assertThat(desk.open(sensitive.id(), samir).orElseThrow().texts())
                .extracting(OpenedComplaint.Said::text)
                .containsExactly(TEXT);
    }

    /** The officers' pages, drawn; the pictures lie in {@code target/gallery}. */
    @Test
    void theOfficersPagesAreDrawn() throws Exception {
        var samir = officers.complaintsOfficer("MOMD-HQ");
        take(about("delay"), samir, Gravity.HIGH);
        var receipt = about("corruption");
        take(receipt, samir, Gravity.SENSITIVE);
        var gallery = Files.createDirectories(Path.of("target/gallery"));
        for (var page : Map.of("complaints", "/complaints", "complaint", "/complaints/" + receipt.id())
                .entrySet()) {
            var html = web.perform(get(page.getValue()).with(officers.signedIn(samir)))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            Files.writeString(gallery.resolve(page.getKey() + ".html"), html);
            assertThat(html).doesNotContain("??feedback", "??ui", " style=");
        }
        web.perform(post("/complaints/" + receipt.id() + "/answer")
                        .with(officers.signedIn(samir))
                        .with(csrf())
                        .param("outcome", "upheld"))
                .andExpect(status().isUnprocessableContent());
    }

    /** REF-41: nothing in clear text, and the code is nowhere. */
    @Test
    void nothingIsKeptInClear() {
        officers.complaintsOfficer("MOMD-HQ");
        var receipt = about("delay");
        for (var table : new String[] {"feedback.complaint", "feedback.said", "vault.drawer"}) {
            var rows = jdbc.sql("select string_agg(t::text, ' ') from " + table + " t")
                    .query(String.class)
                    .single();
            assertThat(rows).doesNotContain("canary-7391", receipt.code());
        }
        assertThat(receipt.spoken()).matches("(?:[0-9A-Z]{4}-){2}[0-9A-Z]{4}");
    }

    /** REF-43: answered in secret from everybody but the holder of the code, appealed once, decided by another. */
    @Test
    void theHolderOfTheCodeReadsTheAnswerAndMayAppealOnce() {
        var samir = officers.complaintsOfficer("MOMD-HQ");
        var noor = officers.complaintsOfficer("MOMD-HQ");
        var receipt = about("safety");
        take(receipt, samir, Gravity.SENSITIVE);
        assertThat(desk.respond(receipt.id(), Outcome.NOT_UPHELD, "لم يثبت شيء", samir))
                .isInstanceOf(ComplaintReply.Done.class);
        var tracked = complaints
                .track(receipt.spoken().toLowerCase(java.util.Locale.ROOT))
                .orElseThrow();
        assertThat(tracked.state()).isEqualTo("responded");
        assertThat(tracked.answers()).extracting(OpenedComplaint.Said::text).containsExactly("لم يثبت شيء");
        assertThat(complaints.track("AAAA-AAAA-AAAA")).isEmpty();
        assertThat(complaints.appeal(receipt.code(), "بل حدث")).isInstanceOf(ComplaintReply.Done.class);
        assertThat(desk.decide(receipt.id(), Outcome.UPHELD, "صحيح", samir))
                .isEqualTo(new ComplaintReply.AnotherPersonDecides());
        assertThat(desk.decide(receipt.id(), Outcome.UPHELD, "ثبت الأمر", noor))
                .isInstanceOf(ComplaintReply.Done.class);
        assertThat(complaints.track(receipt.code()).orElseThrow().answers())
                .extracting(OpenedComplaint.Said::text)
                .containsExactly("لم يثبت شيء", "ثبت الأمر");
        assertThat(complaints.appeal(receipt.code(), "مرة أخرى")).isEqualTo(new ComplaintReply.AlreadyAppealed());
    }

    /** E4: two hours and a day for what is sensitive, working days for the rest. */
    @Test
    void theGravityDecidesTheClock() {
        var samir = officers.complaintsOfficer("MOMD-HQ");
        var receipt = about("conduct");
        var high = take(receipt, samir, Gravity.HIGH);
        var sensitive = about("exploitation");
        assertThat(java.time.Duration.between(high.receivedAt(), sensitive.dueAt()))
                .hasHours(24);
        assertThat(java.time.Duration.between(high.receivedAt(), high.dueAt()))
                .isGreaterThan(java.time.Duration.ofDays(2));
    }

    @Test
    void anybodyMayComplainWithoutSigningIn() throws Exception {
        officers.complaintsOfficer("MOMD-HQ");
        var words = Map.of("ar", "تقديم شكوى", "ckb", "پێشکەشکردنی سکاڵا", "en", "Make a complaint");
        for (var language : words.entrySet()) {
            var page = web.perform(get("/complain?lang=" + language.getKey()))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(page).contains(language.getValue()).doesNotContain("??");
        }
        web.perform(post("/complain").with(csrf()).param("subject", "delay").param("text", "  "))
                .andExpect(status().isUnprocessableContent());
        web.perform(post("/complain").with(csrf()).param("subject", "delay").param("text", "تأخر الجواب"))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/complain/received"));
        web.perform(post("/track").with(csrf()).param("code", "nothing")).andExpect(status().isUnprocessableContent());
    }
}
