package iq.masar.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.testing.Asvs;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 6238, appendix B, and the rules around it. */
class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59,94287082",
        "1111111109,07081804",
        "1111111111,14050471",
        "1234567890,89005924",
        "2000000000,69279037",
        "20000000000,65353130"
    })
    void theVectorsOfTheStandardHold(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)), 8))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "0,755224",
        "1,287082",
        "2,359152",
        "3,969429",
        "4,338314",
        "5,254676",
        "6,287922",
        "7,162583",
        "8,399871",
        "9,520489"
    })
    void theCounterVectorsOfRfc4226Hold(long counter, String code) {
        assertThat(Totp.code(SECRET, counter, 6)).isEqualTo(code);
    }

    @Test
    void aCodeOfTheStepBeforeOrAfterIsAcceptedAndNoOther() {
        var now = Instant.ofEpochSecond(1_000_000_000);
        var step = Totp.step(now);
        for (var offset : new int[] {-1, 0, 1}) {
            assertThat(Totp.accepted(SECRET, Totp.code(SECRET, step + offset, 6), now, 0))
                    .hasValue(step + offset);
        }
        assertThat(Totp.accepted(SECRET, Totp.code(SECRET, step - 2, 6), now, 0))
                .isEmpty();
        assertThat(Totp.accepted(SECRET, Totp.code(SECRET, step + 2, 6), now, 0))
                .isEmpty();
        assertThat(Totp.accepted(SECRET, "", now, 0)).isEmpty();
    }

    @Test
    @Asvs("6.5.1")
    void aStepUsedOnceIsNeverAcceptedAgain() {
        var now = Instant.ofEpochSecond(1_000_000_000);
        var step = Totp.step(now);
        assertThat(Totp.accepted(SECRET, Totp.code(SECRET, step, 6), now, step)).isEmpty();
    }

    @Test
    void secretsAreWrittenAsGeneratorAppsReadThem() {
        assertThat(Totp.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Totp.base32("foob".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YQ");
    }
}
