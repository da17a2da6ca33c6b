package iq.masar.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.kernel.Sha256;
import iq.masar.roadmap.bodies.AgendaPapers;
import iq.masar.roadmap.bodies.Bodies;
import iq.masar.roadmap.bodies.BodyReply;
import iq.masar.roadmap.bodies.Meetings;
import iq.masar.roadmap.bodies.Minutes;
import iq.masar.roadmap.files.Files;
import iq.masar.roadmap.files.KeptFile;
import iq.masar.roadmap.files.Upload;
import iq.masar.roadmap.plan.Activities;
import iq.masar.roadmap.plan.Evidence;
import iq.masar.roadmap.plan.PlanReply;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** GOV-07, GOV-18: files that prove or explain something are kept, and fetched again by whoever reads what they belong to. */
@RoomTest
class KeptFilesTest {
    private static final String ACTIVITY = "RM-ECON-2";
    private static final String AT = "/governance/activities/" + ACTIVITY;
    private static final byte[] LETTER = "%PDF-1.4\nكتاب الافتتاح".getBytes(StandardCharsets.UTF_8);

    @Autowired
    MockMvc web;

    @Autowired
    Officers officers;

    @Autowired
    Activities activities;

    @Autowired
    Files files;

    @Autowired
    Meetings meetings;

    @Autowired
    Minutes minutes;

    @Autowired
    AgendaPapers papers;

    @Autowired
    Bodies bodies;

    @Autowired
    JdbcClient jdbc;

    private Actor secretary() {
        return officers.with("MOMD-HQ", Role.SECRETARIAT);
    }

