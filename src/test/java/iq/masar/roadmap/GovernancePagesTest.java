package iq.masar.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.kernel.Sha256;
import iq.masar.notices.Notices;
import iq.masar.roadmap.bodies.Bodies;
import iq.masar.roadmap.bodies.Endorsements;
import iq.masar.roadmap.bodies.Meetings;
import iq.masar.roadmap.bodies.PointNotices;
import iq.masar.roadmap.bodies.Seats;
import iq.masar.roadmap.plan.Activities;
import iq.masar.roadmap.register.Registry;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of governance: everybody's, the secretariat's, and what is refused in the reader's language. */
@RoomTest
class GovernancePagesTest {
    private static final List<String> PUBLIC = List.of(
            "/governance",
            "/governance/plan",
            "/governance/plan?on=21/07/2022",
            "/governance/coverage",
            "/governance/coverage/12",
            "/governance/contradictions",
            "/reports/vnr-2022");
    private static final List<String> OFFICIAL = List.of(
            "/governance/bodies",
            "/governance/bodies/WG-TWG",
            "/governance/bodies/WG-TWG/seats",
            "/governance/bodies/WG-TWG/charter",
            "/governance/activities/RM-RET-5/terms",
            "/governance/activities/RM-RET-5",
            "/governance/entries/OBS-1",
            "/governance/entries/PLC-BAGHDAD",
            "/governance/register/instrument",
            "/governance/register/training",
            "/governance/register/external",
            "/reports/vnr-2022/compose",
            "/reports/vnr-2022/statements/C-13");

    @Autowired
    MockMvc web;

    @Autowired
    Officers officers;

    @Autowired
    Bodies bodies;

    @Autowired
    Seats seats;

    @Autowired
    PointNotices pointNotices;

    @Autowired
    Notices notices;

    @Autowired
    Registry registry;

    @Autowired
    Meetings meetings;

    @Autowired
    Endorsements endorsements;

    @Autowired
    Activities activities;

    private Actor secretary() {
        return officers.with("MOMD-HQ", Role.SECRETARIAT);
    }

    /** A decision of a taskforce, as it is cited. */
    private String decided(Actor clerk) {
        bodies.decide("WG-ECON", java.util.Optional.empty(), "يُقرّ التغيير", "", "", clerk);
        return "WG-ECON " + bodies.decisions("WG-ECON").getFirst().cite();
    }

