package iq.masar.access;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.kernel.Actor;
import iq.masar.kernel.time.StoryClock;
import iq.masar.testing.Asvs;
import iq.masar.testing.Browser;
import iq.masar.testing.CodeApp;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A code generator as second factor. */
@RoomTest
class SecondFactorTest {
    @Autowired
    Officers officers;

    @Autowired
    SecondFactors factors;

    @Autowired
    Accounts accounts;

    @Autowired
    StoryClock clock;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    Actor shilan;
    Account account;
    CodeApp app;

    @BeforeEach
    void anOfficerWithAGenerator() {
        shilan = officers.caseWorker("MOMD-NI");
        account = accounts.find(shilan.account()).orElseThrow();
        factors.begin(account.id());
        app = new CodeApp(factors.setup(account).orElseThrow().secret());
        assertThat(factors.confirm(account, code(0))).isTrue();
        clock.moveOn(Duration.ofSeconds(60));
    }

    @Test
    @Asvs("6.3.3")
    void aPassphraseAloneOpensNothing() {
        var browser = new Browser(port);
        var first = browser.signIn(officers.username(shilan), Officers.PASSPHRASE);
        assertThat(first.headers().firstValue("Location")).contains("/sign-in/second");
        assertThat(browser.get("/account").statusCode()).isEqualTo(302);
        var second = post(browser, code(0));
        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    @Asvs("6.5.1")
    void aCodeWorksOnceAlsoInAnotherBrowser() {
        var code = code(0);
        var one = new Browser(port);
        one.signIn(officers.username(shilan), Officers.PASSPHRASE);
        assertThat(post(one, code).statusCode()).isEqualTo(303);
        var other = new Browser(port);
        other.signIn(officers.username(shilan), Officers.PASSPHRASE);
        assertThat(post(other, code).statusCode()).isEqualTo(422);
        assertThat(other.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    @Asvs("6.6.3")
    void guessingCodesEndsInWaiting() {
        var browser = new Browser(port);
        browser.signIn(officers.username(shilan), Officers.PASSPHRASE);
        for (var guess = 0; guess < 5; guess++) {
            assertThat(post(browser, "00000" + guess).statusCode()).isEqualTo(422);
        }
        assertThat(post(browser, code(0)).statusCode()).isEqualTo(422);
    }

    @Test
    void aProofOwedForTenMinutesIsNotTakenAnyMore() {
        var browser = new Browser(port);
        browser.signIn(officers.username(shilan), Officers.PASSPHRASE);
        clock.moveOn(Duration.ofMinutes(11));
        assertThat(browser.get("/sign-in/second").headers().firstValue("Location"))
                .contains("/sign-in");
    }

    @Test
    @Asvs("6.5.2")
    void theDatabaseHoldsASeedAndNotTheSecret() {
        var kept = sql.sql("select seed from access.authenticator where account = :account")
                .param("account", account.id().value())
                .query(String.class)
                .single();
        assertThat(kept).isNotEqualTo(app.secret()).doesNotContain(app.secret());
    }

    private java.net.http.HttpResponse<String> post(Browser browser, String code) {
        var token = Browser.tokenIn(browser.get("/sign-in/second").body());
        return browser.postRaw("/sign-in/second", Browser.encoded(Map.of("_csrf", token, "code", code)), Map.of());
    }

    private String code(int stepsOn) {
        return app.code(clock.instant(), stepsOn);
    }
}
