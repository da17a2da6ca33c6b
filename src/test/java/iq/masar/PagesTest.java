package iq.masar;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.kernel.Language;
import iq.masar.testing.Reader;
import iq.masar.testing.StoryHouse;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page a link leads to, as each person of the demonstration, in Arabic, Sorani and English. */
@EnabledIfSystemProperty(named = "masar.walk", matches = "true", disabledReason = "minutes of walking: ./masar walk")
class PagesTest {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|/[A-Za-z0-9_-]{20,}(?=/|$)");
    private static final List<String> PEOPLE = List.of(
            "", "zainab", "yusuf", "haidar", "shilan", "rozhin", "salma", "nadia", "omar", "tariq", "hana", "samir",
            "admin", "maryam");

    private final StoryHouse house = StoryHouse.enter();
    private final Map<String, Set<String>> seen = new TreeMap<>();
    private final Set<String> faults = new TreeSet<>();

    @Test
    void everyPageSpeaksThreeLanguages() {
        for (var person : PEOPLE) {
            walk(person);
        }
        System.out.println(
                "pages walked: " + seen.size() + " patterns in three languages by " + PEOPLE.size() + " readers");
        assertThat(faults).isEmpty();
        assertThat(notReached()).as("pages nobody's links lead to").isEmpty();
    }

    private void walk(String person) {
        var reader = new Reader(house.address());
        if (!person.isEmpty()) {
            reader.signedIn(person, house.passphrase());
        }
        var waiting = new ArrayDeque<>(person.isEmpty() ? List.of("/") : List.of("/", "/desk", "/inbox", "/account"));
        var known = new LinkedHashMap<String, Integer>();
        while (!waiting.isEmpty()) {
            var path = waiting.poll();
            var pattern = pattern(path);
            if (known.merge(pattern, 1, Integer::sum) > 2) {
                continue;
            }
            for (var language : Language.values()) {
                var page = look(reader, person, path, language);
                if (page != null && language == Language.AR) {
                    page.select("a[href^=/]").eachAttr("href").stream()
                            .filter(link -> !link.contains("lang="))
                            .forEach(waiting::add);
                }
            }
        }
    }

    private @org.jspecify.annotations.Nullable Document look(
            Reader reader, String person, String path, Language language) {
        var answer = reader.get(path + (path.contains("?") ? "&" : "?") + "lang=" + language.tag());
        var where = "%s as %s in %s".formatted(path, person.isEmpty() ? "nobody" : person, language.tag());
        var type = answer.headers().firstValue("Content-Type").orElse("");
        if (answer.statusCode() != 200) {
            if (!List.of("/desk", "/inbox").contains(path)) {
                faults.add(where + " answers " + answer.statusCode());
            }
            return null;
        }
        if (!type.startsWith("text/html")) {
            return null;
        }
        seen.computeIfAbsent(pattern(path), any -> new TreeSet<>()).add(language.tag());
        var page = Jsoup.parse(answer.body(), house.address() + path);
        check(page, where, language);
        return page;
    }

    private void check(Document page, String where, Language language) {
        var html = page.selectFirst("html");
        if (html == null
                || !html.attr("lang").equals(language.tag())
                || !html.attr("dir").equals(language.direction())) {
            faults.add(where + " has the wrong language or direction");
        }
        if (page.text().contains("??") || page.html().contains("??ui.")) {
            faults.add(where + " lacks a word: " + page.text().replaceAll("(?s).*(\\?\\?[^?]{0,60}).*", "$1"));
        }
        if (page.select("h1").size() != 1) {
            faults.add(where + " has " + page.select("h1").size() + " headings of the first order");
        }
        if (page.title().isBlank()) {
            faults.add(where + " has no title");
        }
        if (!page.select("script:not([src]), [style], style, [onclick], [onload]")
                .isEmpty()) {
            faults.add(where + " holds inline script or style");
        }
    }

    private Set<String> notReached() {
        var missing = new TreeSet<String>();
        var reached = seen.keySet();
        house.ask(RequestMappingHandlerMapping.class).getHandlerMethods().forEach((mapping, method) -> {
            var pages = mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                    && mapping.getProducesCondition().getProducibleMediaTypes().stream()
                            .allMatch(type -> type.includes(MediaType.TEXT_HTML))
                    && method.getMethod().getReturnType().getSimpleName().equals("Answer");
            if (pages) {
                for (var path : mapping.getPatternValues()) {
                    var shape = Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+"));
                    if (reached.stream().noneMatch(found -> shape.matcher(found).matches())) {
                        missing.add(path);
                    }
                }
            }
        });
        return missing;
    }

    private static String pattern(String path) {
        return ID.matcher(URI.create(path.replace(" ", "%20")).getPath())
                .replaceAll("/_")
                .replace("//", "/");
    }
}
