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
import iq.masar.roadmap.bodies.BodyReply;
import iq.masar.roadmap.plan.Activities;
import iq.masar.roadmap.plan.PlanReply;
import iq.masar.roadmap.plan.Progress;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Registry;
import iq.masar.sheets.Fate;
import iq.masar.sheets.SheetReply;
import iq.masar.sheets.Sheets;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** GOV-21: the decision behind another state, weight or place is one that a body has recorded, and one click away. */
@RoomTest
class ActivityDecisionsTest {
    private static final String ACTIVITY = "RM-ECON-5";
    private static final String AT = "/governance/activities/" + ACTIVITY;

    @Autowired
    MockMvc web;

    @Autowired
    Officers officers;

    @Autowired
    Activities activities;

    @Autowired
    Bodies bodies;

    @Autowired
    Registry registry;

    @Autowired
    Sheets sheets;

    @Autowired
    Ids ids;

    private Actor secretary() {
        return officers.with("MOMD-HQ", Role.SECRETARIAT);
    }

    private String body() {
        var id = "WG-DEC-" + ids.next().toString().substring(24).toUpperCase(Locale.ROOT);
        registry.add(new Entry(id, "body", "WG-TWG", new Label(id, id, id), List.of(), Map.of(), List.of(), 0));
        return id;
    }

    private String decided(String body, Actor clerk) {
        var numbered = (BodyReply.Numbered) bodies.decide(body, Optional.empty(), "يُقرّ التغيير", "", "", clerk);
        return numbered.number() + "/" + numbered.year();
    }

    private Document answered(MockHttpServletRequestBuilder request, int expected) throws Exception {
        var response = web.perform(request.with(officers.signedIn(secretary())).with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(expected);
        var page = Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.text()).doesNotContain("??");
        return page;
    }

    private static MockHttpServletRequestBuilder heavier(String step, String language, String decision) {
        return post(AT + step + "?lang=" + language)
                .param("state", "suspended")
                .param("weight", "7")
                .param("begins", "")
                .param("ends", "")
                .param("reason", "سبب مكتوب")
                .param("decision", decision);
    }

    @Test
    void aNumberNobodyRecordedIsRefusedBesideTheFieldWithWhatToDo() throws Exception {
        var before = activities.history(ACTIVITY).size();
        var words = Map.of(
                "ar",
                "سجّل القرار هناك أولاً",
                "ckb",
                "لەوێ تۆمار بکە",
                "en",
                "have the decision recorded there first");
        for (var language : words.entrySet()) {
            for (var step : List.of("/versions", "/aims", "/terms")) {
                for (var wrong : List.of("9999/1999", "WG-ECON 9999/1999", "القرار الأخير")) {
                    var page = answered(heavier(step, language.getKey(), wrong), 422);
                    assertThat(page.select("#f-decision[aria-invalid=true]").val())
                            .isEqualTo(wrong);
                    assertThat(page.select("#h-decision .m-err").text()).contains(language.getValue(), wrong);
                    assertThat(page.select("#f-reason").text()).isEqualTo("سبب مكتوب");
                }
            }
        }
        assertThat(activities.history(ACTIVITY)).hasSize(before);
    }

    @Test
    void aNumberOfSeveralBodiesIsRefusedUntilOneIsNamed() throws Exception {
        var clerk = secretary();
        var one = body();
        var other = body();
        var number = decided(one, clerk);
        assertThat(decided(other, clerk)).isEqualTo(number);
        var words = Map.of("ar", "اكتب أيها تقصد", "ckb", "بنووسە کامیان", "en", "Write which one");
        for (var language : words.entrySet()) {
            var page = answered(heavier("/versions", language.getKey(), number), 422);
            assertThat(page.select("#h-decision .m-err").text())
                    .contains(language.getValue(), one + " " + number, other + " " + number);
        }
    }

