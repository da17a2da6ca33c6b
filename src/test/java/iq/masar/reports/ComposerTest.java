package iq.masar.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import iq.masar.kernel.Role;
import iq.masar.reports.text.DigitStyle;
import iq.masar.roadmap.plan.Fingerprint;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** GOV-45 to GOV-48, GOV-57: the composer refuses what may not be printed, and an edition stays as it was published. */
@RoomTest
class ComposerTest {
    @Autowired
    MockMvc web;

    @Autowired
    Officers officers;

    @Autowired
    Reports reports;

    @Test
    void aDroppedBoundIsRefusedAndTheTypedTextKept() throws Exception {
        var huda = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var answer = web.perform(post("/reports/vnr-2022/statements/C-13")
                        .with(officers.signedIn(huda))
                        .with(csrf())
                        .param("base", Integer.toString(reports.version("C-13")))
                        .param("ar", "تم تدريب 5,000 من ضباط الشرطة و{OBS-10} من موظفي الحدود.")
                        .param("en", "{OBS-10} border staff were trained.")
                        .param("reason", "اختصار"))
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer).contains("رقم بلا مصدر", "تم تدريب 5,000");
    }

    @Test
    void twoWritersOfOneStatementMeet() {
        var one = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var base = reports.version("N-1");
        assertThat(reports.rewrite("N-1", "نص الأول.", "First text.", base, "سبب", one))
                .isEqualTo(new ReportReply.Saved("N-1"));
        assertThat(reports.rewrite("N-1", "نص الثاني.", "Second text.", base, "سبب", one))
                .isInstanceOfSatisfying(
                        ReportReply.ChangedMeanwhile.class,
                        meanwhile -> assertThat(meanwhile.theirs().ar()).isEqualTo("نص الأول."));
    }

    @Test
    void anEditionStaysAsItWasPublished() throws Exception {
        var huda = officers.with("MOMD-HQ", Role.SECRETARIAT);
        assertThat(reports.publish(huda)).isInstanceOf(ReportReply.Frozen.class);
        var edition = reports.editions().getFirst();
        var path = "/reports/vnr-2022/editions/" + edition.number() + "/ar/pdf";
        var before = web.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        reports.rewrite("N-2", "نص آخر.", "Another text.", reports.version("N-2"), "سبب", huda);
        assertThat(reports.draft(DigitStyle.WESTERN).hash()).isNotEqualTo(edition.hash());
        var after = web.perform(get(path)).andReturn().getResponse().getContentAsByteArray();
        assertThat(Fingerprint.of(after)).isEqualTo(Fingerprint.of(before));
        assertThat(reports.editions().getFirst().hash()).isEqualTo(edition.hash());
        web.perform(get("/reports/vnr-2022/editions/99/ar/pdf")).andExpect(status().isNotFound());
    }
}
