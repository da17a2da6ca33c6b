package iq.masar.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.kernel.Role;
import iq.masar.roadmap.plan.Activities;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Registry;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** GOV-56: every row's fate before commit, bad rows corrected on screen, none dropped. */
@RoomTest
class SheetsTest {
    private static final String HEAD = "code,roadmap,state,percent,weight,owner,from,to,ar,ckb,en,decision\n";

    @Autowired
    Sheets sheets;

    @Autowired
    Activities activities;

    @Autowired
    Registry registry;

    @Autowired
    Officers officers;

    @Autowired
    MockMvc web;

    private Sheet staged(String kind, String text) {
        var officer = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var reply = sheets.stage(kind, "file.csv", text.getBytes(StandardCharsets.UTF_8), officer);
        return sheets.find(((SheetReply.Staged) reply).id()).orElseThrow();
    }

    @Test
    void everyRowShowsItsFateAndNothingIsWrittenWhileOneIsBad() {
        var officer = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var sheet = staged(
                "activities",
                HEAD
                        + "RM-DATA-90,RM-DATA,in-progress,40,2,ORG-MOMD,2026-01-01,2026-12-31,نشاط جديد,,New,\n"
                        + "RM-DATA-2,RM-DATA,in-progress,55,1,,,,,,,\n"
                        + "RM-DATA-91,RM-NONE,done,,0,,2026-05-01,2026-01-01,,,,\n"
                        + "RM-DATA-90,RM-DATA,planned,,1,,,,مكرر,,,\n");
        assertThat(sheet.rows()).extracting(row -> row.fate().kind()).containsExactly("new", "change", "bad", "bad");
        assertThat(sheet.rows().get(2).fate().faults())
                .extracting(Fate.Fault::key)
                .contains(
                        "sheets.fault.roadmap",
                        "sheets.fault.ar",
                        "sheets.fault.weight",
                        "sheets.fault.ends-before",
                        "sheets.fault.done");
        assertThat(sheets.write(sheet.id(), officer)).isEqualTo(new SheetReply.BadRows(2));
        assertThat(activities.history("RM-DATA-90")).isEmpty();
        sheets.correct(
                sheet.id(),
                4,
                Map.of("roadmap", "RM-DATA", "state", "planned", "weight", "1", "to", "2026-12-31", "ar", "نشاط"),
                officer);
        sheets.correct(sheet.id(), 5, Map.of("code", "RM-DATA-92"), officer);
        assertThat(sheets.find(sheet.id()).orElseThrow().mayBeWritten()).isTrue();
        assertThat(sheets.write(sheet.id(), officer)).isEqualTo(new SheetReply.Written(sheet.id(), 4));
        assertThat(activities.history("RM-DATA-90")).hasSize(1);
        assertThat(activities.history("RM-DATA-2").getFirst().reason()).isEqualTo("file.csv:3");
        assertThat(sheets.write(sheet.id(), officer)).isEqualTo(new SheetReply.Unknown());
        var brought = registry.read().find("RM-DATA-90").orElseThrow();
        assertThat(brought.origin())
                .as("GOV-02: its file and line")
                .contains(new Entry.Origin("file.csv", 2, sheet.id().toString()));
    }

