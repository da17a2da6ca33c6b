package iq.masar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import iq.masar.kernel.Language;
import iq.masar.testing.Chromium;
import iq.masar.testing.Keyboard;
import iq.masar.testing.StoryHouse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** REF-10, GOV-58: from the first word of an intake to a sent referral without a mouse, and the focus is seen at every step. */
class KeyboardTest {
    private static final String SHELTER = "BAYT-NI";
    private final StoryHouse house = StoryHouse.enter();

    @Test
    void intakeToSentReferralNeedsNoMouse() {
        try (var chromium = new Chromium();
                var window = chromium.window(house.address(), 1280, Language.AR)) {
            var page = window.newPage();
            var keys = new Keyboard(page);
            signIn(page, keys, "shilan");
            intake(keys);
            var file = page.url().replaceAll("https?://[^/]+|\\?.*", "");
            assertThat(file).startsWith("/cases/");
            assign(chromium, file);
            activate(keys, file);
            need(keys, file);
            consent(keys, file);
            refer(keys);
            assertThat(page.url()).as(page.locator("main").innerText()).contains("/referrals/");
            assertThat(page.locator("[data-state]").getAttribute("data-state")).isIn("sent", "delivered");
            assertThat(keys.unseen()).isEmpty();
        }
    }

    /** GOV-58: a pledge written and laid before the group, a meeting convened, a row of a file corrected, without a mouse. */
    @Test
    void pledgeMeetingAndImportNeedNoMouse() {
        try (var chromium = new Chromium();
                var window = chromium.window(house.address(), 1280, Language.AR)) {
            var page = window.newPage();
            var keys = new Keyboard(page);
            signIn(page, keys, "maysoon");
            keys.enter("nav a[href='/pledges']")
                    .enter("main a[href='/pledges/new']")
                    .type("[name=title]", "تعهد بلا فأرة")
                    .type("[name=actor]", "وزارة الهجرة والمهجرين")
                    .choose("kind", "policy")
                    .choose("form", "individual")
                    .tick("[name=objectives][value='1']")
                    .tick("[name=principles][value=f]")
                    .type("[name=ar]", "نصّ".repeat(120))
                    .type("[name=ends_on]", "31/12/2030")
                    .type("[name=indicator]", "عدد الإصدارات")
                    .enter("form[action='/pledges'] button");
            assertThat(page.url()).as(page.locator("main").innerText()).matches(".*/pledges/[0-9a-f-]{36}.*");
            for (var quality : List.of("concrete", "measurable", "realistic", "forward-looking", "time-bound")) {
                keys.choose(quality, "yes");
            }
            keys.enter("form[action$='/submission'] button");
            assertThat(page.locator("a[href^='/governance/papers/']").count()).isEqualTo(1);
            keys.enter("nav a[href='/governance/bodies']")
                    .enter("main a[href='/governance/bodies/WG-DATA']")
                    .to("details:has(form[action$='/meetings']) summary");
            var meetings = page.locator("main a[href^='/governance/meetings/']");
            var before = meetings.count();
            page.keyboard().press("Enter");
            keys.type("[name=day]", "05/03/2027")
                    .type("[name=agenda]", "نقطة أولى")
                    .enter("form[action$='/meetings'] button");
            assertThat(meetings.count()).as(page.locator("main").innerText()).isEqualTo(before + 1);
            keys.enter("nav a[href='/governance/imports']")
                    .enter("main a[href^='/governance/imports/']", StoryHouse.FILE)
                    .type("[name=state]", "planned")
                    .enter("form[action*='/rows/'] button");
            assertThat(page.locator("form[action*='/rows/']").count()).isZero();
            assertThat(keys.unseen()).isEmpty();
        }
    }

    private void signIn(Page page, Keyboard keys, String username) {
        page.navigate("/sign-in");
        keys.type("[name=username]", username)
                .type("[name=passphrase]", StoryHouse.PASSPHRASE)
                .press("Enter");
    }

    private void assign(Chromium chromium, String file) {
        try (var window = chromium.window(house.address(), 1280, Language.AR)) {
            var page = window.newPage();
            var keys = new Keyboard(page);
            signIn(page, keys, "haidar");
            var form = "form:has([value='" + file.replace("/cases/", "") + "'])";
            keys.enter("nav a[href='/team']").pick(form + " select", "شيلان").enter(form + " button");
            assertThat(keys.unseen()).isEmpty();
        }
    }

    private static void intake(Keyboard keys) {
        keys.press("n")
                .type("[name=calling]", "هيوا")
                .choose("spoken", "ckb")
                .tick("[name=needs][value=housing]")
                .choose("category", "returnee_abroad")
                .press("Control+s");
    }

    private static void activate(Keyboard keys, String file) {
        keys.enter("form[action$='/duplicates'] button")
                .enter("form:has([name=step][value=screen]) button")
                .enter("main a[href$='/consents']")
                .choose("purpose", "case-management")
                .choose("mode", "signature")
                .enter("[name=answer][value=yes]")
                .enter("nav a[href='" + file + "']")
                .enter("form:has([name=step][value=activate]) button");
    }

    private static void need(Keyboard keys, String file) {
        keys.enter("a[href='" + file + "/needs']")
                .choose("family", "housing")
                .choose("priority", "medium")
                .enter("form[action$='/needs'] button");
    }

    private static void consent(Keyboard keys, String file) {
        keys.enter("a[href='" + file + "/consents']")
                .choose("purpose", "referral")
                .tick("[name=recipient][value='" + SHELTER + "']")
                .tick("[name=category][value=identity]")
                .tick("[name=category][value=contact]")
                .tick("[name=category][value=housing]")
                .choose("mode", "signature")
                .enter("[name=answer][value=yes]")
                .enter("nav a[href='" + file + "']");
    }

    private static void refer(Keyboard keys) {
        keys.press("r")
                .enter("ol a[href*='service=']", "إيجار")
                .tick("[name=category][value=identity]")
                .tick("[name=category][value=contact]")
                .tick("[name=category][value=housing]")
                .press("Control+Enter");
    }
}
