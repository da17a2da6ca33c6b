package iq.masar.plans;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.plans.model.WaveWindow;
import iq.masar.plans.model.WaveWindow.Timing;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RET-50: a wave that comes early or late is flagged, never refused. */
class WaveWindowTest {
    private static final LocalDate BASELINE = LocalDate.of(2026, 1, 31);

    @ParameterizedTest
    @CsvSource({
        "BASELINE,2026-01-31,IN_TIME",
        "MIDTERM,2026-04-29,EARLY",
        "MIDTERM,2026-04-30,IN_TIME",
        "MIDTERM,2026-07-31,IN_TIME",
        "MIDTERM,2026-08-01,LATE",
        "ENDLINE,2026-12-30,EARLY",
        "ENDLINE,2026-12-31,IN_TIME",
        "ENDLINE,2027-02-28,IN_TIME",
        "ENDLINE,2027-03-01,LATE",
        "LATER,2027-12-30,EARLY",
        "LATER,2028-01-31,IN_TIME",
        "LATER,2028-03-01,LATE"
    })
    void aWaveLiesInItsWindowOrSaysSo(Score.Wave wave, LocalDate taken, Timing timing) {
        assertThat(WaveWindow.timing(wave, BASELINE, taken)).isEqualTo(timing);
    }
}
