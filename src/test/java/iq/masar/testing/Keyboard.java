package iq.masar.testing;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Somebody who has no mouse: goes on by Tab, chooses by Space and arrows, opens by Enter, and must see where the focus is. */
public final class Keyboard {
    private static final int PATIENCE = 250;
    private static final String AT = """
        ([wanted, words]) => {
            const at = document.activeElement;
            return at !== null && at !== document.body && at.matches(wanted) && at.textContent.includes(words);
        }\
        """;
    /** A focus counts as seen when the element stands within the window, nothing lies over it and a ring is drawn. */
    private static final String SEEN = """
        () => {
            const at = document.activeElement;
            if (at === null || at === document.body) return 'nothing has the focus';
            const shown = at.type === 'radio' || at.type === 'checkbox' ? at.closest('label') ?? at : at;
            const box = shown.getBoundingClientRect(), name = at.outerHTML.slice(0, 120);
            if (box.width === 0 || box.height === 0) return 'focus on something without a size: ' + name;
            if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth)
                return 'focus outside the window: ' + name;
            const ring = [at, shown, at.parentElement].some(each => {
                const style = getComputedStyle(each);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            });
            if (!ring) return 'focus without a ring: ' + name;
            const middle = document.elementFromPoint(
                Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 2),
                Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 2));
            return middle === null || shown.contains(middle) || middle.contains(shown) ? '' : 'focus covered: ' + name;
        }\
        """;

    private final Page page;
    private final List<String> unseen = new ArrayList<>();

    public Keyboard(Page page) {
        this.page = page;
    }

    /** Every place where the focus was not to be seen. */
    public List<String> unseen() {
        return List.copyOf(unseen);
    }

    /** Tabs on until something that matches has the focus. */
    public Keyboard to(String selector) {
        return to(selector, "");
    }

    private Keyboard to(String selector, String words) {
        for (int step = 0; step < PATIENCE; step++) {
            if (isAt(selector, words)) {
                return this;
            }
            page.keyboard().press("Tab");
            look();
        }
        throw new AssertionError("no " + selector + " " + words + " by Tab on " + page.url());
    }

    public Keyboard type(String selector, String text) {
        to(selector);
        page.keyboard().press("Control+a");
        page.keyboard().insertText(text);
        return this;
    }

    /** Ticks a box with the space bar, unless the page has ticked it. */
    public Keyboard tick(String selector) {
        to(selector);
        if (!page.locator(selector).isChecked()) {
            page.keyboard().press("Space");
        }
        return this;
    }

    /** Chooses among the options of a list that has the name, arrow by arrow. */
    public Keyboard choose(String name, String value) {
        to("[name='" + name + "']");
        var wanted = "[name='" + name + "'][value='" + value + "']";
        for (int step = 0; step < PATIENCE; step++) {
            if (page.locator("select[name='" + name + "']").count() > 0
                    ? page.locator("select[name='" + name + "']").inputValue().equals(value)
                    : page.locator(wanted).isChecked()) {
                return this;
            }
            page.keyboard().press("ArrowDown");
            look();
        }
        throw new AssertionError("no " + value + " among " + name + " by arrows on " + page.url());
    }

    /** Chooses the option that reads so, arrow by arrow. */
    public Keyboard pick(String selector, String words) {
        to(selector);
        var options = page.locator(selector + " option").count();
        for (int step = 0; step < options; step++) {
            if (page.locator(selector + " option:checked").innerText().contains(words)) {
                return this;
            }
            page.keyboard().press("ArrowDown");
        }
        throw new AssertionError("no " + words + " in " + selector + " by arrows on " + page.url());
    }

    /** Opens what has the focus and waits for the next page. */
    public Keyboard enter(String selector) {
        to(selector);
        return press("Enter");
    }

    /** Opens the link or button that reads so. */
    public Keyboard enter(String selector, String words) {
        to(selector, words);
        return press("Enter");
    }

    /** Presses a key that leads to another page. */
    public Keyboard press(String key) {
        page.waitForNavigation(() -> page.keyboard().press(key));
        return this;
    }

    private boolean isAt(String selector, String words) {
        return (Boolean) page.evaluate(AT, List.of(selector, words));
    }

    private void look() {
        var seen = (String) page.evaluate(SEEN);
        if (!seen.isEmpty() && !seen.startsWith("nothing has")) {
            unseen.add(page.url().replaceAll("https?://[^/]+", "") + ": " + seen);
        }
    }
}
