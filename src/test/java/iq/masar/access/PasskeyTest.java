package iq.masar.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import iq.masar.kernel.Language;
import iq.masar.testing.Asvs;
import iq.masar.testing.Chromium;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole ceremony in a real browser with a virtual authenticator: made, asked for at sign-in, proven, removed. */
@RoomTest
class PasskeyTest {
    @Autowired
    Officers officers;

    @Autowired
    Passkeys passkeys;

    @LocalServerPort
    int port;

    @Test
    @Asvs("6.3.3")
    void aPasskeyIsMadeAskedForAndProven() {
        var shilan = officers.caseWorker("MOMD-NI");
        try (var chromium = new Chromium();
                var window = chromium.window("http://localhost:" + port, 1280, Language.AR)) {
            var page = chromium.signedIn(window, officers.username(shilan), Officers.PASSPHRASE);
            plugIn(page);
            page.navigate("/account");
            page.click("[data-passkey=make]");
            page.waitForURL("**/account?done=1");
            assertThat(passkeys.list(shilan.account())).hasSize(1);

            page.click("summary.m-who");
            page.click("form[action='/sign-out'] button");
            page.locator("[name=username]").fill(officers.username(shilan));
            page.locator("[name=passphrase]").fill(Officers.PASSPHRASE);
            page.keyboard().press("Enter");
            page.waitForURL("**/sign-in/second");
            page.navigate("/account");
            assertThat(page.url()).contains("/sign-in");
            page.navigate("/sign-in/second");
            page.click("[data-passkey=prove]");
            page.waitForURL(url -> !url.contains("/sign-in"));
            page.navigate("/account");
            page.click("form[action*='/account/passkeys/'] button");
            page.waitForURL("**/account?done=1");
            assertThat(passkeys.list(shilan.account())).isEmpty();
        }
    }

    private static void plugIn(Page page) {
        var devices = page.context().newCDPSession(page);
        devices.send("WebAuthn.enable");
        var device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        device.addProperty("hasResidentKey", true);
        device.addProperty("hasUserVerification", true);
        device.addProperty("isUserVerified", true);
        device.addProperty("automaticPresenceSimulation", true);
        var options = new JsonObject();
        options.add("options", device);
        devices.send("WebAuthn.addVirtualAuthenticator", options);
    }
}
