package iq.masar.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import iq.masar.kernel.Language;
import iq.masar.testing.Chromium;
import iq.masar.testing.StoryHouse;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** REF-10, H6: what was typed outlives a lost line and an ended session, and a form pressed twice is carried out once. */
class WeakLineTest {
    private final StoryHouse house = StoryHouse.enter();

    @Test
    void typedTextOutlivesALostLine() {
        atIntake((window, page) -> {
            page.locator("[name=calling]").fill("زوزان");
            window.setOffline(true);
            page.keyboard().press("Control+s");
            var state = page.locator("[data-save]");
            assertThat(state).containsText(state.getAttribute("data-kept"));
            assertThat(page.url()).endsWith("/intake");
            window.setOffline(false);
            assertThat(state).containsText(state.getAttribute("data-saved"));
            page.navigate("/intake");
            assertThat(page.locator("[name=calling]")).hasValue("زوزان");
            page.locator("form[action='/intake/discard'] button").click();
            page.waitForURL("**/desk");
        });
    }

    @Test
    void aFormPressedTwiceOpensOneCase() {
        atIntake((window, page) -> {
            page.locator("[name=calling]").fill("بێستوون");
            page.locator("[data-key='Ctrl+KeyS']").dblclick();
            page.waitForURL("**/cases/**");
            page.navigate("/search?q=بێستوون");
            assertThat(page.locator("tbody tr")).hasCount(1);
        });
    }

    @Test
    void typedTextOutlivesItsSession() {
        atIntake((window, page) -> {
            page.locator("[name=calling]").fill("ئاواز");
            window.clearCookies(
                    new BrowserContext.ClearCookiesOptions().setName(java.util.regex.Pattern.compile(".*masar")));
            page.keyboard().press("Control+s");
            page.waitForLoadState();
            page.locator("[name=username]").fill("yusuf");
            page.locator("[name=passphrase]").fill(StoryHouse.PASSPHRASE);
            page.keyboard().press("Enter");
            assertThat(page.locator("input[value='ئاواز'], [data-kept]").first())
                    .isAttached();
        });
    }

    private void atIntake(BiConsumer<BrowserContext, Page> doing) {
        try (var chromium = new Chromium();
                var window = chromium.window(house.address(), 1280, Language.CKB)) {
            var page = chromium.signedIn(window, "yusuf", StoryHouse.PASSPHRASE);
            page.navigate("/intake");
            doing.accept(window, page);
        }
    }
}
