package iq.masar.testing;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** axe-core inside the open page: WCAG 2.2 AA and its own best practices, and whether anything hangs over the edge. */
public final class Axe {
    private static final String SOURCE = source();
    private static final String RUN = """
        async paint => {
            const found = await axe.run(document, {
                resultTypes: ['violations'], preload: false, iframes: false,
                rules: { 'color-contrast': { enabled: paint } },
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
            });
            return found.violations.flatMap(one => one.nodes.slice(0, 3).map(node =>
                one.id + ' at ' + node.target.join(' ') + ': '
                    + [...node.any, ...node.all, ...node.none].map(why => why.message).join('; ')));
        }\
        """;
    private static final String OVERHANG = """
        () => {
            const page = document.documentElement, room = page.clientWidth;
            if (page.scrollWidth - room <= 1) return '';
            const scrolls = each => { for (let up = each.parentElement; up; up = up.parentElement)
                if (getComputedStyle(up).overflowX !== 'visible') return true; return false; };
            const over = [...document.body.querySelectorAll('*')]
                .filter(each => { const box = each.getBoundingClientRect();
                    return box.width > 0 && (box.right > room + 1 || box.left < -1) && !scrolls(each) && !each.closest('details:not([open])'); })
                .map(each => each.tagName.toLowerCase() + (each.className ? '.' + each.className : ''));
            return 'scrolls sideways by ' + (page.scrollWidth - room) + ', for example ' + over.slice(0, 4).join(', ');
        }\
        """;

    private Axe() {}

    /**
     * What hinders somebody on this page, a sentence each.
     *
     * @param paint whether contrasts are measured too, which takes most of the time and depends on no language
     */
    @SuppressWarnings("unchecked")
    public static List<String> faults(Page page, boolean paint) {
        page.evaluate(SOURCE);
        return (List<String>) page.evaluate(RUN, paint);
    }

    /** By how much the page scrolls sideways and what does it; empty when it does not. */
    public static String overhang(Page page) {
        return (String) page.evaluate(OVERHANG);
    }

    private static String source() {
        try (var script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
