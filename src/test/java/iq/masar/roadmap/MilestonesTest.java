package iq.masar.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Label;
import iq.masar.kernel.Role;
import iq.masar.roadmap.milestones.Milestone;
import iq.masar.roadmap.milestones.MilestoneReply;
import iq.masar.roadmap.milestones.Milestones;
import iq.masar.roadmap.plan.Activities;
import iq.masar.roadmap.register.PartialDate;
import iq.masar.roadmap.register.Registry;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import iq.masar.ui.Words;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** GOV-15: milestones under activities, in the tree, on their page, in the calendar, and in no sum (GOV-19). */
@RoomTest
class MilestonesTest {
    private static final List<String> LANGUAGES = List.of("ar", "ckb", "en");
    private static final PartialDate IN_2030 = new PartialDate(2030, 3, 0);

    @Autowired
    MockMvc web;

    @Autowired
    Clock clock;

    @Autowired
    Officers officers;

    @Autowired
    Milestones milestones;

    @Autowired
    Activities activities;

    @Autowired
    Registry registry;

    private Actor secretary() {
        return officers.with("MOMD-HQ", Role.SECRETARIAT);
    }

    private LocalDate today() {
        return Baghdad.day(clock.instant());
    }

    private UUID set(String activity, String name, PartialDate due) {
        var label = new Label(name, name + " کوردی", "English " + name);
        return ((MilestoneReply.Kept) milestones.set(activity, label, due, secretary())).id();
    }

