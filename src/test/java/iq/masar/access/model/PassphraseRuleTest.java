package iq.masar.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.access.model.PassphraseRule.Fault;
import iq.masar.testing.Asvs;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken as a passphrase, and how long one waits after missing it. */
class PassphraseRuleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaaaaaaaaaaaa",
                "abcabcabcabcabcabc",
                "1234567890123456",
                "098765432109876543",
                "qwertyuiopasdfgh",
                "password password",
                "Password123456789",
                "P@ssw0rd P@ssw0rd 1",
                "shilan shilan 2026",
                "masar iraq baghdad",
                "ضصثقفغعهخحجدشسيب",
                "كلمة المرور كلمة السر",
                "بسم الله الرحمن الرحيم"
            })
    @Asvs("6.2.4")
    void whatOthersWouldTryFirstIsNotTaken(String passphrase) {
        assertThat(PassphraseRule.fault(passphrase, "shilan.ni", "Shilan Karim"))
                .contains(Fault.TOO_COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seven green buckets",
                "masar-demo-2026-rafidain",
                "شجرة تحت المطر تنتظر",
                "هەنار لەسەر مێزەکە سوورە",
                "correct pomegranate staple river",
                "    spaces   count  too  here "
            })
    @Asvs("6.2.5")
    void noKindOfLetterIsAskedFor(String passphrase) {
        assertThat(PassphraseRule.fault(passphrase, "shilan.ni", "Shilan Karim"))
                .isEmpty();
    }

    @Test
    @Asvs({"6.2.1", "6.2.9"})
    void fifteenLettersAreEnoughAnd128AreAllowed() {
        assertThat(PassphraseRule.fault("fourteen chars", "x", "y")).contains(Fault.TOO_SHORT);
        assertThat(PassphraseRule.fault("river cup lamp!", "x", "y")).isEmpty();
        var long128 = "river cup lamp stone ".repeat(7).substring(0, 128);
        assertThat(PassphraseRule.fault(long128, "x", "y")).isEmpty();
        assertThat(PassphraseRule.fault(long128 + "z", "x", "y")).contains(Fault.TOO_LONG);
    }

    @Test
    @Asvs("6.3.1")
    void theWaitDoublesUpToAnHour() {
        assertThat(Patience.after(4)).isEmpty();
        assertThat(Patience.after(5)).contains(Duration.ofMinutes(1));
        assertThat(Patience.after(6)).contains(Duration.ofMinutes(2));
        assertThat(Patience.after(10)).contains(Duration.ofMinutes(32));
        assertThat(Patience.after(11)).contains(Duration.ofHours(1));
        assertThat(Patience.after(1_000)).contains(Duration.ofHours(1));
    }
}