    private MockHttpServletResponse answered(
            AbstractMockHttpServletRequestBuilder<?> request, Actor reader, int expected) throws Exception {
        var response = web.perform(request.with(officers.signedIn(reader)).with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(expected);
        return response;
    }

    private Document page(AbstractMockHttpServletRequestBuilder<?> request, Actor reader, int expected)
            throws Exception {
        var page = Jsoup.parse(answered(request, reader, expected).getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.text()).doesNotContain("??");
        return page;
    }

    private static AbstractMockHttpServletRequestBuilder<?> brought(String path, String field, byte[] content) {
        return multipart(path)
                .file(new MockMultipartFile("file", "كتاب.pdf", "application/pdf", content))
                .param("kind", "file")
                .param(field, "نص مكتوب");
    }

    private KeptFile offered(Actor officer) throws Exception {
        answered(brought(AT + "/evidence", "note", LETTER), officer, 303);
        var last = activities.evidence(ACTIVITY).getLast();
        return files.ofEvidence(List.of(last.id())).values().iterator().next();
    }

    @Test
    void evidenceIsFetchedAgainByWhoeverReadsTheActivity() throws Exception {
        var officer = officers.with("JCC-AR", Role.FOCAL_POINT);
        var file = offered(officer);
        var evidence = activities.evidence(ACTIVITY).getLast();
        assertThat(evidence.sha256()).isEqualTo(Sha256.hex(LETTER)).isEqualTo(file.sha256());
        assertThat(evidence.reference()).isEqualTo("كتاب.pdf");
        var words = Map.of("ar", "لم يتغيّر منذ تسليمه", "ckb", "نەگۆڕاوە", "en", "unchanged since");
        for (var reader : List.of(officer, secretary(), officers.with("MOMD-HQ", Role.AUDITOR))) {
            for (var language : words.entrySet()) {
                var activity = page(get(AT + "?lang=" + language.getKey()), reader, 200);
                assertThat(activity.select("a[href=/governance/files/" + file.id() + "]")
                                .text())
                        .isEqualTo("كتاب.pdf");
                var shown = page(get("/governance/files/" + file.id() + "?lang=" + language.getKey()), reader, 200);
                assertThat(shown.text()).contains(language.getValue());
                assertThat(shown.select(".r-hash").eachText())
                        .as("handed in, and computed now")
                        .containsExactly(Sha256.hex(LETTER), Sha256.hex(LETTER));
                assertThat(shown.select("a[href=" + AT + "]")).isNotEmpty();
            }
            var fetched = answered(get("/governance/files/" + file.id() + "/content"), reader, 200);
            assertThat(fetched.getContentAsByteArray()).isEqualTo(LETTER);
            assertThat(fetched.getContentType()).isEqualTo("application/pdf");
            assertThat(fetched.getHeader("Content-Disposition"))
                    .startsWith("attachment")
                    .contains(".pdf");
            assertThat(fetched.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        }
        answered(
                post(AT + "/evidence/" + evidence.id() + "/withdrawal").param("reason", "سُحب الكتاب"),
                secretary(),
                303);
        assertThat(page(get(AT), officer, 200).select("a[href=/governance/files/" + file.id() + "]"))
                .as("what was offered stays readable when it no longer counts")
                .isNotEmpty();
    }

    @Test
    void nobodyElseLearnsThatThereIsAFile() throws Exception {
        var file = offered(officers.with("JCC-AR", Role.FOCAL_POINT));
        for (var path : List.of("/governance/files/" + file.id(), "/governance/files/" + file.id() + "/content")) {
            for (var stranger : List.of(officers.provider("CPA-NI"), officers.with("FIN-HQ", Role.PARTNER))) {
                var answer = web.perform(get(path).with(officers.signedIn(stranger)))
                        .andReturn()
                        .getResponse();
                assertThat(answer.getStatus()).isGreaterThanOrEqualTo(400);
                assertThat(answer.getContentAsByteArray()).isNotEqualTo(LETTER);
                assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).doesNotContain("كتاب.pdf");
            }
            assertThat(web.perform(get(path)).andReturn().getResponse().getStatus())
                    .isBetween(300, 399);
        }
        answered(get("/governance/files/" + new UUID(7, 7)), secretary(), 404);
        answered(get("/governance/files/" + new UUID(7, 7) + "/content"), secretary(), 404);
    }

    @Test
    void whatCannotBeKeptIsRefusedBesideTheFieldAndTheRestStays() throws Exception {
        var officer = officers.with("JCC-AR", Role.FOCAL_POINT);
        var known = activities.evidence(ACTIVITY).size();
        var large = new byte[Upload.LARGEST + 1];
        java.util.Arrays.fill(large, (byte) 'a');
        var refusals = Map.of(
                "ar", List.of("ليس من الأنواع", "اختر الملف", "10240 كيلوبايت"),
                "ckb", List.of("لەو جۆرانە نییە", "پەڕگەکە هەڵبژێرە", "10240 کیلۆبایت"),
                "en", List.of("no kind that is kept", "Choose the file", "10240 KB"));
        for (var language : refusals.entrySet()) {
            var wrong = List.of(new byte[] {'M', 'Z', 0}, new byte[0], large).iterator();
            for (var words : language.getValue()) {
                var page =
                        page(brought(AT + "/evidence?lang=" + language.getKey(), "note", wrong.next()), officer, 422);
                assertThat(page.select("#h-file .m-err").text().replaceAll("[,٬.\\u00A0]", ""))
                        .contains(words);
                assertThat(page.select("#f-file[aria-invalid=true]")).hasSize(1);
                assertThat(page.select("#f-note").text()).isEqualTo("نص مكتوب");
            }
        }
        assertThat(activities.evidence(ACTIVITY)).hasSize(known);
    }

    @Test
    void whatWasAlteredIsShownAsSuchAndNotHandedOut() throws Exception {
        var file = offered(officers.with("JCC-AR", Role.FOCAL_POINT));
        var forged = "%PDF-1.4\nكتاب آخر".getBytes(StandardCharsets.UTF_8);
        jdbc.sql("update roadmap.kept_file set content = :content where id = :id")
                .param("id", file.id())
                .param("content", forged)
                .update();
        var words = Map.of("ar", "لم يعد كما سُلّم", "ckb", "ئیتر ئەوە نییە", "en", "no longer what was handed in");
        for (var language : words.entrySet()) {
            var shown = page(get("/governance/files/" + file.id() + "?lang=" + language.getKey()), secretary(), 200);
            assertThat(shown.select("[role=alert]").text()).contains(language.getValue());
            assertThat(shown.select(".r-hash").eachText()).containsExactly(Sha256.hex(LETTER), Sha256.hex(forged));
            assertThat(shown.select("a[href$=/content]")).isEmpty();
        }
        page(get("/governance/files/" + file.id() + "/content"), secretary(), 409);
    }

    /** What came while only fingerprints were kept says so, and links to nothing. */
    @Test
    void evidenceFromBeforeSaysThatItsFileIsNotHeld() throws Exception {
        var clerk = secretary();
        var offered = activities.offer("RM-ECON-3", "file", "قديم.pdf", "دليل", LETTER, clerk);
        assertThat(offered).isInstanceOf(PlanReply.Offered.class);
        assertThat(activities.evidence("RM-ECON-3"))
                .extracting(Evidence::reference)
                .contains("قديم.pdf");
        var page = page(get("/governance/activities/RM-ECON-3?lang=en"), clerk, 200);
        assertThat(page.text()).contains("not held here");
        assertThat(page.select("a[href^=/governance/files/]")).isEmpty();
    }

    private UUID meeting(Actor clerk) {
        var planned = meetings.plan("WG-LEGAL", LocalDateTime.of(2026, 4, 1, 10, 0), "", List.of("بند"), clerk);
        return ((BodyReply.Done) planned).id();
    }

    private static Upload upload(String text) {
        return switch (Upload.check("مذكرة.txt", text.getBytes(StandardCharsets.UTF_8))) {
            case Upload.Checked.Taken(var file) -> file;
            case Upload.Checked refused -> throw new AssertionError(refused);
        };
    }

    @Test
    void papersLieBeforeAMeetingUntilItsMinutesGoRound() throws Exception {
        var clerk = secretary();
        var id = meeting(clerk);
        var room = "/governance/meetings/" + id;
        answered(brought(room + "/papers", "title", LETTER), clerk, 303);
        var paper = papers.list(id).getFirst();
        for (var language : List.of("ar", "ckb", "en")) {
            var shown = page(get(room + "?lang=" + language), clerk, 200);
            assertThat(shown.select("#papers a[href=/governance/files/" + paper.id() + "]")
                            .text())
                    .isEqualTo("نص مكتوب");
            assertThat(page(get("/governance/files/" + paper.id() + "?lang=" + language), clerk, 200)
                            .select("h1")
                            .text())
                    .isEqualTo("نص مكتوب");
        }
        var words = Map.of("ar", "هذا الملف نفسه", "ckb", "هەمان پەڕگە", "en", "This very file");
        for (var language : words.entrySet()) {
            var twice = page(brought(room + "/papers?lang=" + language.getKey(), "title", LETTER), clerk, 409);
            assertThat(twice.select("[role=alert]").text()).contains(language.getValue(), "نص مكتوب");
        }
        var untitled = page(brought(room + "/papers", "nothing", LETTER), clerk, 422);
        assertThat(untitled.select("#h-title .m-err").text()).isNotEmpty();
        answered(post(room + "/papers/" + paper.id() + "/withdrawal"), clerk, 303);
        answered(get("/governance/files/" + paper.id()), clerk, 404);
        var gone = page(get(room + "?lang=en"), clerk, 200);
        assertThat(gone.select("#papers").text()).contains("withdrawn", "نص مكتوب");
        answered(post(room + "/papers/" + paper.id() + "/withdrawal"), clerk, 404);
        answered(brought(room + "/papers", "title", LETTER), clerk, 303);
        answered(brought(room + "/papers", "title", LETTER), officers.with("MOI-HQ", Role.FOCAL_POINT), 404);
        assertThat(papers.list(id)).hasSize(2);
    }

    @Test
    void minutesNameThePapersAndAreApprovedWithThem() throws Exception {
        var clerk = secretary();
        var id = meeting(clerk);
        papers.lay(id, "مذكرة المكتب", upload("نص المذكرة"), clerk);
        meetings.hold(id, clerk);
        minutes.write(id, "حضر الرئيس.", clerk);
        minutes.circulate(id, clerk);
        var paper = papers.list(id).getFirst();
        assertThat(papers.lay(id, "متأخرة", upload("نص آخر"), clerk)).isEqualTo(new BodyReply.NotNow("circulated"));
        assertThat(papers.withdraw(id, paper.id(), clerk)).isEqualTo(new BodyReply.NotNow("circulated"));
        assertThat(papers.lay(new UUID(7, 7), "بلا اجتماع", upload("نص"), clerk))
                .isEqualTo(new BodyReply.Unknown());
        var room = page(get("/governance/meetings/" + id + "?lang=ar"), clerk, 200);
        assertThat(room.select("#minutes").text()).contains("مذكرة المكتب", Sha256.hex("نص المذكرة"));
        assertThat(room.select("form[action$=/papers], form[action$=/withdrawal]"))
                .isEmpty();
        bodies.decide("WG-LEGAL", Optional.of(id), "يُعتمد المحضر", "", "", clerk);
        var cited = bodies.decisions("WG-LEGAL").getFirst().cite();
        assertThat(minutes.approve(id, cited, Sha256.hex("حضر الرئيس."), clerk))
                .as("the text without its papers is another text")
                .isInstanceOf(BodyReply.TextChangedSinceProposal.class);
        var shown = room.select("input[name=sha256]").val();
        assertThat(minutes.approve(id, cited, shown, clerk)).isEqualTo(new BodyReply.Done(id));
    }
}