    private Optional<Milestone> find(String activity, UUID id) {
        return milestones.asOf(today()).getOrDefault(activity, List.of()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    private Document answered(MockHttpServletRequestBuilder request, int expected) throws Exception {
        return Jsoup.parse(
                web.perform(request.with(officers.signedIn(secretary())).with(csrf()))
                        .andExpect(status().is(expected))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8));
    }

    private Document tree(String query) throws Exception {
        return Jsoup.parse(web.perform(get("/governance/plan?" + query))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void aMilestoneIsSetMovedAndReachedOnTheActivitysPage() throws Exception {
        var activity = "RM-ECON-11";
        var at = "/governance/activities/" + activity;
        for (var language : LANGUAGES) {
            var page = answered(post(at + "/milestones?lang=" + language).param("milestone-en", "Draft"), 422);
            assertThat(page.select("#f-milestone-en").val()).isEqualTo("Draft");
            assertThat(page.select("#f-milestone-ar[aria-invalid=true], #f-due[aria-invalid=true]"))
                    .hasSize(2);
            assertThat(page.text()).doesNotContain("??");
        }
        answered(
                post(at + "/milestones")
                        .param("milestone-ar", "مسودة الورقة الخضراء")
                        .param("milestone-en", "Draft of the Green Paper")
                        .param("due", "03/2030"),
                303);
        var set = milestones.asOf(today()).getOrDefault(activity, List.of()).getFirst();
        assertThat(set.due()).isEqualTo(IN_2030);
        var one = at + "/milestones/" + set.id();
        var reasons = Map.of("ar", "يحتاجان إلى سبب", "ckb", "پێویستیان بە هۆکارە", "en", "need a reason");
        for (var language : LANGUAGES) {
            assertThat(answered(post(one + "/moving?lang=" + language).param("new-due", "2031"), 409)
                            .text())
                    .contains(reasons.getOrDefault(language, "-"));
            assertThat(answered(post(one + "/dropping?lang=" + language), 409).text())
                    .contains(reasons.getOrDefault(language, "-"));
        }
        answered(post(one + "/moving").param("new-due", "15/04/2030").param("why", "تأخر التمويل"), 303);
        assertThat(find(activity, set.id()).orElseThrow().due()).isEqualTo(new PartialDate(2030, 4, 15));
        var words = Map.of("ar", "لم يأتِ", "ckb", "هێشتا نەهاتووە", "en", "has not come yet");
        for (var language : LANGUAGES) {
            assertThat(answered(
                                    post(one + "/reaching?lang=" + language)
                                            .param("reached", Words.typed(today().plusDays(1))),
                                    409)
                            .text())
                    .contains(words.getOrDefault(language, "-"));
        }
        answered(post(one + "/reaching").param("reached", Words.typed(today())), 303);
        assertThat(find(activity, set.id()).orElseThrow().state(today())).isEqualTo("reached");
        answered(post(one + "/reaching").param("reached", Words.typed(today())), 409);
        answered(post(one + "/reaching"), 422);
        answered(post(at + "/milestones/" + UUID.randomUUID() + "/reaching").param("reached", "01/01/2026"), 404);
        for (var language : LANGUAGES) {
            var page = answered(get(at + "?lang=" + language), 200);
            assertThat(page.text()).doesNotContain("??");
            assertThat(page.select("#m-" + set.id())).hasSize(1);
        }
        assertThat(answered(get(at + "?lang=ar"), 200).select(".m-time").text())
                .as("every node has its history")
                .contains("مسودة الورقة الخضراء", "تأخر التمويل", "آذار 2030", "15 نيسان 2030");
        var focal = officers.with("MOI-HQ", Role.FOCAL_POINT);
        var read = web.perform(get(at + "?lang=ar").with(officers.signedIn(focal)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(Jsoup.parse(read).select("form[action*=/milestones]")).isEmpty();
        assertThat(read).contains("مسودة الورقة الخضراء");
    }

    @Test
    void theTreeShowsMilestonesOfItsDayAndNoSumFeelsThem() throws Exception {
        var activity = "RM-LEGAL-6";
        var figures = figures();
        var kept = set(activity, "مَعلَم باقٍ", IN_2030);
        var late = set(activity, "مَعلَم متأخر", new PartialDate(2020, 0, 0));
        var dropped = set(activity, "مَعلَم متروك", IN_2030);
        milestones.drop(activity, dropped, "لا حاجة", secretary());
        var reached = set(activity, "مَعلَم بُلغ", new PartialDate(2025, 6, 0));
        milestones.reach(activity, reached, today().minusDays(3), secretary());
        assertThat(milestones.asOf(today()).get(activity))
                .extracting(Milestone::id)
                .containsExactly(late, reached, kept);
        for (var language : LANGUAGES) {
            var page = tree("lang=" + language);
            var rows = page.select("tbody tr:has(a[href^='/governance/activities/" + activity + "#m-'])");
            assertThat(rows).hasSize(3);
            assertThat(page.select("tbody tr:has(a[href='/governance/activities/" + activity + "']) + tr"))
                    .as("under its activity")
                    .isEqualTo(rows.not(":not(:has(a[href$='#m-" + late + "']))"));
            assertThat(page.text()).doesNotContain("??");
        }
        assertThat(tree("lang=ar").text()).contains("متأخر", "بُلغ في").doesNotContain("مَعلَم متروك");
        assertThat(tree("lang=ar&on=" + today().minusDays(1)).text())
                .as("GOV-21: yesterday's tree had none")
                .doesNotContain("مَعلَم باقٍ");
        assertThat(figures()).isEqualTo(figures);
    }

    private List<String> figures() {
        var plan = activities.plan(registry.read(), today());
        return List.of(plan.figure("NMMS"), plan.figure("RM-LEGAL"), plan.figure("RM-LEGAL-6"));
    }

    /** A search that missed the second level is known from others: a milestone is found by any of its three languages. */
    @Test
    void theSearchFindsAMilestoneInAnyLanguage() throws Exception {
        var id = set("RM-RET-8", "منصة مشتركة للعودة", IN_2030);
        for (var words : List.of("منصة مشتركة", "منصة مشتركة للعودة کوردی", "ENGLISH منصة")) {
            var found = Jsoup.parse(
                    web.perform(get("/governance/plan").queryParam("lang", "en").queryParam("q", words))
                            .andReturn()
                            .getResponse()
                            .getContentAsString(StandardCharsets.UTF_8));
            assertThat(found.select("tbody a[href='/governance/activities/RM-RET-8#m-" + id + "']"))
                    .as(words)
                    .hasSize(1);
            assertThat(found.select("[role=status]").text()).contains("1 activity");
        }
    }

    @Test
    void dueDatesStandInTheCalendarUntilReached() throws Exception {
        var activity = "RM-ECON-5";
        var day = set(activity, "يوم؛ فاصلة, وشرطة\\", new PartialDate(2031, 2, 3));
        var month = set(activity, "شهر", new PartialDate(2031, 2, 0));
        var done = set(activity, "منجز", new PartialDate(2031, 2, 4));
        milestones.reach(activity, done, today(), secretary());
        var feed = web.perform(get("/governance/calendar.ics?lang=ar").with(officers.signedIn(secretary())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(feed)
                .contains("UID:" + day + "@masar", "UID:" + month + "@masar")
                .doesNotContain("UID:" + done);
        assertThat(feed.replace("\r\n ", ""))
                .contains(
                        "DTSTART;VALUE=DATE:" + LocalDate.of(2031, 2, 3).format(DateTimeFormatter.BASIC_ISO_DATE),
                        "DTSTART;VALUE=DATE:20310228",
                        "فاصلة\\, وشرطة\\\\",
                        "(شباط 2031)");
        assertThat(feed.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void aStateIsReadFromDueAndReached() {
        var why = new Milestone.Why(LocalDate.of(2026, 1, 1), "", new UUID(0, 1));
        var one = new Milestone(
                new UUID(0, 2),
                "A",
                1,
                new Label("م", "م", "m"),
                new PartialDate(2026, 3, 0),
                Optional.empty(),
                false,
                why);
        assertThat(one.state(LocalDate.of(2026, 3, 31))).isEqualTo("ahead");
        assertThat(one.state(LocalDate.of(2026, 4, 1))).isEqualTo("late");
    }
}