    private Document page(String path, @Nullable Actor reader, String language) throws Exception {
        var request = get(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
        var html = web.perform(reader == null ? request : request.with(officers.signedIn(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        var page = Jsoup.parse(html);
        assertThat(page.text()).as(path + " " + language).doesNotContain("??");
        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
        assertThat(page.select("html").attr("dir")).isEqualTo(language.equals("en") ? "ltr" : "rtl");
        assertThat(page.select("h1")).hasSize(1);
        return page;
    }

    @Test
    void everybodyReadsWhatIsPublic() throws Exception {
        var gallery = Files.createDirectories(Path.of("target/gallery"));
        for (var path : PUBLIC) {
            for (var language : List.of("ar", "ckb", "en")) {
                var page = page(path, null, language);
                Files.writeString(
                        gallery.resolve("governance" + path.replaceAll("[^a-z0-9]+", "-") + "-" + language + ".html"),
                        page.outerHtml());
            }
        }
        for (var path : OFFICIAL) {
            web.perform(get(path)).andExpect(status().is3xxRedirection());
        }
    }

    @Test
    void theSecretariatReadsEverything() throws Exception {
        var maysoon = secretary();
        for (var path : OFFICIAL) {
            for (var language : List.of("ar", "ckb", "en")) {
                page(path, maysoon, language);
            }
        }
    }

    @Test
    void thePlanShowsTheFiguresOfTheReviewAsOfItsDay() throws Exception {
        assertThat(page("/governance/plan?on=21/07/2022", null, "ar").text()).contains("48.3–70.1%", "11.1–22.1%");
        assertThat(page("/governance/plan?on=01/01/2022", null, "ar").text())
                .contains("لا رقم")
                .doesNotContain("48.3");
    }

    @Test
    void gapsAreNamedAndACellOpensItsSentence() throws Exception {
        assertThat(page("/governance/coverage", null, "en").select("#gaps").text())
                .contains("3, 12, 14", "7, 8, 9, 13, 15, 16, 20, 22");
        assertThat(page("/governance/coverage/12", null, "ar").text()).contains("وتتعلق الأهداف 3 و 4 و 12 و 14");
    }

    @Test
    void nineContradictionsStandSideBySide() throws Exception {
        var page = page("/governance/contradictions", null, "ar");
        for (var number = 1; number <= 9; number++) {
            assertThat(page.select("#ANO-" + number + " blockquote").size()).isGreaterThan(1);
        }
        assertThat(page.text())
                .contains("تهيئة الظروف للمهاجرين والمغتربين", "تهيئة الظروف للمهاجرين والشباب", "وطربيبيل");
    }

    /** GOV-26. */
    @Test
    void markingOnePassageTwiceIsRefusedInTheReadersLanguage() throws Exception {
        var words = Map.of("ar", "أشرت إلى", "ckb", "دوو جار ئاماژەت بە", "en", "twice");
        for (var language : words.keySet()) {
            var html = web.perform(post("/governance/contradictions?lang=" + language)
                            .with(officers.signedIn(secretary()))
                            .with(csrf())
                            .param("what", "رقم")
                            .param("kind", "number")
                            .param("one-line", "V:131")
                            .param("one-quote", "4,560")
                            .param("other-line", "V:131")
                            .param("other-quote", "4,560"))
                    .andExpect(status().isConflict())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            assertThat(html).contains(words.get(language)).contains("4,560");
        }
    }

    /** GOV-17: an institution's own evidence is accepted by another, and only then is the activity done. */
    @Test
    void doneNeedsEvidenceOfAnotherInstitution() throws Exception {
        var maysoon = secretary();
        var hemin = officers.with("JCC-AR", Role.FOCAL_POINT);
        var path = "/governance/activities/RM-RET-12";
        web.perform(post(path + "/versions")
                        .with(officers.signedIn(maysoon))
                        .with(csrf())
                        .param("state", "done")
                        .param("reason", "افتُتح المكتب"))
                .andExpect(status().isConflict());
        web.perform(post(path + "/evidence")
                        .with(officers.signedIn(hemin))
                        .with(csrf())
                        .param("reference", "كتاب افتتاح مكتب أربيل")
                        .param("note", "افتُتح المكتب في أربيل"))
                .andExpect(status().isSeeOther());
        var evidence = activities.evidence("RM-RET-12").getLast();
        var own = web.perform(post(path + "/evidence/" + evidence.id() + "/acceptance")
                        .with(officers.signedIn(hemin))
                        .with(csrf()))
                .andExpect(status().isConflict())
                .andReturn();
        assertThat(own.getResponse().getContentAsString(StandardCharsets.UTF_8)).contains("JCC");
        web.perform(post(path + "/evidence/" + evidence.id() + "/acceptance")
                        .with(officers.signedIn(maysoon))
                        .with(csrf()))
                .andExpect(status().isSeeOther());
        web.perform(post(path + "/evidence/" + evidence.id() + "/acceptance")
                        .with(officers.signedIn(maysoon))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        web.perform(post(path + "/versions")
                        .with(officers.signedIn(maysoon))
                        .with(csrf())
                        .param("state", "done")
                        .param("reason", "افتُتح المكتب")
                        .param("decision", decided(maysoon)))
                .andExpect(status().isSeeOther());
        assertThat(activities.history("RM-RET-12").getFirst().progress().code()).isEqualTo("done");
        web.perform(post(path + "/evidence/" + evidence.id() + "/withdrawal")
                        .with(officers.signedIn(maysoon))
                        .with(csrf())
                        .param("reason", "سُحب الكتاب"))
                .andExpect(status().isSeeOther());
        assertThat(activities.history("RM-RET-12").getFirst().progress().code()).isEqualTo("in-progress");
    }

    @Test
    void aBodyMeetsDecidesAndMinutes() throws Exception {
        var maysoon = secretary();
        var at = "/governance/bodies/WG-DATA";
        web.perform(post(at + "/meetings")
                        .with(officers.signedIn(maysoon))
                        .with(csrf())
                        .param("day", "06/02/2026")
                        .param("time", "10:00")
                        .param("place", "بغداد")
                        .param("agenda", "الافتتاح\nالتعهدات"))
                .andExpect(status().isSeeOther());
        var meeting = meetings.list("WG-DATA").getFirst();
        for (var language : List.of("ar", "ckb", "en")) {
            assertThat(page("/governance/meetings/" + meeting.id(), maysoon, language)
                            .text())
                    .contains("التعهدات");
        }
        var room = "/governance/meetings/" + meeting.id();
        web.perform(post(room + "/minutes")
                        .with(officers.signedIn(maysoon))
                        .with(csrf())
                        .param("minutes", "س"))
                .andExpect(status().isConflict());
        web.perform(post(room + "/opening").with(officers.signedIn(maysoon)).with(csrf()))
                .andExpect(status().isSeeOther());
        assertThat(meetings.find(meeting.id()).orElseThrow().quorate())
                .as("no rule, no quorum")
                .contains(false);
        web.perform(post(room + "/minutes")
                        .with(officers.signedIn(maysoon))
                        .with(csrf())
                        .param("minutes", "سطر أول\nسطر ثان"))
                .andExpect(status().isSeeOther());
        web.perform(post(room + "/circulation").with(officers.signedIn(maysoon)).with(csrf()))
                .andExpect(status().isSeeOther());
        web.perform(post(at + "/decisions")
                        .with(officers.signedIn(maysoon))
                        .with(csrf())
                        .param("decision-ar", "يُعتمد المحضر"))
                .andExpect(status().isSeeOther());
        web.perform(post(room + "/approval")
                        .with(officers.signedIn(maysoon))
                        .with(csrf())
                        .param(
                                "decision",
                                bodies.decisions("WG-DATA").getFirst().cite())
                        .param(
                                "sha256",
                                Sha256.hex(meetings.find(meeting.id())
                                        .orElseThrow()
                                        .minutes())))
                .andExpect(status().isSeeOther());
        web.perform(post(room + "/minutes")
                        .with(officers.signedIn(maysoon))
                        .with(csrf())
                        .param("minutes", "غيره"))
                .andExpect(status().isConflict());
        web.perform(post(room + "/addenda")
                        .with(officers.signedIn(maysoon))
                        .with(csrf())
                        .param("line", "2")
                        .param("text", "تصويب"))
                .andExpect(status().isSeeOther());
        web.perform(post(at + "/decisions")
                        .with(officers.signedIn(maysoon))
                        .with(csrf())
                        .param("decision-ar", "يُعتمد الجدول"))
                .andExpect(status().isSeeOther());
        assertThat(page(at, maysoon, "ar").text()).contains("يُعتمد الجدول", "1/2026");
        var feed = web.perform(get("/governance/calendar.ics").with(officers.signedIn(maysoon)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(feed).startsWith("BEGIN:VCALENDAR\r\n").contains("DTSTART:20260206T070000Z");
        assertThat(feed.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void aPaperPageSaysWhetherThisTextIsEndorsed() throws Exception {
        var maysoon = secretary();
        var paper = endorsements.save("WG-LEGAL", "خارطة طريق", "نص الخارطة.", "", "Text.", maysoon);
        var text = page("/governance/papers/" + paper, maysoon, "ar").text();
        assertThat(text).contains("النص الحالي غير مصادق عليه");
        var refused = web.perform(post("/governance/papers/" + paper + "/votes")
                        .with(officers.signedIn(maysoon))
                        .with(csrf())
                        .param("sha256", endorsements.paper(paper).orElseThrow().sha256()))
                .andExpect(status().isConflict())
                .andReturn();
        assertThat(refused.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("لا قاعدة نصاب مسجلة");
    }

    @Test
    void actionPointsCloseWithEvidenceOnly() throws Exception {
        var maysoon = secretary();
        var seat = seats.seat("WG-ECON", "ORG-MOI", "V:186", maysoon);
        web.perform(post("/governance/bodies/WG-ECON/actions")
                        .with(officers.signedIn(maysoon))
                        .with(csrf())
                        .param("text", "تقرير")
                        .param("seat", seat.toString())
                        .param("due", "01/03/2026"))
                .andExpect(status().isSeeOther());
        var point = bodies.actionPoints("WG-ECON").getFirst();
        var end = "/governance/bodies/WG-ECON/actions/" + point.id() + "/end";
        web.perform(post(end).with(officers.signedIn(maysoon)).with(csrf())).andExpect(status().isConflict());
        web.perform(post(end).with(officers.signedIn(maysoon)).with(csrf()).param("evidence", "كتاب 12"))
                .andExpect(status().isSeeOther());
        assertThat(bodies.actionPoint(point.id()).orElseThrow().state()).isEqualTo("done");
    }

    /** GOV-05, GOV-10: a person is seated on the page, an overdue point stands on the next agenda, its owner is told. */
    @Test
    void aPersonIsSeatedOwesAndIsTold() throws Exception {
        var maysoon = secretary();
        var owner = officers.with("MOI-HQ", Role.FOCAL_POINT);
        var at = "/governance/bodies/WG-RETURN";
        web.perform(post(at + "/seats")
                        .with(officers.signedIn(maysoon))
                        .with(csrf())
                        .param("institution", "ORG-MOI")
                        .param("source", "P:3"))
                .andExpect(status().isSeeOther());
        web.perform(post(at + "/seats")
                        .with(officers.signedIn(maysoon))
                        .with(csrf())
                        .param("institution", "ORG-MOI")
                        .param("source", "P:3"))
                .andExpect(status().isConflict());
        var seat = bodies.find(registry.read(), "WG-RETURN").orElseThrow().seats().stream()
                .filter(one -> one.institution().equals("ORG-MOI"))
                .findFirst()
                .orElseThrow();
        for (var expected : List.of(303, 409)) {
            web.perform(post(at + "/terms")
                            .with(officers.signedIn(maysoon))
                            .with(csrf())
                            .param("seat", seat.id().toString())
                            .param("person", owner.account().value().toString())
                            .param("role", "member"))
                    .andExpect(status().is(expected));
        }
        assertThat(page(at + "/seats", maysoon, "ckb").text()).contains(owner.displayName());
        bodies.ask(
                "WG-RETURN",
                java.util.Optional.empty(),
                seat.id(),
                "تقرير متأخر",
                java.time.LocalDate.of(2020, 1, 1),
                maysoon);
        pointNotices.tell();
        assertThat(pointNotices.tell()).as("told once in seven days").isZero();
        assertThat(notices.list(owner)).anyMatch(notice -> notice.key().equals("roadmap.notice.overdue"));
        web.perform(post(at + "/meetings")
                        .with(officers.signedIn(maysoon))
                        .with(csrf())
                        .param("day", "06/03/2026")
                        .param("agenda", "نقطة"))
                .andExpect(status().isSeeOther());
        var meeting = meetings.list("WG-RETURN").getFirst();
        var room = "/governance/meetings/" + meeting.id();
        assertThat(page(room, maysoon, "ar").text()).contains("تقرير متأخر");
        var point = bodies.actionPoints("WG-RETURN").getFirst();
        web.perform(post(at + "/actions/" + point.id() + "/carriage")
                        .with(officers.signedIn(maysoon))
                        .with(csrf())
                        .param("meeting", meeting.id().toString()))
                .andExpect(status().isSeeOther());
        assertThat(bodies.actionPoint(point.id()).orElseThrow().carriedTo()).contains(meeting.id());
        web.perform(post(at + "/actions/" + point.id() + "/dropping")
                        .with(officers.signedIn(maysoon))
                        .with(csrf())
                        .param("dropped-by", "99/1999"))
                .andExpect(status().isConflict());
        web.perform(post(room + "/cancellation")
                        .with(officers.signedIn(maysoon))
                        .with(csrf())
                        .param("reason", "عطلة"))
                .andExpect(status().isSeeOther());
        assertThat(meetings.find(meeting.id()).orElseThrow().state()).isEqualTo("cancelled");
        assertThat(page(room, maysoon, "en").text()).contains("عطلة");
    }

    @Test
    void otherSystemsReadWhatIsPublic() throws Exception {
        for (var path : List.of("editions", "plan", "coverage")) {
            web.perform(get("/api/v1/governance/" + path)).andExpect(status().isOk());
        }
        var plan = web.perform(get("/api/v1/governance/plan"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(plan).contains("\"NMMS\"", "\"RM-DATA-9\"");
    }
}
