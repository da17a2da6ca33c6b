package iq.masar.fieldwork;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Language;
import iq.masar.returns.Interviews;
import iq.masar.returns.Requests;
import iq.masar.returns.ReturnsFixtures;
import iq.masar.returns.Screening;
import iq.masar.testing.Axe;
import iq.masar.testing.Chromium;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** RET-17: a field team's interviews on a phone with the line cut, in a real browser, whose seals the house opens. */
@RoomTest
class OfflineInterviewTest {
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final String LIST = "/returns/field/list";
    private static final String HOURS_ON =
            "(() => { const real = Date.now.bind(Date); Date.now = () => real() + %d * 3600000; })()";

    @Autowired
    Requests requests;

    @Autowired
    Screening screening;

    @Autowired
    Interviews interviews;

    @Autowired
    Conflicts conflicts;

    @Autowired
    Officers officers;

    @LocalServerPort
    int port;

    private ReturnsFixtures people;
    private List<CaseId> files;

    @BeforeEach
    void threeInvited() {
        people = new ReturnsFixtures(officers, requests, screening);
        files = IntStream.range(0, 3)
                .mapToObj(hour -> {
                    var file = people.cleared();
                    interviews.invite(
                            file,
                            LocalDateTime.of(2026, 1, 4, 12 + hour, 30),
                            new Interviews.Wishes(hour == 0 ? "video" : "place", hour == 0, hour == 1),
                            people.consul);
                    return file;
                })
                .toList();
    }

    private UUID interview(int which) {
        return interviews.of(files.get(which)).getLast().id();
    }

    private Map<String, String> answers(int which) {
        return interviews.answers(files.get(which), interview(which), people.consul);
    }

    /** At the post on a phone, with the list kept. */
    private void inTheField(BiConsumer<BrowserContext, Page> doing) {
        try (var chromium = new Chromium();
                var window = chromium.window("http://localhost:" + port, 360, Language.AR)) {
            var page = chromium.signedIn(window, officers.username(people.consul), Officers.PASSPHRASE);
            page.navigate(LIST);
            assertThat(page.locator("input[name=interview]:checked")).hasCount(3);
            page.locator("[data-keep] button").click();
            assertThat(page.locator("[data-kept-state]")).containsText(":");
            doing.accept(window, page);
        }
    }

    private Locator person(Page page, int which) {
        return page.locator("li[data-interview='" + interview(which) + "']");
    }

    private void begin(Page page, int which, String names) {
        person(page, which).locator("a").click();
        assertThat(page.locator("[data-talk] h2")).containsText("دلشاد");
        page.locator("#f-names").fill(names);
        assertThat(page.locator("[data-draft-state]"))
                .containsText(page.locator("[data-draft-state]").getAttribute("data-kept"));
    }

    private static void finish(Page page) {
        page.locator("input[name=read]").check();
        page.locator("input[name=signature][value=refused]").check();
        page.locator("[data-talk] .m-bar button").click();
        assertThat(page.locator("[data-people]")).isVisible();
    }

