package iq.masar.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.hotline.model.Folding;
import iq.masar.hotline.model.Tries;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings of one fact are equal, and five failures lock (REF-17). */
class FoldingTest {
    private static final Instant NOW = Instant.parse("2026-01-04T06:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "١٩٩٠,1990",
        "۱۹۹۰,1990",
        "أمينة,امينه",
        "فاطمة  محمد,فاطمه محمد",
        "عَلِيّ,علی",
        "ھێرۆ,هێرۆ",
        "Layla,LAYLA"
    })
    void oneFactInTwoSpellingsIsOne(String said, String kept) {
        assertThat(Folding.fold(said)).isEqualTo(Folding.fold(kept));
    }

    @ParameterizedTest
    @CsvSource({"1990,1991", "أمينة,أمين", "ليلى,سلمى"})
    void twoFactsStayTwo(String said, String kept) {
        assertThat(Folding.fold(said)).isNotEqualTo(Folding.fold(kept));
    }

    @Test
    void theFifthFailureLocksForADayAndThenCountingBeginsAnew() {
        var tries = Tries.none();
        for (int failure = 1; failure <= 4; failure++) {
            tries = tries.failed(NOW);
            assertThat(tries.isLocked(NOW)).isFalse();
        }
        tries = tries.failed(NOW);
        assertThat(tries.isLocked(NOW)).isTrue();
        assertThat(tries.isLocked(NOW.plus(Duration.ofHours(24)).minusSeconds(1)))
                .isTrue();
        assertThat(tries.isLocked(NOW.plus(Duration.ofHours(24)))).isFalse();
        assertThat(tries.failed(NOW.plus(Duration.ofHours(25))).failures()).isEqualTo(1);
    }
}
