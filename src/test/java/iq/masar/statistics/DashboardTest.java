package iq.masar.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import iq.masar.kernel.Actor;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** REF-48: the same figures on page, in file and in answer; and each reader only as far as the roles reach. */
@RoomTest
class DashboardTest {
    private static final int PEOPLE = 260;
    private static boolean told;

    private final MockMvc web;
    private final Officers officers;
    private final CaseNotes cases;
    private final ReferralNotes referrals;
    private final Happenings happenings;
    private final WayHome home;

    @Autowired
    DashboardTest(
            MockMvc web,
            Officers officers,
            CaseNotes cases,
            ReferralNotes referrals,
            Happenings happenings,
            WayHome home) {
        this.web = web;
        this.officers = officers;
        this.cases = cases;
        this.referrals = referrals;
        this.happenings = happenings;
        this.home = home;
    }

    @BeforeEach
    void tell() {
        if (!told) {
            var fixtures = new StatisticsFixtures(cases, referrals, happenings, 48);
            fixtures.country(PEOPLE);
            fixtures.wayHome(home, PEOPLE);
            told = true;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?period=2025", "?governorate=NI", "?governorate=NI&period=2026", "?governorate=DA"})
    void pageFileAndAnswerDifferByNothing(String query) throws Exception {
        var analyst = officers.analyst();
        var file = csv(answer(analyst, "/dashboard/export" + query));
        var api = json(answer(analyst, "/api/v1/dashboard" + query));
        var page = page(analyst, "/dashboard" + query);
        assertThat(api).isEqualTo(file).hasSizeGreaterThan(100);
        var compared = 0;
        for (var table : page.select("table[data-table]:not([data-table=map])")) {
            for (var row : table.select("tbody tr[data-code]")) {
                var cells = row.select("td");
                for (var column = 0; column < cells.size(); column++) {
                    var key = table.attr("data-table") + "/" + row.attr("data-code") + "/" + column;
                    assertThat(cells.get(column).text()).as(key).isEqualTo(file.get(key));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(80);
        System.out.println("dashboard " + query + ": " + compared + " figures on the page, " + file.size()
                + " in file and answer, difference 0, hidden "
                + file.values().stream().filter("hidden"::equals).count());
    }

    @Test
    void smallCountsNeverLeaveTheHouse() throws Exception {
        var file = answer(officers.analyst(), "/dashboard/export").getContentAsString(StandardCharsets.UTF_8);
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file.substring(1))) {
            for (var line : csv) {
                if (line.getField("unit").equals("count")
                        && line.getField("status").equals("known")
                        && !List.of("services", "caseload").contains(line.getField("table"))) {
                    var value = new BigDecimal(line.getField("value")).intValue();
                    assertThat(value).as(line.toString()).matches(count -> count == 0 || count >= 10);
                }
            }
        }
    }

    @Test
    void aSupervisorSeesOneGovernorateAndNoOther() throws Exception {
        var supervisor = officers.supervisor("MOMD-NI");
        assertThat(page(supervisor, "/dashboard").select("h1").text()).contains("Ninewa");
        assertThat(page(supervisor, "/dashboard").select("[data-table=map]")).isEmpty();
        assertThat(answer(supervisor, "/dashboard?governorate=AN").getStatus()).isEqualTo(404);
        assertThat(answer(supervisor, "/dashboard/export?governorate=AN").getStatus())
                .isEqualTo(404);
        assertThat(answer(supervisor, "/api/v1/dashboard?governorate=AN").getStatus())
                .isEqualTo(404);
        assertThat(answer(supervisor, "/api/v1/dashboard?governorate=NI").getStatus())
                .isEqualTo(200);
    }

    @Test
    void caseWorkersProvidersAndAdministratorsHaveNoDashboard() throws Exception {
        for (var actor :
                List.of(officers.caseWorker("MOMD-NI"), officers.provider("MOMD-AN"), officers.administrator())) {
            assertThat(answer(actor, "/dashboard").getStatus()).isEqualTo(404);
            assertThat(answer(actor, "/api/v1/dashboard").getStatus()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?governorate=XX", "?governorate='", "?period=1999", "?period=0", "?period=20261"})
    void whatDoesNotExistAnswersPlainly(String query) throws Exception {
        assertThat(answer(officers.analyst(), "/dashboard" + query).getStatus()).isEqualTo(404);
        assertThat(answer(officers.analyst(), "/api/v1/dashboard" + query).getStatus())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ckb", "en"})
    void everyWordExists(String language) throws Exception {
        for (var path :
                List.of("/dashboard?lang=", "/dashboard/definitions?lang=", "/dashboard?governorate=NI&lang=")) {
            var page = page(officers.nationalAdministration(), path + language);
            assertThat(page.html()).doesNotContain("??");
            assertThat(page.select("[style]")).isEmpty();
            assertThat(page.select("svg[role=img]"))
                    .allMatch(picture -> !picture.attr("aria-label").isBlank());
        }
    }

    @Test
    void axesFollowThePageAndGeographyDoesNot() throws Exception {
        var arabic = page(officers.analyst(), "/dashboard?lang=ar");
        var english = page(officers.analyst(), "/dashboard?lang=en");
        assertThat(arabic.select("#months svg[role=img]").attr("direction")).isEqualTo("rtl");
        assertThat(english.select("#months svg[role=img]").attr("direction")).isEqualTo("ltr");
        assertThat(arabic.select("#map svg[role=img] path").eachAttr("d"))
                .isEqualTo(english.select("#map svg[role=img] path").eachAttr("d"))
                .hasSize(18);
    }

    private MockHttpServletResponse answer(Actor actor, String path) throws Exception {
        var address = path.contains("lang=") ? path : path + (path.contains("?") ? "&" : "?") + "lang=en";
        return web.perform(get(java.net.URI.create(address.replace("'", "%27"))).with(officers.signedIn(actor)))
                .andReturn()
                .getResponse();
    }

    private Document page(Actor actor, String path) throws Exception {
        var answer = answer(actor, path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private static Map<String, String> csv(MockHttpServletResponse answer) throws Exception {
        var text = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        var figures = new TreeMap<String, String>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(text.substring(1))) {
            var column = 0;
            var before = "";
            for (NamedCsvRecord line : csv) {
                var row = line.getField("table") + "/" + line.getField("row");
                column = row.equals(before) ? column + 1 : 0;
                before = row;
                figures.put(
                        row + "/" + column,
                        shown(line.getField("status"), line.getField("unit"), line.getField("value")));
            }
        }
        return figures;
    }

    private static Map<String, String> json(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getContentType()).startsWith("application/json");
        var figures = new TreeMap<String, String>();
        JsonNode tree = JsonMapper.shared().readTree(answer.getContentAsByteArray());
        for (var table : tree.get("tables")) {
            for (var row : table.get("rows")) {
                var column = 0;
                for (var figure : row.get("figures")) {
                    var value = figure.get("value");
                    figures.put(
                            table.get("key").asString() + "/" + row.get("code").asString() + "/" + column++,
                            shown(
                                    figure.get("status").asString(),
                                    figure.get("unit").asString(),
                                    value == null || value.isNull()
                                            ? ""
                                            : value.decimalValue().toPlainString()));
                }
            }
        }
        return figures;
    }

    /** What an English page writes for a value of a file. */
    private static String shown(String status, String unit, String value) {
        return switch (status) {
            case "suppressed" -> "hidden";
            case "missing" -> "no data";
            case "not-reached" -> "not yet reached";
            default ->
                switch (unit) {
                    case "count" -> "%,d".formatted(new BigDecimal(value).longValueExact());
                    case "share" ->
                        new BigDecimal(value).movePointRight(2).setScale(1).toPlainString() + "%";
                    case "score" ->
                        (value.startsWith("-") || new BigDecimal(value).signum() == 0 ? "" : "+")
                                + new BigDecimal(value).setScale(2).toPlainString();
                    default -> new BigDecimal(value).setScale(1).toPlainString();
                };
        };
    }
}
