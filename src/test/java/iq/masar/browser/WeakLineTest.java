package iq.masar.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import iq.masar.kernel.Language;
import iq.masar.testing.Chromium;
import iq.masar.testing.StoryHouse;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** REF-10, H6, IDN-44, IDN-45: what was typed outlives a lost line and an ended session, and a form pressed twice is carried out once. */
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
            window.clearCookies(new BrowserContext.ClearCookiesOptions().setName(Pattern.compile(".*masar")));
            page.keyboard().press("Control+s");
            page.waitForLoadState();
            page.locator("[name=username]").fill("yusuf");
            page.locator("[name=passphrase]").fill(StoryHouse.PASSPHRASE);
            page.keyboard().press("Enter");
            assertThat(page.locator("input[value='ئاواز'], [data-kept]").first())
                    .isAttached();
        });
    }

    /** IDN-45: a claim is written while the line is away, kept, and opened when the line is back. */
    @Test
    void aClaimIsWrittenWithoutALine() {
        at("sarab", "/claims/new", (window, page) -> {
            window.setOffline(true);
            page.locator("[name=own]").fill("سهى");
            page.locator("[name=father]").fill("عبد الأمير");
            press(page, "/claims/new");
            window.setOffline(false);
            saved(page);
            page.navigate("/claims/new");
            assertThat(page.locator("[name=own]")).hasValue("سهى");
            assertThat(page.locator("[name=father]")).hasValue("عبد الأمير");
            page.locator("[data-key='Ctrl+KeyS']").click();
            page.waitForURL(Pattern.compile(".*/claims/[0-9a-f-]{36}"));
            page.navigate("/claims/new");
            assertThat(page.locator("[name=own]")).hasValue("");
        });
    }

    /** IDN-44: two officers enter one woman while both are without a line; both entries are taken and meet in the queue. */
    @Test
    void twinsWrittenWithoutALineMeet() {
        at(
                "ameera",
                "/register/new",
                (ameeras, first) -> at("dalal", "/register/new", (dalals, second) -> {
                    ameeras.setOffline(true);
                    dalals.setOffline(true);
                    for (var page : List.of(first, second)) {
                        page.locator("[name=own]").fill("شەوبۆ");
                        page.locator("[name=father]").fill("نەریمان");
                        page.locator("[name=grandfather]").fill("بەختیار");
                        page.locator("[name=birth]").fill("1993");
                        page.locator("[name=source]").fill("لێدوان");
                        press(page, "/register/new");
                    }
                    ameeras.setOffline(false);
                    dalals.setOffline(false);
                    for (var page : List.of(first, second)) {
                        saved(page);
                        page.locator("[data-key='Ctrl+KeyS']").click();
                        page.waitForURL(Pattern.compile(".*/register/[0-9a-f-]{36}"));
                    }
                    var ids = Stream.of(first, second)
                            .map(page -> page.url().replaceAll(".*/", "").replaceAll("\\?.*", ""))
                            .sorted()
                            .toList();
                    first.navigate("/register/twins");
                    assertThat(first.locator("a[href='/register/twins/" + ids.getFirst() + "/" + ids.getLast()
                                    + "'], a[href='/register/twins/" + ids.getLast() + "/" + ids.getFirst() + "']"))
                            .isVisible();
                }));
    }

    /** Pressed without a line: nothing leaves, and the form says that it is kept. */
    private static void press(Page page, String path) {
        page.locator("[data-key='Ctrl+KeyS']").click();
        var state = page.locator("[data-save]");
        assertThat(state).containsText(state.getAttribute("data-kept"));
        assertThat(page.url()).endsWith(path);
    }

    private static void saved(Page page) {
        var state = page.locator("[data-save]");
        assertThat(state).containsText(state.getAttribute("data-saved"));
    }

    private void atIntake(BiConsumer<BrowserContext, Page> doing) {
        at("yusuf", "/intake", doing);
    }

    private void at(String person, String path, BiConsumer<BrowserContext, Page> doing) {
        try (var chromium = new Chromium();
                var window = chromium.window(house.address(), 1280, Language.CKB)) {
            var page = chromium.signedIn(window, person, StoryHouse.PASSPHRASE);
            page.navigate(path);
            doing.accept(window, page);
        }
    }
}
