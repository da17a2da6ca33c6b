package iq.masar.returns;

import static iq.masar.returns.ReturnsFixtures.all;
import static iq.masar.returns.ReturnsFixtures.held;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Language;
import iq.masar.kernel.Role;
import iq.masar.returns.model.Ruling;
import iq.masar.returns.model.safeguard.Safeguard;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** RET-10, 11, 15, 41, 42, 43 on pages and interfaces. */
@RoomTest
class ReturnPagesTest {
    @Autowired
    Requests requests;

    @Autowired
    Screening screening;

    @Autowired
    Checks checks;

    @Autowired
    Interviews interviews;

    @Autowired
    Verdicts verdicts;

    @Autowired
    Officers officers;

    @Autowired
    MockMvc web;

    private ReturnsFixtures people;

    @BeforeEach
    void offices() {
        people = new ReturnsFixtures(officers, requests, screening);
    }

    private MockHttpServletResponse page(String path, Actor reader) throws Exception {
        return web.perform(get(URI.create(path)).with(officers.signedIn(reader)))
                .andReturn()
                .getResponse();
    }

    /** Every page of the room, by who works on it, in three languages: the right direction and no word missing. */
    @Test
    void everyPageSpeaksThreeLanguages() throws Exception {
        var file = people.cleared();
        checks.ask(file, List.of("civil"), people.salim);
        interviews.invite(
                file, LocalDateTime.of(2027, 1, 4, 10, 0), new Interviews.Wishes("video", true, true), people.consul);
        var fresh = people.received();
        var writing = page("/returns/" + file + "/interview", people.consul).getContentAsString();
        assertThat(writing).contains("answer.names");
        interviews.record(file, Map.of("names", "دلشاد"), true, "signed", people.consul);
        verdicts.propose(file, Ruling.Outcome.NOT_CONFIRMED, List.of("witness"), "شاهد", people.salim);
        verdicts.confirm(file, people.nidal);
        var member = jsoup(page("/returns/" + fresh + "/people", people.consul))
                .select("a[href*=/people/]:not([href$=new])")
                .attr("href");
        var asked = checks.of(file).getFirst().id();
        var paths = Map.of(
                people.consul,
                List.of(
                        "/returns",
                        "/returns/new",
                        "/returns/" + file,
                        "/returns/" + fresh,
                        "/returns/" + file + "/people",
                        "/returns/" + fresh + "/people/new",
                        member,
                        "/returns/" + file + "/interview",
                        "/returns/" + file + "/letter"),
                people.safeguards,
                List.of("/returns", "/returns/" + file, "/returns/" + file + "/safeguards"),
                people.salim,
                List.of("/returns/" + file, "/returns/" + file + "/letter"),
                people.verifier,
                List.of("/returns/checks", "/returns/checks/" + asked),
                people.secretary,
                List.of("/committee-373", "/returns/statistics"),
                officers.nationalAdministration(),
                List.of("/returns/keys"));
        var faults = new TreeSet<String>();
        for (var entry : paths.entrySet()) {
            for (var path : entry.getValue()) {
                for (var language : Language.values()) {
                    var answer = page(path + "?lang=" + language.tag(), entry.getKey());
                    var html = jsoup(answer);
                    if (answer.getStatus() != 200
                            || html.html().contains("??")
                            || !html.select("html").attr("dir").equals(language.direction())
                            || html.select("h1").size() != 1) {
                        faults.add(path + " " + language + " " + answer.getStatus() + " "
                                + html.html()
                                        .replaceAll("(?s).*?(\\?\\?[^?]*\\?\\?).*", "$1")
                                        .lines()
                                        .findFirst()
                                        .orElse(""));
                    }
                    var seen = new TreeSet<String>();
                    html.select("[id]").eachAttr("id").stream()
                            .filter(id -> !seen.add(id))
                            .forEach(id -> faults.add(path + " twice " + id));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static org.jsoup.nodes.Document jsoup(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    /** RET-8, RET-11: the post and the deciders see what the other state sees of an open safeguard, never which it is. */
    @Test
    void onlySafeguardOfficersSeeWhichSafeguardIsOpen() throws Exception {
        var file = people.received();
        requests.check(file, people.consul);
        var findings = all();
        findings.putAll(held(Safeguard.TRAFFICKING));
        screening.decide(file, findings, people.safeguards);
        for (var reader : List.of(people.consul, people.salim)) {
            assertThat(page("/returns/" + file + "?lang=en", reader).getContentAsString())
                    .contains("Iraqi procedure")
                    .doesNotContain("rafficking");
        }
        assertThat(page("/returns/" + file + "?lang=en", people.safeguards).getContentAsString())
                .contains("Trafficking screening");
    }

    /** Must show 7: pages of others answer as if they did not exist (H3). */
    @Test
    void nobodySeesAnothersPage() throws Exception {
        CaseId file = people.cleared();
        assertThat(page("/returns/" + file, people.verifier).getStatus()).isEqualTo(404);
        assertThat(page("/returns/" + file, people.secretary).getStatus()).isEqualTo(404);
        assertThat(page("/returns/" + file, people.operations).getStatus()).isEqualTo(404);
        assertThat(page("/returns/" + file, people.colleague).getStatus()).isEqualTo(404);
        assertThat(page("/returns/" + file + "/safeguards", people.salim).getStatus())
                .isEqualTo(404);
        assertThat(page("/returns/" + file + "/people", people.safeguards).getStatus())
                .isEqualTo(404);
        assertThat(page("/committee-373", people.consul).getStatus()).isEqualTo(404);
        assertThat(page("/returns/" + file, officers.with("MOI-HQ", Role.FOCAL_POINT))
                        .getStatus())
                .isEqualTo(404);
    }

    /** RET-10: no field of the request asks for the grounds of a claim. */
    @Test
    void theFormAsksNobodyWhySheLeft() throws Exception {
        var names =
                jsoup(page("/returns/new", people.consul)).select("main [name]").eachAttr("name");
        assertThat(names).contains("own", "mother", "birth");
        assertThat(new TreeSet<>(names))
                .isSubsetOf(
                        "_csrf",
                        "once",
                        "alone",
                        "birth",
                        "birthplace",
                        "earlier",
                        "father",
                        "grandfather",
                        "language",
                        "mode",
                        "mother",
                        "nationality",
                        "number",
                        "origin",
                        "own",
                        "paper",
                        "reference",
                        "rules",
                        "sender",
                        "sex",
                        "until");
    }

    /** RET-21: a correction stands under the record, and so does another of the same moment or one from before keys had numbers. */
    @Test
    void correctionsOfOneMomentAllStand() throws Exception {
        var file = people.cleared();
        interviews.invite(
                file, LocalDateTime.of(2027, 1, 4, 10, 0), new Interviews.Wishes("place", false, false), people.consul);
        interviews.record(file, Map.of("names", "دلشاد"), true, "signed", people.consul);
        interviews.append(file, "الاسم دلشاد كريم", people.consul);
        interviews.append(file, "المدرسة في أربيل", people.consul);
        var shown = jsoup(page("/returns/" + file + "/interview", people.consul));
        assertThat(shown.select("dd bdi").eachText()).contains("الاسم دلشاد كريم", "المدرسة في أربيل");
        assertThat(Interviews.corrections(Map.of(
                        "names", "دلشاد",
                        "correction.2026-01-04T10:00:00Z/0002", "second",
                        "correction.2026-01-04T10:00:00Z/0001", "first",
                        "correction.2026-01-03T10:00:00Z", "before")))
                .extracting(Interviews.Correction::text)
                .containsExactly("before", "first", "second");
    }

    /** RET-43: page, interface and file say the same, and small cells are withheld. */
    @Test
    void pageInterfaceAndFileAgree() throws Exception {
        people.received();
        var analyst = officers.analyst();
        var cells = new JsonMapper()
                .readTree(page("/api/v1/returns/statistics", analyst).getContentAsString())
                .get("cells");
        var file = page("/returns/statistics.csv", analyst)
                .getContentAsString()
                .lines()
                .skip(1)
                .toList();
        var rows = jsoup(page("/returns/statistics?lang=en", analyst)).select("tbody tr");
        assertThat(file).hasSize(cells.size());
        assertThat(rows).hasSize(cells.size());
        for (var i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            var value = cell.get("value").isNull() ? "" : cell.get("value").asString();
            assertThat(file.get(i))
                    .isEqualTo(cell.get("measure").asString() + ","
                            + cell.get("cell").asString() + "," + value + ","
                            + cell.get("state").asString());
            if (cell.get("state").asString().equals("suppressed")) {
                assertThat(value).isEmpty();
                assertThat(rows.get(i).text()).doesNotContainPattern(": ?[1-9]$");
            }
        }
    }
}
