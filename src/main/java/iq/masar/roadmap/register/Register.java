package iq.masar.roadmap.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that the founding documents say, as of one reading. */
public record Register(
        Map<String, Entry> entries,
        List<Passage> passages,
        List<Objective> objectives,
        List<Claim> claims,
        List<Contradiction> contradictions) {
    public Register {
        entries = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        passages = List.copyOf(passages);
        objectives = List.copyOf(objectives);
        claims = List.copyOf(claims);
        contradictions = List.copyOf(contradictions);
    }

    public Optional<Entry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    public List<Entry> all(String kind) {
        return entries.values().stream()
                .filter(entry -> entry.kind().equals(kind))
                .toList();
    }

    /** The entries of a kind under one parent, in the source's order. */
    public List<Entry> under(String parent, String kind) {
        return all(kind).stream().filter(entry -> entry.parent().equals(parent)).toList();
    }

    public Optional<Passage> passage(String document, int line) {
        return passages.stream()
                .filter(passage -> passage.document().equals(document) && passage.line() == line)
                .findFirst();
    }

    /** The lines an entry stands on, word for word. */
    public List<Passage> passagesOf(Entry entry) {
        return passages.stream()
                .filter(passage -> entry.sources().stream().anyMatch(source -> source.holds(passage)))
                .toList();
    }

    public Map<String, Long> counts() {
        return entries.values().stream().collect(Collectors.groupingBy(Entry::kind, Collectors.counting()));
    }

    /** The same register with one entry replaced. */
    public Register with(Entry entry) {
        var changed = new LinkedHashMap<>(entries);
        changed.put(entry.id(), entry);
        return new Register(changed, passages, objectives, claims, contradictions);
    }

    /** Entries by their identifier, in order. */
    public static Map<String, Entry> byId(List<Entry> entries) {
        return entries.stream()
                .collect(Collectors.toMap(Entry::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
