package iq.masar.roadmap.register;

import iq.masar.kernel.Label;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing the founding documents name: an institution, a body, an aim, an activity, a figure …
 *
 * @param id as the structured review writes it, such as {@code OBS-1}
 * @param kind such as {@code organisation}, {@code activity} or {@code observation}
 * @param parent the entry it belongs to, or empty
 * @param sources where it stands; an entry without one can never be cited (GOV-02)
 * @param facts its fields by name, in the source's order
 * @param line where its row begins in the structured review
 */
public record Entry(
        String id,
        String kind,
        String parent,
        Label name,
        List<Source> sources,
        Map<String, Fact> facts,
        List<Link> links,
        int line) {
    public Entry {
        sources = List.copyOf(sources);
        facts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        links = List.copyOf(links);
    }

    public Optional<String> fact(String field) {
        return Optional.ofNullable(facts.get(field)).map(Fact::value);
    }

    /** The row of the file it came from; empty for what the founding documents say. */
    public Optional<Origin> origin() {
        return fact("source_file")
                .map(file -> new Origin(
                        file,
                        fact("source_line").map(Integer::parseInt).orElse(0),
                        fact("source_sheet").orElse("")));
    }

    /** The same entry with the row it came from. */
    public Entry from(Origin origin) {
        var told = new LinkedHashMap<>(facts);
        told.put("source_file", new Fact(origin.file(), true));
        told.put("source_line", new Fact(String.valueOf(origin.line()), true));
        told.put("source_sheet", new Fact(origin.sheet(), true));
        return new Entry(id, kind, parent, name, sources, told, links, line);
    }

    /** The targets of its links of one kind. */
    public List<String> linked(String relation) {
        return links.stream()
                .filter(link -> link.relation().equals(relation))
                .map(Link::target)
                .toList();
    }

    /** The same entry with one fact changed; for comparisons of what a change touches. */
    public Entry with(String field, String value) {
        var changed = new LinkedHashMap<>(facts);
        changed.put(field, new Fact(value, true));
        return new Entry(id, kind, parent, name, sources, changed, links, line);
    }

    /**
     * One field.
     *
     * @param verified false until an officer has compared it with its text (GOV-03)
     */
    public record Fact(String value, boolean verified) {}

    /**
     * The row of a file brought in; its words stand there as they were brought (GOV-02).
     *
     * @param line in the file, from 1
     * @param sheet identifier of the import that keeps the row
     */
    public record Origin(String file, int line, String sheet) {
        public String cite() {
            return file + ":" + line;
        }

        public String href() {
            return "/governance/imports/" + sheet + "#row-" + line;
        }
    }

    /** A reference to another entry, such as {@code partners → ORG-IOM}. */
    public record Link(String relation, String target) {}
}
