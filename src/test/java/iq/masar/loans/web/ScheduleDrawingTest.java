package iq.masar.loans.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import iq.masar.kernel.Language;
import iq.masar.loans.model.LoanAccount;
import iq.masar.loans.model.Schedule;
import iq.masar.testing.Chromium;
import iq.masar.testing.Drawing;
import iq.masar.ui.Form;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

/** The instalments of a loan on its page: what is overdue and what comes next at the top, the others by year, each once. */
class ScheduleDrawingTest {
    private static final String SEEN =
            "[...document.querySelectorAll('section:has(#instalments-title) tbody tr')].filter(row => row.checkVisibility()).length";
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 1);

    private static Document drawn(Language language, int months, int paid, LocalDate today) throws IOException {
        var account = LoanAccount.opened(Schedule.of(months * 100_000L, months, 1_000, FIRST));
        account = account.after(account.disburse(new UUID(1, 1), FIRST.minusMonths(1), "K-9"));
        if (paid > 0) {
            account = account.after(((LoanAccount.Written) account.pay(new UUID(1, 2), paid, FIRST, "R-1")).posting());
        }
        var stands = account;
        return Jsoup.parse(Drawing.of(
                language,
                "loan-" + months,
                () -> new LoanPage(
                        new LoansPage.Row(
                                "/loans/1", "L-26-0001", "NI-26-004417", "", "clock", "ok", "", "", "", "", ""),
                        "1",
                        "running",
                        List.of(),
                        Map.of(),
                        new LoanPage.Money("", "", "", "", LoanViews.instalments(stands, today), List.of()),
                        List.of(),
                        List.of(),
                        false,
                        false,
                        Form.empty(),
                        Optional.empty())));
    }

    private static List<String> numbers(Document page, String where) {
        return page.select(where + " table.m-t tbody th").eachText();
    }

    /** Sixty instalments, fourteen and a half of them paid, and a month let go by. */
    @ParameterizedTest
    @EnumSource
    void theOverdueAndTheNextComeFirst(Language language) throws IOException {
        var page = drawn(language, 60, 1_450_000, LocalDate.of(2027, 6, 15));
        assertThat(numbers(page, "section:has(.m-years) > .m-wrap")).containsExactly("15", "16", "17", "18");
        assertThat(page.select("details.m-years summary b").eachText())
                .containsExactly("2026", "2027", "2028", "2029", "2030", "2031");
        assertThat(page.select("details.m-years[open]")).isEmpty();
        assertThat(numbers(page, "section:has(.m-years)")).hasSize(60).doesNotHaveDuplicates();
        assertThat(page.select("link[href^='/assets/loans/loans.css']")).hasSize(1);
    }

    /** Nothing overdue: the next alone. */
    @ParameterizedTest
    @EnumSource
    void theNextAloneWhereNothingIsOverdue(Language language) throws IOException {
        var page = drawn(language, 24, 1_400_000, LocalDate.of(2027, 3, 15));
        assertThat(numbers(page, "section:has(.m-years) > .m-wrap")).containsExactly("15");
    }

    /** A short schedule is read at a glance and folds nothing. */
    @ParameterizedTest
    @EnumSource
    void aShortScheduleFoldsNothing(Language language) throws IOException {
        var page = drawn(language, 12, 0, FIRST);
        assertThat(page.select("details.m-years")).isEmpty();
        assertThat(page.select("section:has(#instalments-title) tbody tr")).hasSize(12);
    }

    /** All paid: nothing comes next, every year is folded. */
    @ParameterizedTest
    @EnumSource
    void paidBackNothingComesNext(Language language) throws IOException {
        var page = drawn(language, 36, 3_600_000, LocalDate.of(2029, 3, 15));
        assertThat(page.select("section:has(.m-years) > .m-wrap")).isEmpty();
        assertThat(numbers(page, "details.m-years")).hasSize(36);
    }

    /** Folded on the screen, open on paper, in a real browser. */
    @Test
    void onPaperEveryYearLiesOpen() throws IOException {
        var drawn = drawn(Language.AR, 60, 1_450_000, LocalDate.of(2027, 6, 15));
        drawn.select("link, script").remove();
        try (var chromium = new Chromium();
                var window = chromium.window("http://localhost", 360, Language.AR)) {
            var page = window.newPage();
            page.setContent(drawn.outerHtml());
            for (var sheet : List.of("modules/ui/static/masar.css", "modules/loans/static/loans.css")) {
                page.addStyleTag(new Page.AddStyleTagOptions()
                        .setContent(new ClassPathResource(sheet).getContentAsString(UTF_8)));
            }
            assertThat(page.evaluate(SEEN)).isEqualTo(4);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.evaluate(SEEN)).isEqualTo(60);
        }
    }
}
