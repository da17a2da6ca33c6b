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

    /** A reference to another entry, such as {@code partners → ORG-IOM}. */
    public record Link(String relation, String target) {}
}
