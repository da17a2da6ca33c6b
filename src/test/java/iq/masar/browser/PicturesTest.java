package iq.masar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import iq.masar.kernel.Language;
import iq.masar.testing.Chromium;
import iq.masar.testing.CountryHouse;
import iq.masar.testing.StoryHouse;
import iq.masar.testing.Walk;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Takes pictures: {@code ./masar pictures} those of docs/images from the demonstration, {@code ./masar pictures all} besides them every
 * kind of page that links of the stories lead to, in target/pictures, to be looked at; {@code ./masar pictures "/claims|/register"} only those kinds.
 */
@EnabledIfSystemProperty(
        named = "masar.pictures",
        matches = "true|all|/.*",
        disabledReason = "pictures are taken by ./masar pictures")
class PicturesTest {
    private static final Path IMAGES = Path.of("docs", "images");
    private static final Path ALL = Path.of("target", "pictures");

    @Test
    void takePictures() {
        var wanted = System.getProperty("masar.pictures", "");
        try (var chromium = new Chromium()) {
            if (!wanted.startsWith("/")) {
                takeDemonstration(chromium);
            }
            if (!wanted.equals("true")) {
                takeEveryKind(
                        chromium, StoryHouse.enter().address(), wanted.equals("all") ? ".*" : "(" + wanted + ").*");
            }
        }
    }

    private static void takeDemonstration(Chromium chromium) {
        try (var house = CountryHouse.told()) {
            assertThat(house.broken()).isEmpty();
            shots().forEach((name, shot) -> take(chromium, house.address(), name, shot));
        }
    }

    private static void take(Chromium chromium, String address, String name, Shot shot) {
        try (var window = chromium.window(address, 1280, Language.AR)) {
            var page = chromium.signedIn(window, shot.person(), StoryHouse.PASSPHRASE);
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

    private static void takeEveryKind(Chromium chromium, String address, String wanted) {
        var kinds = new HashSet<String>();
        var stops = new Walk(address, StoryHouse.PASSPHRASE).stops();
        for (var person : Walk.PEOPLE) {
            var own = stops.stream()
                    .filter(stop -> stop.person().equals(person) && stop.isFirst() && stop.isPage())
                    .filter(stop -> stop.kind().matches(wanted) && kinds.add(stop.kind()))
                    .toList();
            if (!own.isEmpty()) {
                takeEach(chromium, address, person, own);
            }
        }
    }

    private static void takeEach(Chromium chromium, String address, String person, List<Walk.Stop> stops) {
        try (var window = chromium.window(address, 1280, Language.AR)) {
            var page = person.isEmpty() ? window.newPage() : chromium.signedIn(window, person, StoryHouse.PASSPHRASE);
            for (var stop : stops) {
                for (var language : Language.values()) {
                    page.navigate(stop.in(language));
                    for (var width : new int[] {1280, 360}) {
                        page.setViewportSize(width, 900);
                        page.screenshot(new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(ALL.resolve("%s-%s-%d.png"
                                        .formatted(stop.kind().replaceAll("[^a-z]+", "_"), language.tag(), width))));
                    }
                }
            }
        }
    }

    private static Map<String, Shot> shots() {
        var shots = new LinkedHashMap<String, Shot>();
        shots.put("desk", new Shot("shilan", "/desk"));
        shots.put("case", new Shot("shilan", "/cases", "tbody th a"));
        shots.put("referral", new Shot("shilan", "/referrals", "tbody th a[href^='/referrals/']"));
        shots.put("inbox", new Shot("maryam", "/inbox"));
        shots.put("dashboard", new Shot("nadia", "/dashboard"));
        return shots;
    }

    private record Shot(String person, String start, String... links) {}
}
