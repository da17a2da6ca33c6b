package iq.masar.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Label;
import iq.masar.kernel.Language;
import iq.masar.kernel.Role;
import iq.masar.pledges.Pledge;
import iq.masar.pledges.PledgeReply;
import iq.masar.pledges.Pledges;
import iq.masar.pledges.Quality;
import iq.masar.pledges.trail.Measures;
import iq.masar.pledges.trail.TrailReply;
import iq.masar.pledges.trail.Trails;
import iq.masar.pledges.trail.Way;
import iq.masar.reports.text.DigitStyle;
import iq.masar.roadmap.bodies.Bodies;
import iq.masar.roadmap.bodies.Endorsements;
import iq.masar.roadmap.bodies.Seats;
import iq.masar.roadmap.register.Registry;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * GOV-31 (decidim/decidim#13067): a walk of five steps from a pledge to a published sentence and five steps back, by links that
 * everybody may follow; GOV-47: the sentence stays as it was published.
 */
@RoomTest
class WalkTest {
    private static final String ACTIVITY = "RM-RET-13";
    private static final String STATEMENT = "R-20";

    @Autowired
    MockMvc web;

    @Autowired
    Officers officers;

    @Autowired
    Reports reports;

    @Autowired
    Sentences sentences;

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

    @Autowired
    Pledges pledges;

    @Autowired
    Measures measures;

    @Autowired
    Trails trails;

    @Test
    void fiveStepsLeadFromAPledgeToAPublishedSentenceAndBack() throws Exception {
        var huda = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var pledge = announced("توسيع آلية الإحالة", huda);
        var home = "/pledges/" + pledge;
        assertThat(document(home + "?lang=en").text()).contains("No activity that keeps this pledge is named yet");
        assertThat(measures.keep(pledge, ACTIVITY, huda)).isInstanceOf(TrailReply.Kept.class);
        assertThat(document(home + "/activities/" + ACTIVITY + "?lang=en").text())
                .contains("Nothing is measured of this activity yet", "No published sentence cites it");
        var indicator = ((TrailReply.Measured) measures.measure(
                        pledge,
                        ACTIVITY,
                        new Label("محافظات فيها مكتب", "محافظات فيها مكتب", "Governorates with an office"),
                        new Measures.Drawing.Counted("count"),
                        huda))
                .indicator();
        assertThat(measures.release(indicator, 2026, "1204", " ", huda)).isInstanceOf(TrailReply.SourceMissing.class);
        var code = ((TrailReply.Released) measures.release(indicator, 2026, "1204", "محضر الفريق", huda)).code();
        var before = reports.draft(DigitStyle.WESTERN);
        citing(code, huda);
        assertThat(reports.draft(DigitStyle.WESTERN).blocking()).isEqualTo(before.blocking());
        fixtures().agreedAndEndorsed(agreements, huda);
        var edition = ((ReportReply.Frozen) reports.publish(huda)).number();
        var sentence = "/reports/vnr-2022/editions/" + edition + "/sentences/" + STATEMENT;

        walk(home, home + "/activities/" + ACTIVITY, "/indicators/" + indicator, "/releases/" + code, sentence);
        walk(sentence, "/releases/" + code, "/indicators/" + indicator, home + "/activities/" + ACTIVITY, home);
        walk("/reports/vnr-2022", "/reports/vnr-2022/editions/" + edition, sentence);
        assertThat(links(document(home))).as("and in one step").contains(sentence);
        assertThat(links(document(sentence))).as("and in one step").contains(home);

        assertThat(document(sentence).text()).contains("1,204").doesNotContain("القيمة الحالية");
        var later = ((TrailReply.Released) measures.release(indicator, 2026, "1300", "محضر لاحق", huda)).code();
        assertThat(links(document("/releases/" + code)))
                .as("a later value stands beside it")
                .contains("/releases/" + later);
        assertThat(document("/releases/" + code).text()).contains("1,204");
        reports.rewrite(STATEMENT, "نص بلا رقم.", "No number.", reports.version(STATEMENT), "سبب", huda);
        assertThat(document(sentence).text()).as("the published sentence stays").contains("1,204");
        languages(home, home + "/activities/" + ACTIVITY, "/indicators/" + indicator, "/releases/" + code, sentence);
    }

    /** A line both stand on leads back too, and says that it is only the line. */
    @Test
    void aSentenceOnTheActivitysLineLeadsBackAndSaysSo() {
        var huda = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var pledge = announced("على السطر نفسه", huda);
        measures.keep(pledge, ACTIVITY, huda);
        assertThat(trails.lines(ACTIVITY)).containsExactly("V:147");
        assertThat(trails.back(List.of("V:147")))
                .contains(new Way("V:147", Optional.empty(), ACTIVITY, pledge))
                .filteredOn(way -> way.pledge().equals(pledge))
                .allMatch(way -> way.kind().equals("line"));
        assertThat(trails.back(List.of(ACTIVITY)))
                .filteredOn(way -> way.pledge().equals(pledge))
                .singleElement()
                .extracting(Way::kind)
                .isEqualTo("activity");
        assertThat(trails.back(List.of("V:1", "OBS-1"))).isEmpty();
    }

    /** Before it is announced, nothing of a pledge's way is there for the public, also by its address. */
    @Test
    void aDraftsWayIsNotThere() throws Exception {
        var huda = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var draft = draft("مسودة لا تُرى", huda);
        measures.keep(draft, ACTIVITY, huda);
        var indicator = ((TrailReply.Measured) measures.measure(
                        draft, ACTIVITY, new Label("أ", "أ", "A"), new Measures.Drawing.Counted("count"), huda))
                .indicator();
        var code = ((TrailReply.Released) measures.release(indicator, 2025, "7", "كتاب", huda)).code();
        for (var path : List.of(
                "/pledges/" + draft + "/activities/" + ACTIVITY, "/indicators/" + indicator, "/releases/" + code)) {
            web.perform(get(path)).andExpect(status().isNotFound());
            web.perform(get(path).with(officers.signedIn(huda))).andExpect(status().isOk());
        }
        web.perform(get("/releases/REL-1999-1")).andExpect(status().isNotFound());
    }

    private void citing(String code, Actor officer) {
        var one = reports.script().statements().stream()
                .filter(each -> each.id().equals(STATEMENT))
                .findFirst()
                .orElseThrow();
        assertThat(reports.rewrite(
                        STATEMENT,
                        one.ar() + " وفي المحافظات {" + code + "} مكتباً.",
                        one.en() + " Offices: {" + code + "}.",
                        reports.version(STATEMENT),
                        "رقم التعهد",
                        officer))
                .isInstanceOf(ReportReply.Saved.class);
    }

    private void walk(String... stops) throws Exception {
        for (var step = 1; step < stops.length; step++) {
            assertThat(links(document(stops[step - 1])))
                    .as("step %d, from %s", step, stops[step - 1])
                    .contains(stops[step]);
        }
        document(stops[stops.length - 1]);
    }

    private void languages(String... paths) throws Exception {
        for (var path : paths) {
            for (var language : Language.values()) {
                assertThat(document(path + "?lang=" + language.tag()).html()).doesNotContain("??");
            }
        }
    }

    private static List<String> links(Document page) {
        return page.select("main a[href]").eachAttr("href");
    }

    private Document document(String path) throws Exception {
        return Jsoup.parse(web.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private UUID draft(String title, Actor officer) {
        return ((PledgeReply.Saved) pledges.save(
                        new Pledge(
                                new UUID(0, 0),
                                title,
                                "policy",
                                "individual",
                                "",
                                new Pledge.Matched("", ""),
                                List.of(21),
                                "ب".repeat(300),
                                "",
                                Optional.of(LocalDate.of(2030, 12, 31)),
                                "عدد المكاتب",
                                Optional.empty(),
                                ""),
                        officer))
                .id();
    }

    private UUID announced(String title, Actor officer) {
        var id = draft(title, officer);
        pledges.submit(
                id,
                Arrays.stream(Quality.values()).collect(Collectors.toMap(quality -> quality, quality -> true)),
                officer);
        fixtures().endorsed(pledges.find(id).orElseThrow().pledge().paper().orElseThrow(), officer);
        assertThat(pledges.announce(id, "IMRF 2026", officer)).isInstanceOf(PledgeReply.Saved.class);
        return id;
    }

    private ReportsFixtures fixtures() {
        return new ReportsFixtures(officers, seats, bodies, endorsements, registry, reports);
    }
}
