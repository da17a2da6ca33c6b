package iq.masar.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static iq.masar.journeys.JourneysFixtures.reference;
import static iq.masar.journeys.JourneysFixtures.row;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import iq.masar.journeys.gate.Gate;
import iq.masar.journeys.model.Line;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Language;
import iq.masar.testing.Chromium;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** RET-34: the gate on a phone with the line cut, in a real browser: kept, opened without a line, worked by keyboard, merged once. */
@RoomTest
class OfflineGateTest {
    private static final Path PICTURES = Path.of("target", "pictures");

    /** A page of the same browser whose clock stands so many hours on. */
    private static final String HOURS_ON =
            "(() => { const real = Date.now.bind(Date); Date.now = () => real() + %d * 3600000; })()";

    @Autowired
    ApplicationContext house;

    @Autowired
    Journeys journeys;

    @Autowired
    Gate gate;

    @Autowired
    Officers officers;

    @LocalServerPort
    int port;

    private JourneysFixtures people;
    private UUID operation;
    private List<Line> lines;

    @BeforeEach
    void boarding() {
        people = new JourneysFixtures(house);
        operation = people.operation(10);
        var references = IntStream.range(0, 5).mapToObj(any -> reference()).toList();
        references.forEach(people::documented);
        people.confirmed(
                operation,
                row(1, references.get(0), "FAM-1", "1A", "child"),
                row(2, references.get(1), "FAM-1", "1B", "none"),
                row(3, references.get(2), "", "2A", "medical"),
                row(4, references.get(3), "", "2B", "none"),
                row(5, references.get(4), "", "3A", "none"));
        people.seatAll(operation);
        people.boarding(operation);
        lines = journeys.lines(operation, people.raghad);
    }

    private String address() {
        return "/journeys/" + operation + "/gate";
    }

    /** At the gate on a phone, with the list kept. */
    private void atTheGate(BiConsumer<BrowserContext, Page> doing) {
        try (var chromium = new Chromium();
                var window = chromium.window("http://localhost:" + port, 360, Language.CKB)) {
            var page = chromium.signedIn(window, officers.username(people.raghad), Officers.PASSPHRASE);
            page.navigate(address());
            keep(page);
            doing.accept(window, page);
        }
    }

    private static void keep(Page page) {
        page.locator("[data-keep] button").click();
        assertThat(page.locator("[data-kept-state]")).containsText(":");
    }

    private static void refused(Page page, String why) {
        assertThat(page.locator("[data-why='" + why + "'] h2")).isVisible();
        assertThat(page.locator("[data-work]")).isHidden();
    }

    private static boolean isEmpty(Page page) {
        return page.evaluate("() => masarDevice.lists().then(lists => lists.length)")
                .equals(0);
    }

