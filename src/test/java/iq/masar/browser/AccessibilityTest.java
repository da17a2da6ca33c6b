package iq.masar.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import iq.masar.kernel.Language;
import iq.masar.testing.Axe;
import iq.masar.testing.Chromium;
import iq.masar.testing.StoryHouse;
import iq.masar.testing.Walk;
import iq.masar.testing.Walk.Stop;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * WCAG 2.2 AA and axe's best practices on every kind of page links lead to: in Arabic with contrasts in light, and in dark where
 * asked; in Sorani and English without the contrasts, which know no language. At 360 px nothing hangs over the edge in any.
 * {@code ./masar axe} measures everything everywhere.
 */
class AccessibilityTest {
    private static final boolean ALL = Boolean.getBoolean("masar.axe");
    private static final String FOLDED = "/(governance|pledges|assessments|reports)(/.*)?";
    private final StoryHouse house = StoryHouse.enter();
    private final Set<String> faults = new LinkedHashSet<>();
    private int looks;

    @Test
    void noPageHindersAnybody() {
        var kinds = new HashSet<String>();
        try (var chromium = new Chromium()) {
            for (var person : Walk.PEOPLE) {
                var stops = house.walk().stops().stream()
                        .filter(stop -> stop.person().equals(person) && stop.isFirst() && stop.isPage())
                        .filter(stop -> kinds.add(stop.kind()))
                        .toList();
                if (!stops.isEmpty()) {
                    visit(chromium, person, stops);
                }
            }
        }
        System.out.println(
                "axe: " + kinds.size() + " kinds of page, " + looks + " looks, " + faults.size() + " faults");
        assertThat(faults).isEmpty();
        assertThat(kinds.size()).isGreaterThan(70);
    }

    private void visit(Chromium chromium, String person, List<Stop> stops) {
        try (var window = chromium.window(house.address(), 1280, Language.AR)) {
            var page = person.isEmpty() ? window.newPage() : chromium.signedIn(window, person, StoryHouse.PASSPHRASE);
            for (var stop : stops) {
                for (var language : Language.values()) {
                    if (ALL || language == Language.AR || !stop.kind().contains("?")) {
                        page.navigate(stop.in(language));
                        look(page, stop, stop + " in " + language.tag(), ALL || language == Language.AR);
                    }
                }
            }
        }
    }

    private void look(Page page, Stop stop, String where, boolean paint) {
        looks++;
        note(where, Axe.faults(page, paint));
        if (stop.kind().matches(FOLDED)) { // forms that stand folded on the page are forms of the page
            page.evaluate("document.querySelectorAll('main details').forEach(one => one.open = true)");
            note(where + " unfolded", Axe.faults(page, false));
        }
        if (ALL) {
            page.evaluate("document.documentElement.dataset.bsTheme = 'dark'");
            note(where + " in the dark", Axe.faults(page, true));
        }
        page.setViewportSize(360, 800);
        var over = Axe.overhang(page);
        if (!over.isEmpty()) {
            faults.add(where + " at 360 px " + over);
        }
        if (ALL) {
            note(where + " at 360 px", Axe.faults(page, false));
        }
        page.setViewportSize(1280, 900);
    }

    private void note(String where, List<String> found) {
        found.forEach(one -> faults.add(where + ": " + one));
    }
}
