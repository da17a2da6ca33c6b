package iq.masar.statistics.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RET-51: the quantile of t against the printed table, from the fewest that are shown (ten, nine degrees of freedom) on. */
class SpreadTest {
    @ParameterizedTest
    @CsvSource({
        "9, 2.262157",
        "10, 2.228139",
        "14, 2.144787",
        "29, 2.045230",
        "60, 2.000298",
        "120, 1.979930",
        "100000, 1.959988"
    })
    void quantileOfStudent(long freedom, double printed) {
        assertThat(Spread.quantile(freedom)).isCloseTo(printed, within(0.001));
    }
}
