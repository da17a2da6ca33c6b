package iq.masar.laissezpasser.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The key a seal is signed with (IDN-70; E4: used for fourteen months). */
class SealKeyTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 4);

    @Test
    void aKeySignsForFourteenMonthsAndNoDayMore() {
        var key = SealKey.fresh(FIRST);
        assertThat(key.maySign(FIRST.minusDays(1))).isFalse();
        assertThat(key.maySign(FIRST)).isTrue();
        assertThat(key.maySign(LocalDate.of(2027, 3, 3))).isTrue();
        assertThat(key.maySign(LocalDate.of(2027, 3, 4))).isFalse();
    }

    @Test
    void whatWasWrittenIsReadAsTheSameKey() {
        var key = SealKey.fresh(FIRST);
        var again = SealKey.of(key.secretText());
        assertThat(again.reference()).isEqualTo(key.reference()).matches("[0-9A-F]{16}");
        assertThat(again.from()).isEqualTo(FIRST);
        assertThat(again.secret()).isEqualTo(key.secret());
        assertThat(SealKey.publicKey(key.publicText()).getAlgorithm()).isEqualTo("EC");
    }

    @Test
    void aBrokenFileStopsTheHouseRatherThanSigningWithAnything() {
        assertThatExceptionOfType(NoSealKey.class).isThrownBy(() -> SealKey.of("2026-01-04\nAAAA\nAAAA\n"));
    }
}
