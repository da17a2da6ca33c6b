package iq.masar.testing;

import iq.masar.kernel.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Everywhere links lead, as each person of the demonstration, starting where a browser starts: one address a kind of page and
 * person, where a kind is the policy's path with the names of its query, such as {@code /referrals/new?case&need}.
 */
public final class Walk {
    /** One of each role; nobody first. */
    public static final List<String> PEOPLE = List.of(
            "", "shilan", "haidar", "zainab", "yusuf", "rozhin", "salma", "nadia", "omar", "tariq", "hana", "samir",
            "admin", "maysoon", "ameera", "salwan", "maryam", "aino", "wisam", "sabah", "sarab", "salim", "adnan",
            "fadhil", "suad", "dunya", "sarbast", "jamal", "jwan", "hiwa", "nawal", "layth", "mazin", "raghad",
            "zeina");

    private static final int INSTANCES = 3;
    private static final int QUERIES = 3;
    private static final List<String> STARTS = List.of("/", "/desk", "/inbox", "/help", "/account", "/notices");
    private static final List<String> NOBODY_STARTS =
            List.of("/", "/sign-in", "/services", "/complain", "/track", "/confirm", "/help", "/no-such-page");

    private final Map<String, Pattern> kinds = new LinkedHashMap<>();
    private final List<Stop> stops = new ArrayList<>();
    private final String address;
    private final String passphrase;
    private final Map<String, Reader> readers = new HashMap<>();

    public Walk(String address, String passphrase) {
        this.address = address;
        this.passphrase = passphrase;
        policy().forEach(path -> kinds.put(path, shape(path)));
        PEOPLE.forEach(this::walk);
    }

    /**
     * One page of one kind that one person came to.
     *
     * @param from the page whose link led there; empty for a start
     * @param isFirst whether it is the person's first of its kind
     */
    public record Stop(
            String person, String kind, String path, String from, boolean isFirst, HttpResponse<String> answer) {
        /** The address in this language. */
        public String in(Language language) {
            return path + (path.contains("?") ? "&" : "?") + "lang=" + language.tag();
        }

        /** Whether this is a page rather than a file. */
        public boolean isPage() {
            return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")
                    && answer.headers().firstValue("content-disposition").isEmpty();
        }

        @Override
        public String toString() {
            return path + " as " + (person.isEmpty() ? "nobody" : person);
        }
    }

    /** Everything seen, in the order it was come to. */
    public List<Stop> stops() {
        return List.copyOf(stops);
    }

    /** Somebody of the demonstration, still signed in. */
    public Reader reader(String person) {
        return readers.computeIfAbsent(person, this::enter);
    }

    /** The path of the policy that this address falls under, with the names of its query. */
    public String kind(String link) {
        var parts = link.replaceAll("#.*", "").split("\\?", 2);
        var path = kinds.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(parts[0]).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(parts[0]);
        var query = parts.length < 2 ? "" : names(parts[1]);
        return query.isEmpty() ? path : path + "?" + query;
    }

    private Reader enter(String person) {
        var reader = new Reader(address);
        return person.isEmpty() ? reader : reader.signedIn(person, passphrase);
    }

    private void walk(String person) {
        var from = new LinkedHashMap<String, String>();
        var waiting = new ArrayDeque<>(person.isEmpty() ? NOBODY_STARTS : STARTS);
        var seen = new HashSet<String>();
        var met = new HashMap<String, Integer>();
        while (!waiting.isEmpty()) {
            var path = waiting.poll();
            if (!seen.add(path)) {
                continue;
            }
            var kind = kind(path);
            var count = met.merge(kind, 1, Integer::sum);
            if (count > (kind.contains("?") ? 1 : INSTANCES) || !isNews(kind, met)) {
                continue;
            }
            var answer = reader(person).get(path);
            stops.add(new Stop(person, kind, path, from.getOrDefault(path, ""), count == 1, answer));
            for (var link : links(answer)) {
                from.putIfAbsent(link, path);
                waiting.add(link);
            }
        }
    }

    /** A list's filters combine in many ways; the first few kinds of query of a path stand for the others. */
    private static boolean isNews(String kind, Map<String, Integer> met) {
        var path = kind.replaceAll("\\?.*", "?");
        return !kind.contains("?")
                || met.keySet().stream().filter(one -> one.startsWith(path)).count() <= QUERIES;
    }

    private List<String> links(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body(), address)
                .select("a[href^=/]:not([href*=lang=]):not([hreflang])")
                .eachAttr("href")
                .stream()
                .map(link -> link.replaceAll("#.*", ""))
                .filter(link -> !link.startsWith("//"))
                .toList();
    }

    private static String names(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.replaceAll("=.*", ""))
                .filter(name -> !name.equals("lang"))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining("&"));
    }

    private static Pattern shape(String path) {
        return Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+").replace("**", ".*"));
    }

    /** The paths that answer GET, those without a variable first. */
    private static List<String> policy() {
        try {
            var paths = new ArrayList<String>();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:modules/*/policy.csv")) {
                file.getContentAsString(StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.startsWith("GET,"))
                        .map(line -> line.split(",")[1])
                        .forEach(paths::add);
            }
            paths.sort(java.util.Comparator.comparing((String path) -> path.contains("{"))
                    .thenComparing(path -> path));
            return paths;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
