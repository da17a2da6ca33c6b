package iq.masar.names.alike;

import iq.masar.names.Name;
import iq.masar.names.NameForm;
import iq.masar.names.NameForms;
import iq.masar.names.Ranking;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Recall at 1 and at 5 of asking a list for its own answers, through the door that the command line uses; ties share a hit. */
final class Retrieval {
    private Retrieval() {}

    record Figures(double at1, double at5, int questions, int candidates) {}

    /** Questions with their right answers, and the list they are put to. */
    record Asked(List<Corpus.Pair> questions, List<String> candidates) {}

    static Optional<Name> name(String spelling) {
        return NameForms.read(spelling) instanceof NameForm.Readable readable ? Optional.of(readable.name()) : Optional.empty();
    }

    /** Each pair's first spelling asks for its second among all distinct second spellings. A name that cannot be read is a miss. */
    static Figures of(List<Corpus.Pair> pairs, boolean show) {
        return of(new Asked(pairs, pairs.stream().map(Corpus.Pair::latin).toList()), show);
    }

    static Figures of(Asked asked, boolean show) {
        var pairs = asked.questions();
        var ranking = new Ranking();
        var candidates = new LinkedHashSet<>(asked.candidates());
        for (var candidate : candidates) {
            name(candidate).ifPresent(name -> ranking.add(candidate, name));
        }
        var misses = new ArrayList<String>();
        var shares = IntStream.range(0, pairs.size())
                .parallel()
                .mapToObj(i -> share(ranking, pairs.get(i), show ? misses : null))
                .toList();
        misses.forEach(System.out::println);
        return new Figures(
                shares.stream().mapToDouble(s -> s[0]).average().orElse(0),
                shares.stream().mapToDouble(s -> s[1]).average().orElse(0),
                pairs.size(),
                candidates.size());
    }

    private static double[] share(Ranking ranking, Corpus.Pair pair, List<String> misses) {
        var asked = name(pair.arabic());
        if (asked.isEmpty()) {
            return new double[2];
        }
        var hits = ranking.rank(asked.get(), 12);
        var own = Double.NEGATIVE_INFINITY;
        for (var hit : hits) {
            if (hit.candidate().equals(pair.latin())) {
                own = hit.score();
            }
        }
        var better = 0;
        var equal = 0;
        for (var hit : hits) {
            better += hit.score() > own ? 1 : 0;
            equal += hit.score() == own ? 1 : 0;
        }
        if (misses != null && (better > 0 || equal > 1)) {
            synchronized (misses) {
                misses.add(pair.arabic() + " " + pair.latin() + " " + own + " < " + hits.getFirst());
            }
        }
        if (own == Double.NEGATIVE_INFINITY) {
            return new double[2];
        }
        return new double[] {
            better > 0 ? 0 : 1.0 / equal, better >= 5 ? 0 : Math.min(1.0, (5.0 - better) / equal)
        };
    }
}
