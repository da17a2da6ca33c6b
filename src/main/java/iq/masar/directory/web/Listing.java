package iq.masar.directory.web;

import iq.masar.directory.Directory;
import iq.masar.directory.Directory.Query;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the list pages: what was asked, what was found, and where each filter leads. */
@Component
class Listing {
    private static final int ROWS = 24;
    private static final int FILTERS = 12;
    private final Directory directory;
    private final ServiceWords words;

    Listing(Directory directory, ServiceWords words) {
        this.directory = directory;
        this.words = words;
    }

    DirectoryListPage forOfficers(Form form, boolean mayAdd) {
        var shelf = Query.SHELVES.contains(form.text("shelf")) ? form.text("shelf") : "offered";
        return page("/directory", asked(form).with("shelf", shelf).with("after", form.text("after")), mayAdd, false);
    }

    /** Only what is offered, and no shelters: their very existence in a place is nobody's business (REF-4). */
    DirectoryListPage forEverybody(Form form) {
        return page("/services", asked(form).with("office", "!shelter").with("after", form.text("after")), false, true);
    }

    private static Query asked(Form form) {
        var sort = List.of("name", "family", "verified").contains(form.text("sort")) ? form.text("sort") : "name";
        return new Query(
                cut(form.text("text")),
                cut(form.text("family")),
                cut(form.text("governorate")),
                cut(form.text("office")),
                "offered",
                sort,
                Words.language(),
                "",
                ROWS);
    }

    private DirectoryListPage page(String path, Query query, boolean mayAdd, boolean open) {
        var found = directory.search(query);
        var counts = directory.counts(query);
        return new DirectoryListPage(
                query,
                words.views(found.services()),
                Query.SHELVES.stream()
                        .map(shelf -> new Part.Tab(
                                href(path, query.with("shelf", shelf)),
                                Words.t("directory.shelf." + shelf),
                                counts.shelves().getOrDefault(shelf, 0),
                                shelf.equals(query.shelf())))
                        .toList(),
                filters(path, query, "family", "family", query.family(), counts.families()),
                filters(path, query, "governorate", "governorate", query.governorate(), counts.governorates()),
                Stream.of("name", "family", "verified")
                        .map(sort -> new Part.Tab(
                                href(path, query.with("sort", sort)),
                                Words.t("directory.sort." + sort),
                                -1,
                                sort.equals(query.sort())))
                        .toList(),
                found.next().map(next -> href(path, query.with("after", next))).orElse(""),
                mayAdd,
                open);
    }

    private List<Part.Tab> filters(
            String path, Query query, String part, String list, String chosen, Map<String, Integer> counts) {
        var all = new Part.Tab(href(path, query.with(part, "")), Words.t("directory.filter.all"), -1, chosen.isEmpty());
        return Stream.concat(
                        Stream.of(all),
                        counts.entrySet().stream()
                                .filter(count -> count.getValue() > 0)
                                .limit(FILTERS)
                                .map(count -> new Part.Tab(
                                        href(path, query.with(part, count.getKey())),
                                        words.word(list, count.getKey()),
                                        count.getValue(),
                                        chosen.equals(count.getKey()))))
                .toList();
    }

    private static String href(String path, Query query) {
        var address = new StringBuilder(path).append("?shelf=").append(query.shelf());
        Map.of(
                        "text", query.text(),
                        "family", query.family(),
                        "governorate", query.governorate(),
                        "sort", query.sort().equals("name") ? "" : query.sort(),
                        "office", query.office().startsWith("!") ? "" : query.office(),
                        "after", query.after())
                .entrySet()
                .stream()
                .filter(part -> !part.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .forEach(part -> address.append('&')
                        .append(part.getKey())
                        .append('=')
                        .append(URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8)));
        return address.toString();
    }

    private static String cut(String text) {
        return text.length() > 120 ? text.substring(0, 120) : text;
    }
}
