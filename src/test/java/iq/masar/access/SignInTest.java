package iq.masar.access;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.kernel.time.StoryClock;
import iq.masar.testing.Asvs;
import iq.masar.testing.Browser;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import iq.masar.vault.Keyring;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in and out over real HTTP, as a browser does it. */
@RoomTest
class SignInTest {
    @Autowired
    Officers officers;

    @Autowired
    StoryClock clock;

    @Autowired
    Keyring keyring;

    @LocalServerPort
    int port;

    Browser browser;
    Actor shilan;

    @BeforeEach
    void anOfficerAndABrowser() {
        browser = new Browser(port);
        shilan = officers.caseWorker("MOMD-NI");
    }

    @Test
    @Asvs("7.2.4")
    void signingInGivesANewSessionIdAndOpensTheAccountPage() {
        browser.get("/sign-in");
        var before = browser.cookie("masar");
        var in = browser.signIn(officers.username(shilan), Officers.PASSPHRASE);
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(browser.cookie("masar")).isNotEqualTo(before);
        assertThat(browser.get("/account").body()).contains(shilan.displayName());
    }

    @Test
    void whoeverIsNotSignedInIsAskedToAndComesBack() {
        var asked = browser.get("/account");
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(asked.headers().firstValue("Location")).contains("/sign-in?to=%2Faccount");
        browser.get("/sign-in?to=/account");
        var in = browser.post(
                "/sign-in",
                Map.of("username", officers.username(shilan), "passphrase", Officers.PASSPHRASE, "to", "/account"));
        assertThat(in.headers().firstValue("Location")).contains("/account");
    }

    @Test
    void aPlaceToGoOnAnotherSiteIsForgotten() {
        for (var elsewhere : new String[] {"//evil.example", "https://evil.example", "/\\evil.example", "\\evil"}) {
            var other = new Browser(port);
            other.get("/sign-in");
            var in = other.post(
                    "/sign-in",
                    Map.of("username", officers.username(shilan), "passphrase", Officers.PASSPHRASE, "to", elsewhere));
            assertThat(in.headers().firstValue("Location")).contains("/");
        }
    }

    @Test
    @Asvs("6.3.8")
    void anUnknownNameAnswersExactlyLikeAWrongPassphrase() {
        browser.get("/sign-in");
        var wrong = browser.signIn(officers.username(shilan), "not the passphrase at all");
        var unknown = new Browser(port).signIn("nobody-of-this-name", "not the passphrase at all");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(Browser.withoutTokens(unknown.body()).replace("nobody-of-this-name", "X"))
                .isEqualTo(Browser.withoutTokens(wrong.body()).replace(officers.username(shilan), "X"));
    }

    @Test
    @Asvs("6.3.1")
    void afterFiveFailuresEvenTheRightPassphraseWaitsAndThenWorks() {
        for (var failure = 0; failure < 5; failure++) {
            assertThat(browser.signIn(officers.username(shilan), "not the passphrase at all")
                            .statusCode())
                    .isEqualTo(422);
        }
        assertThat(browser.signIn(officers.username(shilan), Officers.PASSPHRASE)
                        .statusCode())
                .isEqualTo(422);
        clock.moveOn(Duration.ofSeconds(61));
        assertThat(browser.signIn(officers.username(shilan), Officers.PASSPHRASE)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    @Asvs("7.3.1")
    void anIdleSessionEndsAfterFifteenMinutesAndItsKeysWithIt() {
        browser.signIn(officers.username(shilan), Officers.PASSPHRASE);
        clock.moveOn(Duration.ofMinutes(14));
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        clock.moveOn(Duration.ofMinutes(14));
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        clock.moveOn(Duration.ofMinutes(15));
        assertThat(browser.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    @Asvs("7.3.2")
    void noSessionLastsLongerThanEightHours() {
        browser.signIn(officers.username(shilan), Officers.PASSPHRASE);
        for (var quarter = 0; quarter < 47; quarter++) {
            clock.moveOn(Duration.ofMinutes(10));
            assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        }
        clock.moveOn(Duration.ofMinutes(10));
        assertThat(browser.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    @Asvs("7.4.1")
    void afterSigningOutTheOldCookieIsWorthNothing() {
        browser.signIn(officers.username(shilan), Officers.PASSPHRASE);
        var old = browser.cookie("masar");
        var page = browser.get("/account");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        var out = browser.post("/sign-out", Map.of());
        assertThat(out.headers().firstValue("Clear-Site-Data").orElse("")).contains("cache");
        var stolen = new Browser(port);
        stolen.hold("masar", old);
        assertThat(stolen.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    @Asvs("3.3.1")
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        var answer = browser.get("/sign-in");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(one -> one.startsWith("masar="))
                .allMatch(one -> one.contains("HttpOnly") && one.contains("SameSite=Strict"));
    }

    @Test
    @Asvs("3.5.1")
    void aPostWithoutTokenOrFromAnotherSiteIsRefused() {
        browser.signIn(officers.username(shilan), Officers.PASSPHRASE);
        assertThat(browser.postRaw("/account/reading", "language=en", Map.of()).statusCode())
                .isEqualTo(403);
        var token = browser.token("/account");
        assertThat(browser.postRaw(
                                "/account/reading",
                                "language=en&_csrf=" + token,
                                Map.of("Origin", "https://evil.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.postRaw(
                                "/account/reading",
                                "language=en&_csrf=" + token,
                                Map.of("Sec-Fetch-Site", "cross-site"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/account/reading", Map.of("language", "en")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void whatOneMayNotSeeAnswersExactlyLikeWhatDoesNotExist() {
        browser.signIn(officers.username(shilan), Officers.PASSPHRASE);
        var forbidden = browser.get("/accounts");
        var absent = browser.get("/no-such-page");
        assertThat(forbidden.statusCode()).isEqualTo(404);
        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(Browser.withoutTokens(forbidden.body()).replace("/accounts", "X"))
                .isEqualTo(Browser.withoutTokens(absent.body()).replace("/no-such-page", "X"));
    }

    @Test
    void theInterfaceAnswersStrangersWithAProblem() {
        var asked = browser.get("/api/v1/anything");
        assertThat(asked.statusCode()).isEqualTo(401);
        assertThat(asked.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
    }

    @Test
    void anAdministratorIsNobodySpecialElsewhere() {
        var root = officers.with("MOMD-HQ", Role.ADMINISTRATOR);
        browser.signIn(officers.username(root), Officers.PASSPHRASE);
        assertThat(browser.get("/accounts").statusCode()).isEqualTo(200);
        assertThat(browser.get("/desk").statusCode()).isEqualTo(404);
    }
}
