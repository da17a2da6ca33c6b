package iq.masar.reports.web;

import iq.masar.reports.Published;
import iq.masar.reports.Reports;
import iq.masar.reports.text.Composition;
import iq.masar.reports.text.DigitStyle;
import iq.masar.ui.Answer;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Compares an edition with the one before it, and the first with the review of September 2020, whose text is not held (GOV-53). */
@Controller
class ComparisonPages {
    private final Reports reports;

    ComparisonPages(Reports reports) {
        this.reports = reports;
    }

    /** An edition's number with the one before it; {@code draft} compares the present draft with the newest edition. */
    @GetMapping("/reports/vnr-2022/comparison/{later}")
    Answer compare(@PathVariable String later) {
        var editions = reports.editions();
        var draft = reports.draft(DigitStyle.WESTERN).in(Words.language());
        var found = later.equals("draft")
                ? Optional.of(new Text(
                        Words.t("reports.draft"),
                        draft.plain(),
                        editions.stream().findFirst()))
                : editions.stream()
                        .filter(one -> String.valueOf(one.number()).equals(later))
                        .findFirst()
                        .map(one -> new Text(
                                Words.t("reports.edition", one.number()),
                                one.plain(Words.language()),
                                editions.stream()
                                        .filter(other -> other.number() == one.number() - 1)
                                        .findFirst()));
        return found.map(text -> Answer.show(page(text, heads(draft), editions)))
                .orElseGet(Answer::missing);
    }

    /** A text with the edition before it. */
    private record Text(String name, String plain, Optional<Published> before) {}

    private static Set<String> heads(Composition draft) {
        return draft.sections().stream()
                .map(Composition.Section::head)
                .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new));
    }

    private static ComparisonPage page(Text text, Set<String> heads, List<Published> editions) {
        var others = new ArrayList<Part.Link>();
        others.add(new Part.Link("/reports/vnr-2022/comparison/draft", Words.t("reports.draft")));
        editions.forEach(one -> others.add(new Part.Link(
                "/reports/vnr-2022/comparison/" + one.number(), Words.t("reports.edition", one.number()))));
        return text.before()
                .map(before -> new ComparisonPage(
                        Words.t("reports.edition", before.number()),
                        text.name(),
                        true,
                        rows(cut(before.plain(Words.language()), heads), cut(text.plain(), heads)),
                        others))
                .orElseGet(() ->
                        new ComparisonPage(Words.t("reports.first-review"), text.name(), false, List.of(), others));
    }

    /** The lines of each section, by its heading. */
    private static Map<String, List<String>> cut(String plain, Set<String> heads) {
        var sections = new LinkedHashMap<String, List<String>>();
        var current = new ArrayList<String>();
        for (var line : plain.lines().toList()) {
            if (heads.contains(line)) {
                current = new ArrayList<>();
                sections.put(line, current);
            } else if (!sections.isEmpty() && !line.isBlank()) {
                current.add(line);
            }
        }
        return sections;
    }

    private static List<ComparisonPage.Row> rows(Map<String, List<String>> then, Map<String, List<String>> now) {
        var all = new LinkedHashSet<>(now.keySet());
        all.addAll(then.keySet());
        return all.stream()
                .map(head -> {
                    var before = then.getOrDefault(head, List.of());
                    var after = now.getOrDefault(head, List.of());
                    var same = (int) after.stream().filter(before::contains).count();
                    return new ComparisonPage.Row(
                            head,
                            same,
                            before.stream()
                                    .filter(line -> !after.contains(line))
                                    .toList(),
                            after.stream()
                                    .filter(line -> !before.contains(line))
                                    .toList());
                })
                .toList();
    }
}
