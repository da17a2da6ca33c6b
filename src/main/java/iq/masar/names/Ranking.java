package iq.masar.names;

import iq.masar.names.index.Shelves;
import iq.masar.names.pairing.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Ranks candidates by how well their names answer a name asked for, across scripts. Candidates may be added at any time; many threads may ask
 * while none adds.
 */
public final class Ranking {
    private static final int LOOKED_AT_CLOSELY = 5; // times the hits asked for
    private static final float[] SCORES = {15, 8, 0.01f, -12};

    private static final Comparator<Found> BEST =
            Comparator.comparingDouble((Found found) -> -found.score()).thenComparing(found -> found.row());

    private final Shelves shelves = new Shelves();
    private final List<String> owners = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();

    /** A candidate and its score in bits, the higher the likelier; comparable between the hits of one question. */
    public record Hit(String candidate, double score) {}

    private record Found(int row, float score, boolean alone) {}

    /** Adds a name of a candidate; several names of one id are its variants, and the best of them counts. */
    public void add(String candidate, Name name) {
        owners.add(candidate);
        names.add(name);
        shelves.add(Evidence.compared(name.parts()), 0);
    }

    /** The best candidates, at most so many, best first; equal scores in the order of the ids. */
    public List<Hit> rank(Name asked, int top) {
        var best = new HashMap<String, Double>();
        for (var found : find(asked, top)) {
            var evidence =
                    Evidence.of(asked.parts(), names.get(found.row()).parts()).score();
            var score = found.alone() ? Math.max(found.score(), evidence) : evidence;
            best.merge(owners.get(found.row()), (double) score, Math::max);
        }
        return best.entrySet().stream()
                .map(entry -> new Hit(entry.getKey(), entry.getValue() / Math.log(2)))
                .sorted(Comparator.comparingDouble((Hit hit) -> -hit.score()).thenComparing(Hit::candidate))
                .limit(top)
                .toList();
    }

    /**
     * The rows worth looking at closely: those with the highest scores among rows in which a part speaks for the name. A question of one part,
     * which has no other to hold it, or one that nothing speaks for, is compared with everything, part by part.
     */
    private List<Found> find(Name asked, int top) {
        var parts = Evidence.compared(asked.parts());
        var most = LOOKED_AT_CLOSELY * top + 20;
        if (parts.size() > 1) {
            for (var least : SCORES) {
                var best = new Best(most, false);
                shelves.atLeast(parts, least, 0, Integer.MAX_VALUE, best);
                if (best.candidates() >= top || least == SCORES[SCORES.length - 1] && best.candidates() > 0) {
                    return best.sorted();
                }
            }
        }
        var best = new Best(most, true);
        shelves.all(parts, best);
        return best.sorted();
    }

    /** Keeps the best rows, at most so many. */
    private final class Best implements Shelves.Taker {
        private final int most;
        private final boolean alone;
        private final PriorityQueue<Found> kept = new PriorityQueue<>(BEST.reversed());

        Best(int most, boolean alone) {
            this.most = most;
            this.alone = alone;
        }

        @Override
        public void take(int row, float score) {
            if (kept.size() < most) {
                kept.add(new Found(row, score, alone));
            } else if (score > kept.element().score()
                    || score == kept.element().score() && row < kept.element().row()) {
                kept.remove();
                kept.add(new Found(row, score, alone));
            }
        }

        int candidates() {
            var ids = new HashSet<String>();
            kept.forEach(found -> ids.add(owners.get(found.row())));
            return ids.size();
        }

        List<Found> sorted() {
            return kept.stream().sorted(BEST).toList();
        }
    }
}