    /** GOV-02: from what a file brought in, one click leads to the row as it was brought, for whoever reads the register. */
    @Test
    void whatAFileBroughtInShowsItsRow() throws Exception {
        var officer = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var focal = officers.with("MOI-HQ", Role.FOCAL_POINT);
        var sheet = staged("activities", HEAD + "RM-DATA-93,RM-DATA,planned,,1,,,,نشاط من ملف,,,\n");
        var rows = "/governance/imports/" + sheet.id();
        web.perform(get(rows).with(officers.signedIn(focal))).andExpect(status().isNotFound());
        assertThat(sheets.write(sheet.id(), officer)).isEqualTo(new SheetReply.Written(sheet.id(), 1));
        for (var path : List.of("/governance/entries/RM-DATA-93", "/governance/activities/RM-DATA-93")) {
            var page = Jsoup.parse(web.perform(get(path + "?lang=ar").with(officers.signedIn(focal)))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8));
            assertThat(page.select("a[href='" + rows + "#row-2']").text()).isEqualTo("file.csv:2");
            assertThat(page.text()).doesNotContain("غير موثّق");
        }
        var row = Jsoup.parse(web.perform(get(rows).with(officers.signedIn(focal)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
        assertThat(row.select("#row-2").text()).contains("RM-DATA-93", "نشاط من ملف");
        assertThat(row.select("form[action^=/governance/imports]")).isEmpty();
    }

    @Test
    void pledgesComeInAsDraftsByTheFormsRules() {
        var long300 = "أ".repeat(300);
        var sheet = staged(
                "pledges",
                "title,kind,form,actors,matched_title,matched_id,objectives,ar,en,ends_on,indicator\n"
                        + "تعهد مستورد,policy,individual,,,,\"1, 21\"," + long300 + ",,31/12/2030,عدد\n"
                        + "قصير,policy,individual,,,,21,نص قصير,,,\n"
                        + "مقابل,policy,matching,,,,24," + long300 + ",,31/02/2030,\n");
        assertThat(sheet.rows()).extracting(row -> row.fate().kind()).containsExactly("new", "bad", "bad");
        assertThat(sheet.rows().get(1).fate().faults())
                .extracting(Fate.Fault::key)
                .containsExactly("pledges.reply.text-length");
        assertThat(sheet.rows().get(2).fate().faults())
                .extracting(Fate.Fault::key)
                .containsExactly("sheets.fault.objectives", "sheets.fault.date");
    }

    @Test
    void aSpreadsheetReadsAsItsCsvDoes() throws IOException {
        var file = TableFile.read(
                workbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\""
                        + " t=\"inlineStr\"><is><t>to</t></is></c></row><row r=\"3\"><c r=\"A3\""
                        + " t=\"s\"><v>1</v></c><c r=\"C3\"><v>46387</v></c></row>"),
                List.of("code", "to"));
        assertThat(file.lines()).hasSize(1);
        assertThat(file.lines().getFirst().number()).isEqualTo(3);
        assertThat(file.lines().getFirst().cells())
                .containsEntry("code", "RM-DATA-2")
                .containsEntry("to", "2026-12-31");
    }

    private static byte[] workbook(String rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write("<sst><si><t>code</t></si><si><r><t>RM-</t></r><r><t>DATA-2</t></r></si></sst>"
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(("<worksheet><sheetData>" + rows + "</sheetData></worksheet>").getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void whatIsNoTableIsRefusedByName() {
        var columns = List.of("code");
        assertThat(TableFile.read("x\n1\n".getBytes(StandardCharsets.UTF_8), columns)
                        .fault())
                .isEqualTo("column-missing");
        assertThat(TableFile.read(new byte[] {'c', 0, (byte) 0xE1}, columns).fault())
                .isEqualTo("encoding");
        assertThat(TableFile.read("code\nA-1\n=HYPERLINK(1)\n".getBytes(StandardCharsets.UTF_8), columns))
                .isEqualTo(new TableFile(List.of(), "formula", "3"));
        assertThat(TableFile.read(new byte[] {'P', 'K', 3, 4, 0}, columns).fault())
                .isIn("not-a-table", "empty");
        assertThat(TableFile.read("code\n".getBytes(StandardCharsets.UTF_8), columns)
                        .fault())
                .isEqualTo("empty");
    }

    @Test
    void thePagesSpeakThreeLanguages() throws Exception {
        var maysoon = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var bad = HEAD + "x,RM-NONE,y,100,0,ORG-NONE,1,2,,,,\n";
        var location = web.perform(multipart("/governance/imports")
                        .file(new MockMultipartFile(
                                "file", "أنشطة.csv", "text/csv", bad.getBytes(StandardCharsets.UTF_8)))
                        .param("kind", "activities")
                        .with(officers.signedIn(maysoon))
                        .with(csrf()))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getHeader("Location");
        for (var language : List.of("ar", "ckb", "en")) {
            for (var path : List.of("/governance/imports", String.valueOf(location))) {
                var html = web.perform(get(path + "?lang=" + language).with(officers.signedIn(maysoon)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
                assertThat(html).doesNotContain("??");
            }
        }
        web.perform(post(location + "/writing").with(officers.signedIn(maysoon)).with(csrf()))
                .andExpect(status().isConflict());
        web.perform(get("/governance/imports").with(officers.signedIn(officers.analyst())))
                .andExpect(status().isNotFound());
    }
}
