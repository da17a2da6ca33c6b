package iq.masar;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.audit.Audit;
import iq.masar.kernel.Language;
import iq.masar.testing.StoryHouse;
import iq.masar.testing.Walk;
import iq.masar.testing.Walk.Stop;
import iq.masar.ui.Words;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every kind of page links lead to, as one of each role of the demonstration, in Arabic, Sorani and English. */
class PagesTest {
    private static final Set<String> NOT_OFFERED = Set.of("/desk", "/inbox", "/no-such-page");
    private static final Pattern MISSING_WORD = Pattern.compile("\\?\\?[a-z][^?]{0,60}\\?\\?");
    private final StoryHouse house = StoryHouse.enter();
    private final Walk walk = house.walk();
    private final Set<String> faults = new TreeSet<>();

    @Test
    void everyPageSpeaksThreeLanguages() {
        walk.stops().stream().filter(Stop::isFirst).filter(Stop::isPage).forEach(stop -> {
            for (var language : Language.values()) {
                var answer = walk.reader(stop.person()).get(stop.in(language));
                check(Jsoup.parse(answer.body()), stop + " in " + language.tag(), language);
            }
        });
        var kinds = walk.stops().stream().filter(Stop::isPage).map(Stop::kind).collect(Collectors.toSet());
        System.out.println("pages walked: " + walk.stops().size() + " addresses of " + kinds.size() + " kinds by "
                + Walk.PEOPLE.size() + " readers, the first of each in three languages");
        assertThat(faults).isEmpty();
        assertThat(kinds.size()).isGreaterThan(70);
    }

    /** H6: no refusal ends in a dead end, and no link does. */
    @Test
    void noLinkLeadsNowhere() {
        assertThat(walk.stops().stream()
                        .filter(stop -> stop.answer().statusCode() != 200)
                        .filter(stop -> !NOT_OFFERED.contains(stop.path()))
                        .map(stop -> stop + " answers " + stop.answer().statusCode() + ", linked on " + stop.from()))
                .isEmpty();
    }

    @Test
    void linksReachEveryPage() {
        var reached = walk.stops().stream()
                .map(stop -> stop.path().replaceAll("\\?.*", ""))
                .collect(Collectors.toSet());
        var missing = new TreeSet<String>();
        house.ask(RequestMappingHandlerMapping.class).getHandlerMethods().forEach((mapping, method) -> {
            var isPage = mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                    && mapping.getProducesCondition().getProducibleMediaTypes().stream()
                            .allMatch(type -> type.includes(MediaType.TEXT_HTML))
                    && method.getMethod().getReturnType().getSimpleName().equals("Answer");
            if (isPage) {
                mapping.getPatternValues().stream()
                        .filter(path -> reached.stream()
                                .noneMatch(Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+"))
                                        .asMatchPredicate()))
                        .forEach(missing::add);
            }
        });
        missing.removeAll(BEHIND_A_FORM);
        missing.removeAll(NOT_IN_THE_STORY);
        assertThat(missing).as("pages nobody's links lead to").isEmpty();
    }

    /** What an auditor reads is a word, not a code. */
    @Test
    void everyActOfTheAuditHasItsWord() {
        var wordless = house.ask(Audit.class).verbs().stream()
                .map(verb -> verb.replaceFirst("\\.", ".audit."))
                .flatMap(key -> Arrays.stream(Language.values())
                        .filter(language -> !Words.has(language, key))
                        .map(language -> key + " in " + language.tag()));
        assertThat(wordless).isEmpty();
    }

    /** Reached by sending something or by a link that went out by itself; their rooms' tests render them. */
    private static final Set<String> BEHIND_A_FORM = Set.of(
            "/sign-in/second",
            "/sign-in/enrolment",
            "/sign-in/again",
            "/sign-in/expired",
            "/sign-in/kept",
            "/account/proof",
            "/account/generator",
            "/accounts/waiting",
            "/search",
            "/approvals/plans/{id}",
            "/duplicates/{id}",
            "/register/{id}/correction",
            "/claims/{id}/evidence/new",
            "/papers/{id}",
            "/check/{token}",
            "/slips/{token}",
            "/complain/received",
            "/hotline/calls/{id}",
            "/directory/import/{id}",
            "/directory/import/{id}/problems.csv",
            "/complaints/{id}/attachments/{number}",
            "/cases/{id}/plan/costs/{cost}/scan",
            "/welcome/{token}");

    /** Pages of states no case or body of the told story is in; their rooms' own tests render them in three languages. */
    private static final Set<String> NOT_IN_THE_STORY = Set.of(
            "/returns/{id}/people/new",
            "/returns/{id}/people/{member}",
            "/returns/checks/{id}",
            "/returns/field/conflicts/{id}",
            "/register/conflicts/{one}/{other}",
            "/cases/{id}/transfer",
            "/emergencies/{id}/reading",
            "/laissez-passers/new",
            "/laissez-passers/{id}",
            "/laissez-passers/{id}/sheet",
            "/retention/governorates",
            "/retention/{id}",
            "/retention/{id}/certificate");

    private void check(Document page, String where, Language language) {
        var html = page.selectFirst("html");
        if (html == null
                || !html.attr("lang").equals(language.tag())
                || !html.attr("dir").equals(language.direction())) {
            faults.add(where + " has the wrong language or direction");
        }
        var missing = MISSING_WORD.matcher(page.html());
        if (missing.find()) {
            faults.add(where + " lacks the word " + missing.group());
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
        var seen = new HashSet<String>();
        List<String> twice = page.select("[id]").eachAttr("id").stream()
                .filter(id -> !seen.add(id))
                .toList();
        if (!twice.isEmpty()) {
            faults.add(where + " names two things alike: " + twice);
        }
    }
}
