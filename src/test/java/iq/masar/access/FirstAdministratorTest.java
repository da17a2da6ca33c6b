package iq.masar.access;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.access.opening.FirstAdministrator;
import iq.masar.access.opening.FirstAdministrator.Begun;
import iq.masar.access.opening.FirstAdministrator.Chosen;
import iq.masar.kernel.Language;
import iq.masar.testing.Asvs;
import iq.masar.testing.Browser;
import iq.masar.testing.CodeApp;
import iq.masar.testing.EmptyHouse;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From {@code run --empty} to an installation that can work: the link on the terminal, the first account, and all others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstAdministratorTest {
    private static final String OWN_WORDS = "seven green buckets of rain";
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/welcome/[A-Za-z0-9_-]{22})");
    private final Map<String, CodeApp> generators = new HashMap<>();
    private EmptyHouse house;
    private FirstAdministrator first;
    private String path = "";

    @BeforeAll
    void anEmptyHouseOpens() {
        house = new EmptyHouse();
        first = house.ask(FirstAdministrator.class);
    }

    @AfterAll
    void itCloses() {
        house.close();
    }

    @Test
    @Order(1)
    void theTerminalShowsOneLinkAndOneReadyLine() {
        assertThat(house.said().lines().filter(line -> line.startsWith("Masar is ready: http://localhost:")))
                .hasSize(1);
        assertThat(house.said().lines().filter(line -> LINK.matcher(line).find()))
                .hasSize(1);
        path = link();
        assertThat(new Browser(house.port()).get(path).statusCode()).isEqualTo(200);
        assertThat(new Browser(house.port()).get("/welcome/" + "A".repeat(22)).statusCode())
                .isEqualTo(404);
    }

    @Test
    @Order(2)
    void thePageSpeaksThreeLanguages() {
        for (var language : Language.values()) {
            var page = new Browser(house.port()).get(link() + "?lang=" + language.tag());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("lang=\"" + language.tag() + "\"", "dir=\"" + language.direction() + "\"")
                    .doesNotContain("??");
        }
    }

    @Test
    @Order(3)
    void whatIsPoorlyChosenComesBackAndMakesNothing() {
        var answer = post(link(), "layla", "Layla", "password password", "password password");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"layla\"").doesNotContain("password password");
        assertThat(post(link(), "no name", "Layla", OWN_WORDS, OWN_WORDS).statusCode())
                .isEqualTo(422);
        assertThat(post(link(), "layla", "L", OWN_WORDS, OWN_WORDS).statusCode())
                .isEqualTo(422);
        assertThat(post(link(), "layla", "Layla", OWN_WORDS, "another").statusCode())
                .isEqualTo(422);
        assertThat(new Browser(house.port()).get(link()).statusCode()).isEqualTo(200);
    }

    @Test
    @Order(4)
    @Asvs("6.4.1")
    void aNewStartVoidsTheOldLinkAndTimeVoidsEvery() {
        var old = link();
        var fresh = "/welcome/" + first.invite().orElseThrow();
        assertThat(new Browser(house.port()).get(old).statusCode()).isEqualTo(404);
        assertThat(new Browser(house.port()).get(fresh).statusCode()).isEqualTo(200);
        house.ask(JdbcClient.class)
                .sql("update access.first_invitation set expires_at = expires_at - interval '73 hours'")
                .update();
        assertThat(new Browser(house.port()).get(fresh).statusCode()).isEqualTo(404);
        assertThat(post(fresh, "layla", "Layla", OWN_WORDS, OWN_WORDS).statusCode())
                .isEqualTo(404);
        var token = fresh.substring(fresh.lastIndexOf('/') + 1);
        assertThat(first.begin(token, new Chosen("layla", "Layla", Language.AR, OWN_WORDS)))
                .isEqualTo(new Begun.NoSuchInvitation());
    }

    @Test
    @Order(5)
    void theTokenLiesNowhereInClear() {
        var token = first.invite().orElseThrow();
        path = "/welcome/" + token;
        var kept = house.ask(JdbcClient.class)
                .sql("select code from access.first_invitation")
                .query(String.class)
                .single();
        assertThat(kept).doesNotContain(token);
    }

    @Test
    @Order(6)
    void theLinkMakesOneAdministratorAndIsSpent() {
        assertThat(post(path, "Layla", "Layla Hassan", OWN_WORDS, OWN_WORDS)
                        .headers()
                        .firstValue("Location"))
                .contains("/sign-in?joined=1");
        assertThat(new Browser(house.port()).get(path).statusCode()).isEqualTo(404);
        assertThat(post(path, "second", "Second", OWN_WORDS, OWN_WORDS).statusCode())
                .isEqualTo(404);
        assertThat(first.invite()).isEmpty();
    }

    @Test
    @Order(7)
    @Asvs("6.3.3")
    void sheSetsUpASecondFactorBeforeAnythingElse() {
        assertThat(house.ask(AccessSettings.class).requiresSecondFactor()).isTrue();
        var browser = new Browser(house.port());
        assertThat(browser.signIn("layla", OWN_WORDS).headers().firstValue("Location"))
                .contains("/sign-in/enrolment");
        assertThat(browser.get("/accounts").statusCode()).isEqualTo(302);
        assertThat(signedIn("layla").get("/accounts").statusCode()).isEqualTo(200);
        var again = new Browser(house.port());
        assertThat(again.signIn("layla", OWN_WORDS).headers().firstValue("Location"))
                .contains("/sign-in/second");
    }

    @Test
    @Order(8)
    void sheBuildsUpTheInstallation() {
        var layla = signedIn("layla");
        assertThat(layla.post(
                                "/agencies",
                                Map.of("code", "noor", "kind", "provider", "ar", "نور", "ckb", "نوور", "en", "Noor"))
                        .headers()
                        .firstValue("Location"))
                .contains("/agencies/NOOR");
        assertThat(layla.post("/agencies", Map.of("code", "NOOR", "kind", "provider", "ar", "ن", "ckb", "ن", "en", "N"))
                        .statusCode())
                .isEqualTo(422);
        for (var office = 0; office < 2; office++) {
            assertThat(layla.post(
                                    "/agencies/NOOR/offices",
                                    Map.of(
                                            "governorate",
                                            "NI",
                                            "kind",
                                            "provider",
                                            "ar",
                                            "نور",
                                            "ckb",
                                            "نوور",
                                            "en",
                                            "Noor"))
                            .statusCode())
                    .isEqualTo(303);
        }
        assertThat(layla.get("/agencies/NOOR").body()).contains("NOOR-NI", "NOOR-NI-2");
        join(layla, "shilan", "MOMD-NI", "case-worker");
        join(layla, "maryam", "NOOR-NI", "provider");
        assertThat(signedIn("maryam").get("/inbox").statusCode()).isEqualTo(200);
        assertThat(signedIn("shilan").get("/desk").statusCode()).isEqualTo(200);
        assertThat(signedIn("shilan").get("/agencies/new").statusCode()).isEqualTo(404);
    }

    private void join(Browser administrator, String username, String office, String role) {
        var invited = administrator.post(
                "/accounts",
                Map.of("username", username, "name", username, "office", office, "roles", role, "language", "ar"));
        assertThat(invited.statusCode()).isEqualTo(200);
        var code = Pattern.compile("data-secret>([2-9A-Y-]{12,})<").matcher(invited.body());
        assertThat(code.find()).as("the code is shown").isTrue();
        var browser = new Browser(house.port());
        var joined = browser.postRaw(
                "/join",
                Browser.encoded(Map.of(
                        "_csrf",
                        browser.token("/join"),
                        "username",
                        username,
                        "code",
                        code.group(1),
                        "passphrase",
                        OWN_WORDS,
                        "repeated",
                        OWN_WORDS)),
                Map.of());
        assertThat(joined.statusCode()).isEqualTo(303);
    }

    /** Signs in with passphrase and code, setting the generator up the first time. */
    private Browser signedIn(String username) {
        var browser = new Browser(house.port());
        var to = browser.signIn(username, OWN_WORDS)
                .headers()
                .firstValue("Location")
                .orElse("");
        var page = browser.get(to).body();
        if (to.equals("/sign-in/enrolment")) {
            var secret =
                    Pattern.compile("<code class=\"ltr\">([A-Z2-7 ]+)</code>").matcher(page);
            assertThat(secret.find()).isTrue();
            generators.put(username, new CodeApp(secret.group(1)));
        }
        var code = code(username);
        var answer =
                browser.postRaw(to, Browser.encoded(Map.of("_csrf", Browser.tokenIn(page), "code", code)), Map.of());
        assertThat(answer.statusCode()).isEqualTo(303);
        return browser;
    }

    private String code(String username) {
        var accounts = house.ask(JdbcClient.class);
        accounts.sql("update access.authenticator set last_step = 0").update(); // the test does not wait thirty seconds
        return Objects.requireNonNull(generators.get(username))
                .code(house.ask(Clock.class).instant(), 0);
    }

    private HttpResponse<String> post(String to, String username, String name, String passphrase, String repeated) {
        var browser = new Browser(house.port());
        return browser.postRaw(
                to,
                Browser.encoded(Map.of(
                        "_csrf",
                        Browser.tokenIn(browser.get("/sign-in").body()),
                        "username",
                        username,
                        "name",
                        name,
                        "language",
                        "ar",
                        "passphrase",
                        passphrase,
                        "repeated",
                        repeated)),
                Map.of());
    }

    private String link() {
        var found = LINK.matcher(house.said());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
