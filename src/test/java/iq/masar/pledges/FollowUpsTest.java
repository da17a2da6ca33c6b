package iq.masar.pledges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.kernel.Actor;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Label;
import iq.masar.kernel.Role;
import iq.masar.pledges.trail.Figures;
import iq.masar.pledges.trail.FollowUp;
import iq.masar.pledges.trail.FollowUps;
import iq.masar.pledges.trail.Measures;
import iq.masar.pledges.trail.Release;
import iq.masar.pledges.trail.TrailReply;
import iq.masar.pledges.trail.Trails;
import iq.masar.statistics.Happenings;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** GOV-30: each year's report has its words, its status, its indicator values as releases, its activities and its evidence. */
@RoomTest
class FollowUpsTest {
    private static final String ACTIVITY = "RM-RET-11";

    @Autowired
    MockMvc web;

    @Autowired
    Officers officers;

    @Autowired
    Pledges pledges;

    @Autowired
    Measures measures;

    @Autowired
    Trails trails;

    @Autowired
    Figures figures;

    @Autowired
    FollowUps followUps;

    @Autowired
    Happenings happenings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    @Test
    void aYearCitesReleasesActivitiesAndEvidenceAndAMissedOneSaysSo() throws Exception {
        var huda = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var pledge = announced("تعهد بمتابعة", huda);
        measures.keep(pledge, ACTIVITY, huda);
        var release = counted(pledge, 2025, "14", huda);
        var evidence = followUps.evidence(pledge);
        assertThat(evidence).as("the line of the review attests RM-RET-11").isNotEmpty();
        var cites = new FollowUp.Cites(
                List.of(release.code()),
                List.of(ACTIVITY),
                List.of(evidence.getFirst().id().toString()));
        assertThat(followUps.report(pledge, 2025, "on-course", "يسير كما خُطط له", cites, huda))
                .isInstanceOf(TrailReply.Kept.class);
        var years = followUps.list(pledges.find(pledge).orElseThrow());
        assertThat(years)
                .filteredOn(one -> one.year() == 2024)
                .singleElement()
                .satisfies(one -> assertThat(one.isMissed()).isTrue());
        assertThat(years).filteredOn(one -> one.year() == 2025).singleElement().satisfies(one -> {
            assertThat(one.status()).isEqualTo("on-course");
            assertThat(one.narrative()).isEqualTo("يسير كما خُطط له");
            assertThat(one.releases()).containsExactly(release);
            assertThat(one.activities()).containsExactly(ACTIVITY);
            assertThat(one.evidence()).containsExactly(evidence.getFirst());
        });
        assertThat(followUps.citing(release)).containsExactly(2025);
        var missed =
                Map.of("ar", "وليس هذا «بلا تغيير»", "ckb", "واتای «بێ گۆڕان» نییە", "en", "does not mean «no change»");
        for (var language : missed.keySet()) {
            var page = Jsoup.parse(web.perform(get("/pledges/" + pledge + "?lang=" + language))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8));
            assertThat(page.select("#year-2024").text()).contains(missed.get(language));
            assertThat(page.select("#year-2025 a[href=" + release.href() + "]")).hasSize(1);
            assertThat(page.select("#year-2025").text())
                    .contains("يسير كما خُطط له", "14")
                    .as("evidence is for officials")
                    .doesNotContain(evidence.getFirst().reference());
        }
    }

    @Test
    void whatBelongsToAnotherPledgeIsRefusedAndTheWordsKept() throws Exception {
        var huda = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var mine = announced("تعهدي", huda);
        var other = announced("تعهد غيري", huda);
        measures.keep(other, ACTIVITY, huda);
        var foreign = counted(other, 2025, "3", huda);
        var words =
                Map.of("ar", "ليس من هذا التعهد", "ckb", "هی ئەم بەڵێنە نییە", "en", "does not belong to this pledge");
        for (var language : words.keySet()) {
            var html = web.perform(post("/pledges/" + mine + "/years?lang=" + language)
                            .with(officers.signedIn(huda))
                            .with(csrf())
                            .param("year", "2025")
                            .param("status", "behind")
                            .param("narrative", "كلام لا يضيع")
                            .param("releases", foreign.code()))
                    .andExpect(status().isConflict())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            assertThat(html).contains(words.get(language), "كلام لا يضيع");
        }
        assertThat(followUps.list(pledges.find(mine).orElseThrow())).allMatch(FollowUp::isMissed);
    }

    /** A drawn indicator is read from the shared store as everybody sees it: nobody types it, and what is withheld is not released. */
    @Test
    void aDrawnValueIsWhatEverybodySees() throws Exception {
        var huda = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var pledge = announced("تعهد بأرقام المخزن", huda);
        measures.keep(pledge, ACTIVITY, huda);
        heard("break-glass", 12, "life");
        heard("follow-up", 3, "late");
        assertThat(figures.list()).extracting(Figures.Choice::code).contains("break-glass/break-glass/count");
        var drawn = drawn(pledge, "break-glass/break-glass/count", huda);
        var code = ((TrailReply.Released) measures.release(drawn, 2019, "999", "", huda)).code();
        var release = trails.release(code).orElseThrow();
        assertThat(release.value()).as("typed 999 is not heard").isEqualTo("12");
        assertThat(release.edition()).isPositive();
        assertThat(release.sha256())
                .isEqualTo(jdbc.sql("select sha256 from pledges.release where code = :code")
                        .param("code", code)
                        .query(String.class)
                        .single());
        assertThat(measures.release(drawn, 2018, "", "", huda)).isEqualTo(new TrailReply.NothingHeard(2018));
        var small = drawn(pledge, "follow-ups/late/count", huda);
        assertThat(measures.release(small, 2019, "", "", huda)).isEqualTo(new TrailReply.Withheld(2019));
        heard("break-glass", 1, "life");
        assertThat(trails.release(code).orElseThrow().value())
                .as("released values stay")
                .isEqualTo("12");
        var words = Map.of("ar", "محجوبة", "ckb", "شاردراوەتەوە", "en", "is withheld");
        for (var language : words.keySet()) {
            assertThat(web.perform(post("/indicators/" + small + "/releases?lang=" + language)
                                    .with(officers.signedIn(huda))
                                    .with(csrf())
                                    .param("year", "2019"))
                            .andExpect(status().isConflict())
                            .andReturn()
                            .getResponse()
                            .getContentAsString(StandardCharsets.UTF_8))
                    .contains(words.get(language));
        }
    }

    private void heard(String kind, int times, String outcome) {
        for (var time = 0; time < times; time++) {
            happenings.happened(ids.next(), kind, YearMonth.of(2019, 3), new GovernorateCode("BA"), outcome);
        }
    }

    private UUID drawn(UUID pledge, String figure, Actor officer) {
        var title = new Label("رقم", "رقم", "A figure");
        return ((TrailReply.Measured)
                        measures.measure(pledge, ACTIVITY, title, new Measures.Drawing.Drawn(figure), officer))
                .indicator();
    }

    private Release counted(UUID pledge, int year, String value, Actor officer) {
        var title = new Label("مكاتب", "مكاتب", "Offices");
        var indicator = ((TrailReply.Measured)
                        measures.measure(pledge, ACTIVITY, title, new Measures.Drawing.Counted("count"), officer))
                .indicator();
        var code = ((TrailReply.Released) measures.release(indicator, year, value, "محضر", officer)).code();
        return trails.release(code).orElseThrow();
    }

    /** Written in May 2024 and announced. */
    private UUID announced(String title, Actor officer) {
        var id = ((PledgeReply.Saved) pledges.save(
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
        jdbc.sql("update pledges.pledge set announced_at = 'IMRF 2026', saved_at = :at where id = :id")
                .param("at", OffsetDateTime.parse("2024-05-01T00:00:00Z"))
                .param("id", id)
                .update();
        return id;
    }
}
