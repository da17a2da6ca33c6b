package iq.masar.plans.web.questions;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Language;
import iq.masar.plans.Score;
import iq.masar.plans.Score.Wave;
import iq.masar.testing.Drawing;
import iq.masar.ui.Form;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Code list E8 on the page: the wave that is due first stands first, and one that is done asks for nothing. */
class WavesDueTest {
    private static final CaseId FILE = new CaseId(new UUID(7, 7));

    private static Score score(Wave wave, String day, Optional<BigDecimal> value) {
        return new Score(
                new UUID(wave.ordinal(), 1),
                FILE,
                wave,
                value,
                List.of(),
                BigDecimal.ONE,
                "sustainability",
                1,
                Language.AR,
                Optional.empty(),
                Instant.parse(day + "T09:00:00Z"),
                new AccountId(new UUID(0, 1)));
    }

    private static Score measured(Wave wave, String day) {
        return score(wave, day, Optional.of(new BigDecimal("0.3100")));
    }

    private static Document drawn(Language language, String today, Score... taken) throws IOException {
        var waves = new WavesDue(Clock.fixed(Instant.parse(today + "T09:00:00Z"), ZoneOffset.UTC));
        var list = Arrays.asList(taken);
        return Jsoup.parse(Drawing.of(
                language,
                "waves-" + taken.length,
                () -> new AssessmentPage(
                        Drawing.frame(language),
                        Form.empty(),
                        List.of(),
                        List.of(),
                        true,
                        waves.due(FILE, list),
                        waves.done(list),
                        Optional.empty(),
                        Optional.empty())));
    }

    private static List<String> asked(Document page) {
        return page.select("a[href*='assessment?wave=']").eachAttr("href").stream()
                .map(href -> href.replaceAll(".*wave=", ""))
                .toList();
    }

    @Test
    void theBaselineComesBeforeAll() throws IOException {
        var page = drawn(Language.EN, "2026-03-01");
        assertThat(asked(page)).containsExactly("baseline");
        assertThat(page.select("details summary:contains(done)")).isEmpty();
    }

    /** Less than the instrument's share was answered: there is no number, and it is asked again. */
    @Test
    void aWaveWithoutANumberIsStillDue() throws IOException {
        var page = drawn(Language.EN, "2026-03-01", score(Wave.BASELINE, "2026-02-01", Optional.empty()));
        assertThat(asked(page)).containsExactly("baseline");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDoneIsFoldedAndAsksForNothing(Language language) throws IOException {
        var page = drawn(
                language, "2026-08-20", measured(Wave.BASELINE, "2026-01-31"), measured(Wave.BASELINE, "2026-02-10"));
        assertThat(asked(page)).containsExactly("midterm", "endline", "later");
        assertThat(page.select("a.btn-primary[href*='wave=']").attr("href")).endsWith("wave=midterm");
        assertThat(page.select("a.btn-primary[href*='wave=']")).hasSize(1);
        var done = page.select("details:has(li b)");
        assertThat(done.hasAttr("open")).isFalse();
        assertThat(done.select("li")).hasSize(1);
        assertThat(done.select("a, button, form")).isEmpty();
    }

    @Test
    void itSaysWhenAWaveIsDueAndWhetherItIsLate() throws IOException {
        var page = drawn(Language.EN, "2026-08-20", measured(Wave.BASELINE, "2026-01-31"));
        var marks = page.select("li:has(a[href*='wave=']) .m-mark").eachText();
        assertThat(marks).containsExactly("Overdue", "Not yet", "Not yet");
        var then = drawn(Language.EN, "2026-05-02", measured(Wave.BASELINE, "2026-01-31"));
        assertThat(then.select("li:has(a[href*='wave=']) .m-mark").eachText())
                .containsExactly("Due now", "Not yet", "Not yet");
    }

    /** With the endline the mid-term is no longer waited for, as its task is not. */
    @Test
    void afterTheEndlineNobodyWaitsForTheMidTerm() throws IOException {
        var page = drawn(
                Language.EN, "2027-02-01", measured(Wave.BASELINE, "2026-01-31"), measured(Wave.ENDLINE, "2027-01-30"));
        assertThat(asked(page)).containsExactly("later");
    }
}