    private static void pictures(Page page, String name) {
        for (var language : Language.values()) {
            var address = page.url();
            var hash = address.contains("#") ? address.substring(address.indexOf('#')) : "";
            page.navigate(address.replaceAll("[?#].*", "") + "?lang=" + language.tag() + hash);
            assertThat(page.locator("html")).hasAttribute("lang", language.tag());
            for (var width : new int[] {1280, 360}) {
                page.setViewportSize(width, 900);
                page.waitForFunction("() => document.fonts.status === 'loaded'");
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(PICTURES.resolve("field-" + name + "-" + language.tag() + "-" + width + ".png")));
                assertThat(Axe.overhang(page)).as(name + " " + language).isEmpty();
                assertThat(Axe.faults(page, language == Language.AR && width == 360))
                        .as(name + " " + language + " " + width)
                        .isEmpty();
            }
        }
        page.navigate(page.url().replace("lang=en", "lang=ar"));
    }

    /** Kept, cut, reloaded, asked, left half-way, returned to, read back, finished, sent: the record stands as if written online. */
    @Test
    void anInterviewWithTheLineCutStandsOnceTheLineIsBack() {
        inTheField((window, page) -> {
            pictures(page, "list");
            window.setOffline(true);
            page.navigate(LIST);
            assertThat(page.locator("[data-people] li")).hasCount(3);
            begin(page, 0, "دلشاد كريم حسن، ويُنادى أبا آرام");
            page.reload();
            assertThat(page.locator("#f-names")).hasValue("دلشاد كريم حسن، ويُنادى أبا آرام");
            pictures(page, "talk");
            page.locator("[data-back]").click();
            pictures(page, "people");
            person(page, 0).locator("a").focus();
            page.evaluate("() => dispatchEvent(new Event('hashchange'))"); // drawn anew under the officer's hand
            assertThat(person(page, 0).locator("a")).isFocused();
            page.keyboard().press("Enter");
            page.locator("[data-talk] .m-bar button").click();
            assertThat(page.locator("[data-error=read]")).isVisible();
            assertThat(page.locator("[data-error=signature]")).isVisible();
            finish(page);
            assertThat(person(page, 0).locator("a")).not().hasAttribute("href", "#" + interview(0));
            page.reload();
            assertThat(page.locator("[data-records-state]")).containsText("1");
            var kept = (String) page.evaluate("""
                    async () => JSON.stringify(await masarDevice.acts("MOFA-VNO"))
                        + JSON.stringify(await masarDevice.begun("MOFA-VNO/field"))""");
            assertThat(kept).contains(interview(0).toString()).doesNotContain("دلشاد", "آرام", "names", "signed");
            assertThat(answers(0)).isEmpty();

            window.setOffline(false);
            assertThat(person(page, 0).locator("[data-put=state]"))
                    .hasText(page.locator("[data-word=done]").textContent());
            assertThat(answers(0)).isEqualTo(Map.of("names", "دلشاد كريم حسن، ويُنادى أبا آرام"));
            var stands = interviews.of(files.getFirst()).getLast();
            assertThat(stands.outcome()).isEqualTo("held");
            assertThat(stands.signature()).contains("refused");
        });
    }

    /** The same interview was recorded at the post meanwhile; and one did not come. */
    @Test
    void whatWasRecordedMeanwhileGoesToTheQueue() {
        inTheField((window, page) -> {
            window.setOffline(true);
            page.navigate(LIST);
            begin(page, 1, "هيرو كريم");
            finish(page);
            person(page, 2).locator("a").click();
            page.locator("[data-talk] summary").click();
            page.locator("button[data-kind=excused]").click();
            assertThat(page.locator("[data-records-state]")).containsText("2");
            interviews.record(files.get(1), Map.of("names", "هيرو"), true, "signed", people.consul);

            window.setOffline(false);
            assertThat(page.locator("[data-records-state]"))
                    .containsText(page.locator("[data-offline]").getAttribute("data-queued") + " 1");
            assertThat(interviews.of(files.get(2)).getLast().outcome()).isEqualTo("excused");
            assertThat(answers(1)).isEqualTo(Map.of("names", "هيرو"));

            page.navigate("/returns/field/conflicts");
            pictures(page, "conflicts");
            var number = conflicts.waiting(people.consul).stream()
                    .filter(one -> one.file().id().equals(files.get(1)))
                    .findFirst()
                    .orElseThrow();
            page.locator("a[href$='" + number.record().id() + "']").click();
            pictures(page, "conflict");
            page.locator("form:has(input[value=append]) button").click();
            page.waitForURL("**/conflicts");
            assertThat(answers(1)).containsEntry("names", "هيرو");
            assertThat(String.join(" ", answers(1).values())).contains("هيرو كريم");
            assertThat(page.locator("a[href$='" + number.record().id() + "']")).hasCount(0);
        });
    }

    /** After twelve hours the list is gone and with it what was begun; what was finished goes out all the same. */
    @Test
    void draftsDieWithTheListAndRecordsDoNot() {
        inTheField((window, page) -> {
            window.setOffline(true);
            page.navigate(LIST);
            begin(page, 0, "سامان");
            page.locator("[data-back]").click();
            begin(page, 1, "نسرين");
            finish(page);
            var later = window.newPage();
            later.addInitScript(HOURS_ON.formatted(13));
            later.navigate("/returns/field/offline");
            assertThat(later.locator("[data-why=expired] h2")).isVisible();
            pictures(later, "expired");
            assertThat(later.evaluate("() => masarDevice.at('field').then(all => all.length)"))
                    .isEqualTo(0);
            page.reload();
            assertThat(page.locator("[data-why=none] h2")).isVisible();
            assertThat(page.locator("[data-records-state]")).containsText("1");
            assertThat(page.locator("[data-work]")).isHidden();

            window.setOffline(false);
            page.navigate(LIST);
            assertThat(page.locator("[data-records-state]"))
                    .hasText(page.locator("form[data-post]").getAttribute("data-sent"));
            assertThat(answers(1)).isEqualTo(Map.of("names", "نسرين"));
            assertThat(answers(0)).isEmpty();
        });
    }

    /** A colleague who signs in on the same device finds neither the list nor what was begun, and sends nothing of another's. */
    @Test
    void theListDiesWithAnotherOfficer() {
        inTheField((window, page) -> {
            window.setOffline(true);
            page.navigate(LIST);
            begin(page, 1, "نسرين");
            finish(page);
            window.clearCookies();
            window.setOffline(false);
            signIn(page, officers.with("MOFA-VNO", iq.masar.kernel.Role.CONSULAR_OFFICER));
            page.navigate(LIST);
            page.waitForFunction("() => masarDevice.lists().then(lists => lists.length === 0)");
            assertThat(page.locator("[data-records-state]")).containsText("1");
            assertThat(answers(1)).isEmpty();

            window.clearCookies();
            signIn(page, people.consul);
            page.navigate(LIST);
            assertThat(page.locator("[data-records-state]"))
                    .hasText(page.locator("form[data-post]").getAttribute("data-sent"));
            assertThat(answers(1)).isEqualTo(Map.of("names", "نسرين"));
        });
    }

    private void signIn(Page page, Actor officer) {
        page.navigate("/sign-in");
        page.locator("[name=username]").fill(officers.username(officer));
        page.locator("[name=passphrase]").fill(Officers.PASSPHRASE);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }
}
