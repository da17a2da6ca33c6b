package iq.masar.access;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.kernel.Actor;
import iq.masar.kernel.time.StoryClock;
import iq.masar.testing.Browser;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A session that ends in the middle of a form loses no text: it comes back after signing in, and acts only when sent again. */
@RoomTest
class KeptTextTest {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    @Autowired
    Officers officers;

    @Autowired
    StoryClock clock;

    @LocalServerPort
    int port;

    Browser browser;
    Actor shilan;

    @BeforeEach
    void somebodySignedIn() {
        browser = new Browser(port);
        shilan = officers.caseWorker("MOMD-NI");
        browser.signIn(officers.username(shilan), Officers.PASSPHRASE);
    }

    @Test
    void textOfAnEndedSessionComesBackAfterSigningIn() {
        comesBack("نص طويل <b>لا يضيع</b> \"أبداً\" & سطر\nثانٍ");
    }

    @Test
    void twoMegabytesComeBackToo() {
        comesBack("ڕێکخراوەی ژنانی هەڵەبجە ".repeat(46_000));
    }

    private void comesBack(String text) {
        var token = browser.token("/account");
        clock.moveOn(Duration.ofMinutes(16));
        var refused = browser.postRaw(
                "/account/tokens", Browser.encoded(Map.of("_csrf", token, "label", text, "once", "")), Map.of());
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("name=\"kept.label\"", "name=\"username\"");

        var fields = hidden(refused.body());
        fields.put("username", officers.username(shilan));
        fields.put("passphrase", Officers.PASSPHRASE);
        var in = browser.postRaw("/sign-in", Browser.encoded(fields), Map.of());
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.headers().firstValue("Location")).contains("/sign-in/kept");

        var kept = browser.get("/sign-in/kept").body();
        assertThat(kept).contains("action=\"/account/tokens\"");
        var back = hidden(kept.substring(kept.indexOf("action=\"/account/tokens\"")));
        assertThat(back.getOrDefault("label", "").replace("\r\n", "\n")).isEqualTo(text);
        var sent = browser.postRaw("/account/tokens", Browser.encoded(back), Map.of());
        assertThat(sent.statusCode()).isEqualTo(text.length() > 60 ? 422 : 200);
    }

    @Test
    void aPublicFormWhoseTokenIsOldShowsItsTextAndOneButton() {
        var visitor = new Browser(port);
        var refused = visitor.postRaw("/join", "username=somebody&code=123&_csrf=old", Map.of());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("value=\"somebody\"", "action=\"/join\"");
    }

    @Test
    void aFormOfAnotherSiteIsNotKept() {
        var visitor = new Browser(port);
        var refused = visitor.postRaw("/account/tokens", "label=x", Map.of("Origin", "https://evil.example"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).doesNotContain("kept.label");
    }

    private static Map<String, String> hidden(String page) {
        var fields = new java.util.TreeMap<String, String>();
        var found = HIDDEN.matcher(page.replace("\n>", ">"));
        while (found.find()) {
            fields.putIfAbsent(found.group(1), plain(found.group(2)));
        }
        return fields;
    }

    private static String plain(String escaped) {
        return org.jsoup.parser.Parser.unescapeEntities(escaped, true);
    }
}
