package iq.masar.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.kernel.Sha256;
import iq.masar.roadmap.bodies.Endorsements;
import iq.masar.roadmap.plan.Activities;
import iq.masar.roadmap.plan.Evidence;
import iq.masar.roadmap.register.Registry;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** GOV-02, GOV-03, GOV-06, GOV-18, GOV-39, GOV-40: what officers record beside the founding documents, and on what evidence. */
@RoomTest
class RecordsTest {
    private static final List<String> LANGUAGES = List.of("ar", "ckb", "en");

    @Autowired
    MockMvc web;

    @Autowired
    Officers officers;

    @Autowired
    Registry registry;

    @Autowired
    Activities activities;

    @Autowired
    Endorsements endorsements;

    @Autowired
    JdbcClient jdbc;

    private Actor secretary() {
        return officers.with("MOMD-HQ", Role.SECRETARIAT);
    }

    private ResultActions asked(AbstractMockHttpServletRequestBuilder<?> request, int expected) throws Exception {
        return web.perform(request.with(officers.signedIn(secretary())).with(csrf()))
                .andExpect(status().is(expected));
    }

    private Document answered(AbstractMockHttpServletRequestBuilder<?> request, int expected) throws Exception {
        return Jsoup.parse(
                asked(request, expected).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    /** What a test recorded leaves everybody's lists again; the entry stays readable. */
    private void putAside(String id) {
        jdbc.sql("update roadmap.entry set kind = 'test' where id = :id")
                .param("id", id)
                .update();
        registry.load(RoadmapFixtures.foundingDocuments());
    }

    private static String id(String address) {
        return address.replaceAll("\\?.*", "").replace("/governance/entries/", "");
    }

    private String recorded(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return id(Objects.requireNonNull(
                asked(request, 303).andReturn().getResponse().getRedirectedUrl()));
    }

    /** GOV-40: «absent» is a state one can record; a new state stands beside the old one. */
    @Test
    void anInstrumentIsRecordedWithItsStateAndLinks() throws Exception {
        for (var language : LANGUAGES) {
            assertThat(answered(get("/governance/register/instrument/new?lang=" + language), 200)
                            .text())
                    .doesNotContain("??");
            var refused = answered(
                    post("/governance/register/instrument?lang=" + language)
                            .param("name-en", "Act")
                            .param("year", "20225"),
                    422);
            assertThat(refused.select("#f-name-en").val()).isEqualTo("Act");
            assertThat(refused.select("[aria-invalid=true]").eachAttr("name"))
                    .contains("name-ar", "type", "status", "year", "source");
            assertThat(refused.text()).doesNotContain("??");
        }
        var made = recorded(post("/governance/register/instrument")
                .param("name-ar", "قانون حماية البيانات الشخصية")
                .param("type", "law")
                .param("status", "absent")
                .param("number", "12")
                .param("year", "٢٠٢٦")
                .param("institution", "ORG-MOJ")
                .param("articles", "المواد 3–7")
                .param("activities", "RM-LEGAL-4", "ORG-MOI")
                .param("source", "كتاب مجلس النواب"));
        var entry = registry.read().find(made).orElseThrow();
        assertThat(entry.kind()).isEqualTo("instrument");
        assertThat(entry.fact("status")).contains("absent");
        assertThat(entry.fact("year")).contains("2026");
        assertThat(entry.linked("activities"))
                .as("an institution is no activity")
                .containsExactly("RM-LEGAL-4");
        for (var language : LANGUAGES) {
            assertThat(answered(get("/governance/entries/" + made + "?lang=" + language), 200)
                            .text())
                    .doesNotContain("??");
        }
        assertThat(answered(get("/governance/entries/" + made + "?lang=ar"), 200)
                        .text())
                .as("GOV-02: no founding document says so")
                .contains("غير موثّق", "غائب");
        asked(post("/governance/entries/" + made + "/status").param("status", "in_preparation"), 303);
        assertThat(registry.read().find(made).orElseThrow().fact("status")).contains("in_preparation");
        assertThat(jdbc.sql("select value from roadmap.fact where entry = :id and field = 'status' order by version")
                        .param("id", made)
                        .query((row, number) -> row.getString("value"))
                        .list())
                .containsExactly("absent", "in_preparation");
        asked(post("/governance/entries/" + made + "/status").param("status", "burnt"), 404);
        asked(post("/governance/entries/OBS-1/status").param("status", "absent"), 404);
        putAside(made);
    }

    /** GOV-40: an instrument and a sharing agreement lead to each other; the agreement names parties, data, ground and time. */
    @Test
    void aSharingAgreementNamesWhoWhatOnWhatGroundAndHowLong() throws Exception {
        var words = Map.of(
                "ar", List.of("مؤسستين على الأقل", "اختر الصك", "تنتهي قبل أن تبدأ"),
                "ckb", List.of("لانیکەم دوو دامەزراوە", "ئەو ئامرازە", "پێش دەستپێکردنی"),
                "en", List.of("at least two institutions", "Choose the instrument", "ends before it begins"));
        for (var language : LANGUAGES) {
            assertThat(answered(get("/governance/register/agreement/new?lang=" + language), 200)
                            .text())
                    .doesNotContain("??");
            var refused = answered(
                    post("/governance/register/agreement?lang=" + language)
                            .param("name-ar", "اتفاقية")
                            .param("parties", "ORG-MOI", "ORG-MOI", "INS-1")
                            .param("basis", "ORG-MOI")
                            .param("datasets", "المعابر")
                            .param("date_start", "03/2026")
                            .param("date_end", "2025")
                            .param("source", "كتاب"),
                    422);
            var said = words.getOrDefault(language, List.of());
            assertThat(refused.select("#h-parties .m-err").text()).contains(said.get(0));
            assertThat(refused.select("#h-basis .m-err").text()).contains(said.get(1));
            assertThat(refused.select("#h-date_end .m-err").text()).contains(said.get(2));
            assertThat(refused.select("#f-datasets").text()).isEqualTo("المعابر");
        }
        var bare = answered(post("/governance/register/agreement?lang=en").param("name-ar", "اتفاقية"), 422);
        assertThat(bare.select("[aria-invalid=true]").eachAttr("name"))
                .contains("datasets", "basis", "date_start", "source");
        var ground = recorded(post("/governance/register/instrument")
                .param("name-ar", "تعليمات تبادل البيانات")
                .param("type", "instruction")
                .param("status", "in_force")
                .param("source", "الوقائع"));
        var made = recorded(post("/governance/register/agreement")
                .param("name-ar", "اتفاقية تبادل بيانات العائدين")
                .param("number", "7")
                .param("parties", "ORG-MOI", "ORG-MOMD", "NO-SUCH")
                .param("datasets", "أعداد العائدين\nالمعابر")
                .param("basis", ground)
                .param("date_start", "٠٣/٢٠٢٦")
                .param("date_end", "31/12/2027")
                .param("source", "كتاب الأمانة العامة"));
        var entry = registry.read().find(made).orElseThrow();
        assertThat(entry.kind()).isEqualTo("agreement");
        assertThat(entry.linked("parties")).containsExactlyInAnyOrder("ORG-MOI", "ORG-MOMD");
        assertThat(entry.linked("basis")).containsExactly(ground);
        assertThat(entry.fact("date_start")).contains("2026-03");
        assertThat(entry.fact("date_end")).contains("2027-12-31");
        assertThat(entry.fact("datasets")).contains("أعداد العائدين\nالمعابر");
        var allowing = recorded(post("/governance/register/instrument")
                .param("name-ar", "قانون يسمح بها")
                .param("type", "law")
                .param("status", "proposed")
                .param("agreements", made)
                .param("source", "كتاب"));
        assertThat(registry.read().find(allowing).orElseThrow().linked("agreements"))
                .containsExactly(made);
        for (var language : LANGUAGES) {
            var shown = answered(get("/governance/entries/" + made + "?lang=" + language), 200);
            assertThat(shown.select("a[href=/governance/entries/" + ground + "]"))
                    .isNotEmpty();
            assertThat(shown.select("a[href=/governance/entries/ORG-MOI]")).isNotEmpty();
            for (var instrument : List.of(ground, allowing)) {
                assertThat(answered(get("/governance/entries/" + instrument + "?lang=" + language), 200)
                                .select("a[href=/governance/entries/" + made + "]"))
                        .isNotEmpty();
            }
            assertThat(answered(get("/governance/register/agreement?lang=" + language), 200)
                            .text())
                    .contains("اتفاقية تبادل بيانات العائدين");
        }
        putAside(allowing);
        putAside(made);
        putAside(ground);
    }

    /** GOV-39: counts may be bounds, sexes are sums, and they cannot be more than all who came. */
    @Test
    void aTrainingIsRecordedWithItsBounds() throws Exception {
        var words = Map.of("ar", "مجموع النساء والرجال", "ckb", "ژن و پیاو بە یەکەوە", "en", "Women and men together");
        for (var language : LANGUAGES) {
            assertThat(answered(get("/governance/register/training/new?lang=" + language), 200)
                            .text())
                    .doesNotContain("??");
            var refused = answered(
                    post("/governance/register/training?lang=" + language)
                            .param("name-ar", "تدريب")
                            .param("audience", "ضباط")
                            .param("topics", "الإحالة")
                            .param("certificate", "true")
                            .param("date_start", "05/2026")
                            .param("date_end", "2025")
                            .param("bound", "count")
                            .param("count", "10")
                            .param("women", "6")
                            .param("men", "5")
                            .param("source", "تقرير"),
                    422);
            assertThat(refused.select("#h-women").text()).contains(words.getOrDefault(language, "-"));
            assertThat(refused.select("#f-date_end[aria-invalid=true]").val()).isEqualTo("2025");
        }
        var made = recorded(post("/governance/register/training")
                .param("name-ar", "تدريب على الإحالة")
                .param("provider", "ORG-IOM")
                .param("audience", "ضباط الشرطة")
                .param("topics", "الإحالة الوطنية")
                .param("certificate", "true")
                .param("date_start", "05/2026")
                .param("bound", "count_min")
                .param("count", "5,000".replace(",", ""))
                .param("women", "900")
                .param("source", "تقرير التدريب"));
        var entry = registry.read().find(made).orElseThrow();
        assertThat(entry.fact("count_min")).contains("5000");
        assertThat(entry.fact("count")).isEmpty();
        assertThat(entry.fact("date_start")).contains("2026-05");
        assertThat(entry.linked("provider")).containsExactly("ORG-IOM");
        assertThat(answered(get("/governance/register/training?lang=ar"), 200).text())
                .contains("تدريب على الإحالة");
        putAside(made);
        asked(get("/governance/register/person/new"), 404);
    }

    /** GOV-03: a value nobody compared carries its mark until an officer says with which text she did. */
    @Test
    void anUnverifiedValueCarriesItsMarkUntilItIsCompared() throws Exception {
        var unverified = registry.read().entries().values().stream()
                .filter(entry -> entry.kind().equals("organisation"))
                .filter(entry -> entry.facts().values().stream().anyMatch(fact -> !fact.verified()))
                .findFirst()
                .orElseThrow();
        var fields = unverified.facts().entrySet().stream()
                .filter(fact -> !fact.getValue().verified())
                .map(Map.Entry::getKey)
                .toList();
        var at = "/governance/entries/" + unverified.id();
        assertThat(answered(get(at + "?lang=ar"), 200).text()).contains("غير معتمد بعد");
        asked(post(at + "/verifications").param("field", fields.getFirst()), 404);
        for (var field : fields) {
            asked(post(at + "/verifications").param("field", field).param("with", "الجريدة الرسمية"), 303);
        }
        assertThat(answered(get(at + "?lang=ar"), 200).text()).doesNotContain("غير معتمد بعد");
        assertThat(jdbc.sql("""
            select count(*) from roadmap.fact
             where entry = :id and compared_with = 'الجريدة الرسمية' and recorded_by is not null
            """)
                        .param("id", unverified.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(fields.size());
        jdbc.sql("delete from roadmap.fact where entry = :id and compared_with = 'الجريدة الرسمية'")
                .param("id", unverified.id())
                .update();
        registry.load(RoadmapFixtures.foundingDocuments());
    }

    /** GOV-06: the refusal to open a vote leads to the form of the rule. */
    @Test
    void aVoteWithoutARuleLeadsToTheRulesForm() throws Exception {
        var paper = endorsements.save("WG-LEGAL", "ورقة", "نص", "", "", secretary());
        var refused = answered(
                post("/governance/papers/" + paper + "/votes")
                        .param("sha256", endorsements.paper(paper).orElseThrow().sha256()),
                409);
        var way = refused.select(".m-refusal a").attr("href");
        assertThat(way).isEqualTo("/governance/bodies/WG-LEGAL#f-quorum");
        assertThat(answered(get("/governance/bodies/WG-LEGAL"), 200).select("form[action$=/rules] #f-quorum"))
                .hasSize(1);
    }

    /** GOV-18: a cited line, a file or a record, each with the hash of what it is; withdrawn evidence counts no more. */
    @Test
    void evidenceIsALineAFileOrARecordWithItsHash() throws Exception {
        var activity = "RM-DATA-8";
        var at = "/governance/activities/" + activity + "/evidence";
        asked(post(at).param("kind", "line").param("reference", "V:131").param("note", "كما ورد"), 303);
        assertThat(last(activity, "line").sha256())
                .isEqualTo(Sha256.hex(registry.read()
                        .passage("DOC-VNR-2022", 131)
                        .orElseThrow()
                        .text()));
        assertThat(last(activity, "line").isAccepted())
                .as("a line somebody cites is not yet attested")
                .isFalse();
        var words = Map.of("ar", "لا يوجد سطر كهذا", "ckb", "دێڕی وا نییە", "en", "There is no such line");
        for (var language : LANGUAGES) {
            var refused = answered(
                    post(at + "?lang=" + language)
                            .param("kind", "line")
                            .param("reference", "V:9999")
                            .param("note", "كما ورد"),
                    422);
            assertThat(refused.select("#h-reference").text()).contains(words.getOrDefault(language, "-"));
            assertThat(refused.select("#f-note").text()).isEqualTo("كما ورد");
            assertThat(answered(
                                    post(at + "?lang=" + language)
                                            .param("kind", "file")
                                            .param("note", "محضر"),
                                    422)
                            .text())
                    .doesNotContain("??");
        }
        var bytes = "%PDF-1.7\nمحضر".getBytes(StandardCharsets.UTF_8);
        asked(
                multipart(at)
                        .file(new MockMultipartFile("file", "C:\\desk\\minutes.pdf", "application/pdf", bytes))
                        .param("kind", "file")
                        .param("note", "محضر الاجتماع"),
                303);
        assertThat(last(activity, "file").kind()).isEqualTo("file");
        assertThat(last(activity, "file").reference()).isEqualTo("minutes.pdf");
        assertThat(last(activity, "file").sha256()).isEqualTo(Sha256.hex(bytes));
        var page = answered(get("/governance/activities/" + activity + "?lang=ar"), 200);
        assertThat(page.text()).contains("minutes.pdf", "سطر من وثيقة مؤسِّسة").doesNotContain("??");
        assertThat(page.select("form[action$=/withdrawal]")).isNotEmpty();
        asked(post(at + "/" + last(activity, "file").id() + "/withdrawal").param("reason", "نسخة خاطئة"), 303);
        assertThat(last(activity, "file").withdrawnAt()).isPresent();
    }

    private Evidence last(String activity, String kind) {
        return activities.evidence(activity).stream()
                .filter(one -> one.kind().equals(kind))
                .reduce((one, other) -> other)
                .orElseThrow();
    }
}
