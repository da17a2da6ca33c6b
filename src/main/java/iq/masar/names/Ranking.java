package iq.masar.names;

import iq.masar.names.index.Shelves;
import iq.masar.names.pairing.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/** Ranks candidates by how well their names answer a name asked for, across scripts. Built once, then safe to ask from many threads. */
public final class Ranking {
    private static final int LOOKED_AT_CLOSELY = 5; // times the hits asked for

    private final Shelves shelves = new Shelves();
    private final List<String> owners = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();

    /** A candidate and its score in bits, the higher the likelier; comparable between the hits of one question. */
    public record Hit(String candidate, double score) {}

    /** Adds a name of a candidate; several names of one id are its variants, and the best of them counts. */
    public void add(String candidate, Name name) {
        owners.add(candidate);
        names.add(name);
        shelves.add(Evidence.compared(name.parts()));
    }

    /** The best candidates, at most so many, best first; equal scores in the order of the ids. */
    public List<Hit> rank(Name asked, int top) {
        var found = new ArrayList<>(shelves.find(Evidence.compared(asked.parts())));
        found.sort(Comparator.comparingDouble((Shelves.Found f) -> -f.score()).thenComparing(Shelves.Found::row));
        var best = new HashMap<String, Double>();
        for (var i = 0; i < Math.min(found.size(), LOOKED_AT_CLOSELY * top + 20); i++) {
            var row = found.get(i).row();
            best.merge(
                    owners.get(row),
                    (double) Evidence.of(asked.parts(), names.get(row).parts()).score(),
                    Math::max);
        }
        return best.entrySet().stream()
                .map(entry -> new Hit(entry.getKey(), entry.getValue() / Math.log(2)))
                .sorted(Comparator.comparingDouble((Hit hit) -> -hit.score()).thenComparing(Hit::candidate))
                .limit(top)
                .toList();
    }
}
