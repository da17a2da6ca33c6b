package iq.masar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.kernel.Language;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({"0,لا حقول", "1,حقل واحد", "2,حقلان", "3,3 حقول", "11,11 حقلاً", "100,100 حقل"})
    void arabicCountsInSixWays(int count, String said) {
        assertThat(Words.in(Language.AR, "ui.summary", count)).contains(said);
    }

    @Test
    void typedWordsAreIsolatedFromTheDirectionAroundThem() {
        assertThat(Words.in(Language.AR, "ui.title.failed", "Rana")).isEqualTo("خطأ: \u2068Rana\u2069");
    }

    @Test
    void aMissingWordShows() {
        assertThat(Words.in(Language.EN, "ui.nothing-like-it")).isEqualTo("??ui.nothing-like-it??");
    }

    @Test
    void daysAreWrittenAsEachLanguageWritesThem() {
        var day = LocalDate.of(2026, 9, 7);
        assertThat(Days.weekday(Language.AR, day)).isEqualTo("الاثنين 7 أيلول 2026");
        assertThat(Days.day(Language.CKB, day)).isEqualTo("7ی ئەیلوولی 2026");
        assertThat(Days.weekday(Language.EN, day)).isEqualTo("Monday, 7 September 2026");
    }

    /** House rule H5. */
    @Test
    void momentsAreReadInBaghdad() {
        var late = Instant.parse("2026-09-07T22:30:00Z");
        assertThat(Words.moment(late)).isEqualTo("8 أيلول 2026، 01:30");
        assertThat(Words.number(12_345)).isEqualTo("12,345");
        assertThat(Words.percent(.684)).isEqualTo("68%");
    }
}