    @Test
    void threeBoardWithTheLineCutAndAreMergedOnce() {
        atTheGate((window, page) -> {
            window.setOffline(true);
            page.reload();
            assertThat(page.locator("h1"))
                    .containsText(journeys.find(operation, people.raghad)
                            .orElseThrow()
                            .number());
            assertThat(page.locator("tbody tr")).hasCount(5);
            assertThat(page.locator("tbody")).containsText("دلشاد");

            scan(page, lines.get(0).id().toString());
            scan(page, lines.get(1).id().toString().toUpperCase(java.util.Locale.ROOT));
            page.locator("tr[data-line='4'] button[value='boarded:4']").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("tr.is-noted")).hasCount(3);
            scan(page, "no such card");
            var state = page.locator("[data-acts-state]");
            assertThat(state).hasText(page.locator("form").getAttribute("data-unknown"));

            page.reload();
            assertThat(page.locator("tr.is-noted")).hasCount(3);
            assertThat(state).containsText("3");
            for (var language : Language.values()) {
                page.navigate(address() + "?lang=" + language.tag());
                assertThat(page.locator("html")).hasAttribute("lang", language.tag());
                assertThat(page.locator("tr.is-noted")).hasCount(3);
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(PICTURES.resolve("offline-gate-" + language.tag() + "-360.png")));
                assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(360);
            }
            assertThat(gate.list(operation).size()).isZero();

            window.setOffline(false);
            assertThat(state).hasText(page.locator("form").getAttribute("data-sent"));
            page.evaluate("() => { for (let i = 0; i < 5; i++) dispatchEvent(new Event('online')); }");
            page.navigate(address());
            assertThat(page.locator("[data-keep]")).isVisible();
            assertThat(gate.list(operation).size()).isEqualTo(3);
            assertThat(journeys.lines(operation, people.raghad).stream()
                            .map(line -> line.state().code())
                            .toList())
                    .containsExactly("boarded", "boarded", "seated", "boarded", "seated");
        });
    }

    private static void scan(Page page, String code) {
        page.locator("[data-scan]").focus();
        page.keyboard().type(code);
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-scan]")).hasValue("");
    }

    /** After twelve hours the list is gone with its key; what was noted is not. */
    @Test
    void anExpiredListRefusesAndSaysHowToCureIt() {
        atTheGate((window, page) -> {
            window.setOffline(true);
            page.reload();
            scan(page, lines.get(0).id().toString());
            assertThat(page.locator("tr.is-noted")).hasCount(1);

            var later = window.newPage();
            later.addInitScript(HOURS_ON.formatted(13));
            later.navigate(address());
            refused(later, "expired");
            assertThat(later.locator("[data-safe] b")).hasText("1");
            for (var language : Language.values()) {
                later.navigate(address() + "?lang=" + language.tag());
                later.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(PICTURES.resolve("offline-gone-" + language.tag() + "-360.png")));
            }
            assertThat(isEmpty(later)).isTrue();
            page.reload();
            refused(page, "none");

            window.setOffline(false);
            page.navigate(address());
            assertThat(page.locator("[data-acts-state]"))
                    .hasText(page.locator("form[data-acts]").getAttribute("data-sent"));
            assertThat(gate.list(operation).size()).isEqualTo(1);
        });
    }

    /** A clock set back does not prolong it. */
    @Test
    void aClockSetBackOpensNothing() {
        atTheGate((window, page) -> {
            window.setOffline(true);
            var later = window.newPage();
            later.addInitScript(HOURS_ON.formatted(2));
            later.navigate(address());
            assertThat(later.locator("tbody tr")).hasCount(5);
            page.reload();
            refused(page, "clock");
        });
    }

    /** A changed byte, a changed term, and a list forged under another key with the old signature. */
    @Test
    void aTamperedListIsRefused() {
        atTheGate((window, page) -> {
            for (var tampering : List.of(
                    "kept => { new Uint8Array(kept.sealed)[20] ^= 1; return kept; }",
                    "kept => ({ ...kept, until: '2099-01-01T00:00:00Z' })",
                    "kept => ({ ...kept, ahead: kept.ahead - 36000000 })",
                    FORGED)) {
                page.evaluate(CHANGED.replace("CHANGE", tampering), operation + "/gate");
                window.setOffline(true);
                page.reload();
                refused(page, "changed");
                assertThat(isEmpty(page)).isTrue();
                page.reload();
                refused(page, "none");
                window.setOffline(false);
                page.navigate(address());
                keep(page);
            }
        });
    }

    /** Changes what lies on the device, with a list of the server and its signature at hand. */
    private static final String CHANGED = """
            async id => {
                const given = await fetch("/journeys/" + id.split("/")[0] + "/seals", { method: "POST",
                    body: new URLSearchParams({ place: "gate", _csrf: document.querySelector("input[name=_csrf]").value }) })
                    .then(answer => answer.json());
                const base = await new Promise(good => { const asked = indexedDB.open("masar.sealed", 1); asked.onsuccess = () => good(asked.result); });
                const get = base.transaction("lists").objectStore("lists").get(id);
                const kept = await new Promise(good => { get.onsuccess = () => good(get.result); });
                kept.given = given;
                const changed = await (CHANGE)(kept);
                const all = base.transaction("lists", "readwrite");
                all.objectStore("lists").put(changed);
                await new Promise(good => { all.oncomplete = good; });
                base.close();
            }
            """;

    /** Sealed anew with another seat, as somebody could who runs a script of their own on the device. */
    private static final String FORGED = """
            async kept => {
                const list = kept.given.list.replace('"1A"', '"9Z"');
                kept.until = JSON.parse(list).until;
                kept.key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
                const bound = new TextEncoder().encode([kept.id, kept.number, kept.officer, kept.until, kept.ahead].join("|"));
                kept.sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv: kept.iv, additionalData: bound }, kept.key,
                    new TextEncoder().encode(JSON.stringify({ list, signature: kept.given.signature })));
                return kept;
            }
            """;

    /** Signing out ends the list, and asks first where something was not sent yet. */
    @Test
    void theListDiesWithTheSignOut() {
        atTheGate((window, page) -> {
            page.route("**/acts", route -> route.abort());
            scan(page, lines.get(0).id().toString());
            var asked = new ArrayList<String>();
            page.onDialog(dialog -> {
                asked.add(dialog.message());
                if (asked.size() > 1) {
                    dialog.accept();
                } else {
                    dialog.dismiss();
                }
            });
            signOut(page);
            page.waitForCondition(() -> asked.size() == 1);
            assertThat(asked.getFirst()).endsWith(" 1");
            assertThat(page.url()).contains("/gate");
            assertThat(isEmpty(page)).isFalse();
            signOut(page);
            page.waitForURL(url -> !url.contains("/gate"));

            signIn(page, people.raghad);
            page.navigate(address());
            assertThat(page.locator("[data-keep]")).isVisible();
            assertThat(isEmpty(page)).isTrue();
        });
    }

    /** A colleague who signs in on the same device does not find it. */
    @Test
    void theListDiesWithAnotherOfficer() {
        atTheGate((window, page) -> {
            window.clearCookies();
            signIn(page, people.thamer);
            page.navigate(address());
            assertThat(page.locator("[data-keep]")).isVisible();
            assertThat(page.locator("[data-kept-state]")).hasText("");
            page.waitForFunction("() => masarDevice.lists().then(lists => lists.length === 0)");
        });
    }

    private static void signOut(Page page) {
        var menu = page.locator("details.m-who-menu");
        if (menu.getAttribute("open") == null) {
            menu.locator("summary").click();
        }
        page.locator("form[action='/sign-out'] button").click();
    }

    private void signIn(Page page, Actor officer) {
        page.navigate("/sign-in");
        page.locator("[name=username]").fill(officers.username(officer));
        page.locator("[name=passphrase]").fill(Officers.PASSPHRASE);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }
}
