package iq.masar.persons;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.persons.BirthDate.Precision;
import iq.masar.persons.BirthDate.Reading;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** REF-12: any precision, any digits, and no day that no calendar has. */
class BirthDateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);

    @Test
    void dayMonthYearAndEstimateAreRead() {
        assertThat(known("07/09/1990")).isEqualTo(new BirthDate(LocalDate.of(1990, 9, 7), Precision.DAY));
        assertThat(known("1990-09-07").precision()).isEqualTo(Precision.DAY);
        assertThat(known("9/1990")).isEqualTo(new BirthDate(LocalDate.of(1990, 9, 1), Precision.MONTH));
        assertThat(known("1990").precision()).isEqualTo(Precision.YEAR);
        assertThat(known("~1990").precision()).isEqualTo(Precision.ESTIMATE);
        assertThat(known("حوالي ١٩٩٠").precision()).isEqualTo(Precision.ESTIMATE);
    }

    @Test
    void allThreeDigitSetsMeanTheSame() {
        assertThat(known("٠٧/٠٩/١٩٩٠")).isEqualTo(known("07/09/1990"));
        assertThat(known("۰۷/۰۹/۱۹۹۰")).isEqualTo(known("07/09/1990"));
    }

    @Test
    void theThirtyFirstOfFebruaryNamesTheMonthsLastDay() {
        assertThat(BirthDate.read("31/02/1990", TODAY)).isEqualTo(new Reading.NoSuchDay(2, 28));
        assertThat(BirthDate.read("30/02/2024", TODAY)).isEqualTo(new Reading.NoSuchDay(2, 29));
    }

    @Test
    void theFutureAndNonsenseAreRefused() {
        assertThat(BirthDate.read("01/01/2030", TODAY)).isInstanceOf(Reading.Future.class);
        assertThat(BirthDate.read("1790", TODAY)).isInstanceOf(Reading.TooLongAgo.class);
        assertThat(BirthDate.read("13/1990", TODAY)).isInstanceOf(Reading.Unreadable.class);
        assertThat(BirthDate.read("yesterday", TODAY)).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void whatIsKeptIsReadAgainAsItWas() {
        for (var typed : new String[] {"07/09/1990", "09/1990", "1990", "~1990"}) {
            assertThat(known(typed).text()).isEqualTo(typed);
        }
    }

    @Test
    void theBandHidesTheYearAndAnEstimateCountsForTheChild() {
        assertThat(known("1993").band()).isEqualTo(1990);
        assertThat(known("2008").isMinorOn(TODAY)).isTrue();
        assertThat(known("~2007").isMinorOn(TODAY)).isTrue();
        assertThat(known("07/09/2008").isMinorOn(TODAY)).isFalse();
    }

    private static BirthDate known(String typed) {
        return ((Reading.Known) BirthDate.read(typed, TODAY)).date();
    }
}