    @Test
    void aKnownOneIsALinkOnTheActivitysPage() throws Exception {
        var clerk = secretary();
        var body = body();
        var number = decided(body, clerk);
        var typed = body.toLowerCase(Locale.ROOT) + "  " + number.replace('1', '١');
        var before = activities.history(ACTIVITY).getFirst();
        answered(
                post(AT + "/versions")
                        .param("state", before.progress().code())
                        .param("weight", "7")
                        .param("reason", "أثقل")
                        .param("decision", typed),
                303);
        assertThat(activities.history(ACTIVITY).getFirst().decision()).isEqualTo(body + " " + number);
        var anchor = "d-" + number.replace('/', '-');
        for (var language : List.of("ar", "ckb", "en")) {
            var link = answered(get(AT + "?lang=" + language), 200)
                    .select("#decisions a[href='/governance/bodies/" + body + "#" + anchor + "']");
            assertThat(link.text()).contains(number, body);
        }
        assertThat(answered(get("/governance/bodies/" + body), 200)
                        .select("#" + anchor)
                        .text())
                .contains("يُقرّ التغيير");
        assertThat(activities.change(
                        ACTIVITY, before.progress(), before.weight(), "كما كان", body + " " + number, clerk))
                .isInstanceOf(PlanReply.Changed.class);
    }

    /** A percentage needs no decision, but one that is given is checked all the same. */
    @Test
    void whatIsGivenIsCheckedWhereNoneIsNeeded() {
        var clerk = secretary();
        var now = activities.history("RM-ECON-6").getFirst();
        assertThat(activities.arrange(
                        "RM-ECON-6",
                        iq.masar.roadmap.plan.Terms.of(
                                registry.read().find("RM-ECON-6").orElseThrow()),
                        now.weight(),
                        "سبب",
                        "9999/1999",
                        clerk))
                .isEqualTo(new PlanReply.DecisionUnknown("9999/1999"));
        assertThat(activities.begin(
                        "RM-ECON-990",
                        "RM-ECON",
                        new Progress.InProgress(OptionalInt.empty()),
                        1,
                        "سبب",
                        "9999/1999",
                        clerk))
                .isEqualTo(new PlanReply.DecisionUnknown("9999/1999"));
        assertThat(activities.history("RM-ECON-990")).isEmpty();
    }

    @Test
    void aFileOfActivitiesIsCheckedTheSameWay() {
        var clerk = secretary();
        var body = body();
        var other = body();
        var number = decided(body, clerk);
        decided(other, clerk);
        var now = activities.history("RM-ECON-7").getFirst();
        var row = "RM-ECON-7,RM-ECON," + now.progress().code() + ",,9,,,,,,,";
        var head = "code,roadmap,state,percent,weight,owner,from,to,ar,ckb,en,decision\n";
        for (var wrong : Map.of(
                        "",
                        "sheets.fault.decision",
                        "9999/1999",
                        "sheets.fault.decision-unknown",
                        number,
                        "sheets.fault.decision-of-several")
                .entrySet()) {
            var staged = (SheetReply.Staged) sheets.stage(
                    "activities", "f.csv", (head + row + wrong.getKey()).getBytes(StandardCharsets.UTF_8), clerk);
            var fate = sheets.find(staged.id()).orElseThrow().rows().getFirst().fate();
            assertThat(fate.faults()).extracting(Fate.Fault::key).containsExactly(wrong.getValue());
            assertThat(fate.faults()).extracting(Fate.Fault::column).containsExactly("decision");
        }
        var sound = (SheetReply.Staged) sheets.stage(
                "activities", "f.csv", (head + row + body + " " + number).getBytes(StandardCharsets.UTF_8), clerk);
        assertThat(sheets.write(sound.id(), clerk)).isEqualTo(new SheetReply.Written(sound.id(), 1));
        assertThat(activities.history("RM-ECON-7").getFirst().decision()).isEqualTo(body + " " + number);
        assertThat(activities.history("RM-ECON-7").getFirst().weight()).isEqualTo(9);
        activities.change("RM-ECON-7", now.progress(), now.weight(), "كما كان", body + " " + number, clerk);
    }
}
