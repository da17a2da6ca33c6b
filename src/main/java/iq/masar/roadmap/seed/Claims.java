package iq.masar.roadmap.seed;

import iq.masar.roadmap.register.Claim;
import iq.masar.roadmap.register.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads from the entries which body covers which objective, and on whose word. */
final class Claims {
    private static final String LEGAL = "WG-LEGAL";
    private final List<Claim> found = new ArrayList<>();

    private Claims() {}

    static List<Claim> of(Map<String, Entry> entries) {
        var claims = new Claims();
        var bodies = entries.values().stream()
                .filter(entry -> entry.kind().equals("body"))
                .toList();
        bodies.forEach(claims::declared);
        claims.derived(bodies);
        entries.values().stream()
                .filter(entry -> entry.kind().equals("activity") || entry.kind().equals("aim"))
                .forEach(entry -> claims.suggested(entry, entries));
        return claims.found;
    }

    private void declared(Entry body) {
        var cited = body.sources().isEmpty() ? "" : body.sources().getFirst().cite();
        for (var row = 1; body.facts().containsKey("gcm_objectives_fig1." + row + ".number"); row++) {
            add(
                    body.id(),
                    body.fact("gcm_objectives_fig1." + row + ".number"),
                    Claim.Kind.DECLARED,
                    body.fact("gcm_objectives_fig1." + row + ".seed_ar").orElse(""),
                    cited);
        }
        numbers(body, "gcm_objectives_text")
                .forEach(number -> add(
                        body.id(), Optional.of(number), Claim.Kind.TEXT, "وتتعلق الأهداف 3 و 4 و 12 و 14", "V:113"));
        for (var row = 1; body.facts().containsKey("gcm_objectives_in_section." + row + ".number"); row++) {
            var prefix = "gcm_objectives_in_section." + row + ".";
            add(
                    body.id(),
                    body.fact(prefix + "number"),
                    Claim.Kind.TEXT,
                    body.fact(prefix + "quote_ar").orElse(""),
                    body.fact(prefix + "src").orElse(""));
        }
    }

    /** The legal taskforce covers what the others declare (V:47). */
    private void derived(List<Entry> bodies) {
        var legal = bodies.stream().filter(body -> body.id().equals(LEGAL)).findFirst();
        Set<Integer> all = new LinkedHashSet<>();
        found.stream()
                .filter(claim -> claim.kind() == Claim.Kind.DECLARED)
                .forEach(claim -> all.add(claim.objective()));
        legal.flatMap(body -> body.fact("gcm_scope_note_ar"))
                .ifPresent(note -> all.stream()
                        .sorted()
                        .forEach(number -> found.add(new Claim(LEGAL, number, Claim.Kind.DERIVED, note, "V:47"))));
    }

    private void suggested(Entry entry, Map<String, Entry> entries) {
        var roadmap = Optional.ofNullable(entries.get(entry.parent()));
        var body = roadmap.flatMap(one -> one.linked("taskforce").stream().findFirst());
        numbers(entry, "gcm")
                .forEach(number ->
                        add(body.orElse(""), Optional.of(number), Claim.Kind.SUGGESTED, entry.id(), entry.id()));
    }

    private static List<String> numbers(Entry entry, String field) {
        return entry.fact(field).map(text -> Arrays.asList(text.split("\\|"))).orElse(List.of());
    }

    private void add(String body, Optional<String> number, Claim.Kind kind, String quote, String cited) {
        number.ifPresent(text -> found.add(new Claim(body, Integer.parseInt(text), kind, quote, cited)));
    }
}
