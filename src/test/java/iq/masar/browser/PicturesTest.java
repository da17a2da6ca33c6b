package iq.masar.browser;

import com.microsoft.playwright.Page;
import iq.masar.kernel.Language;
import iq.masar.testing.Chromium;
import iq.masar.testing.StoryHouse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Takes the pictures of docs/images: {@code ./masar pictures}. */
@EnabledIfSystemProperty(
        named = "masar.pictures",
        matches = "true",
        disabledReason = "pictures are taken by ./masar pictures")
class PicturesTest {
    private static final Path IMAGES = Path.of("docs/images");

    private final StoryHouse house = StoryHouse.enter();

    @Test
    void takePictures() {
        try (var chromium = new Chromium()) {
            shots().forEach((name, shot) -> take(chromium, name, shot));
        }
    }

    private void take(Chromium chromium, String name, Shot shot) {
        try (var window = chromium.window(house.address(), 1280, Language.AR)) {
            var page = chromium.signedIn(window, shot.person(), house.passphrase());
            var path = shot.start();
            for (var link : shot.links()) {
                page.navigate(path);
                path = page.locator(link).first().getAttribute("href");
            }
            for (var language : Language.values()) {
                page.navigate(path + (path.contains("?") ? "&" : "?") + "lang=" + language.tag());
                for (var width : new int[] {1280, 360}) {
                    page.setViewportSize(width, 900);
                    page.screenshot(new Page.ScreenshotOptions()
                            .setPath(IMAGES.resolve("%s-%s-%d.png".formatted(name, language.tag(), width))));
                }
            }
        }
    }

    private static Map<String, Shot> shots() {
        var shots = new LinkedHashMap<String, Shot>();
        shots.put("desk", new Shot("shilan", "/desk"));
        shots.put("case", new Shot("shilan", "/cases?show=all", "tbody th a"));
        shots.put(
                "referral",
                new Shot(
                        "shilan",
                        "/cases?show=all",
                        "tbody th a",
                        "main nav a[href$='/referrals']",
                        "tbody th a[href^='/referrals/']"));
        shots.put("inbox", new Shot("maryam", "/inbox"));
        shots.put("dashboard", new Shot("nadia", "/dashboard"));
        return shots;
    }

    private record Shot(String person, String start, String... links) {}
}
