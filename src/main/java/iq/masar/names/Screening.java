package iq.masar.names;

import iq.masar.names.index.Shelves;
import iq.masar.names.pairing.Evidence;
import iq.masar.names.pairing.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Screens people against a list: every name of the list whose probability reaches the threshold, and none else. The index leaves out only
 * names that a bound proves to be below it, so the hits are those of comparing with every name. Many threads may ask while none adds.
 */
public final class Screening {
    /** The policy's threshold, fixed on the open lists; see docs/guides/names.md. */
    public static final double THRESHOLD = 0.7;

    /** Years by which two years of birth may differ. */
    public static final int YEARS_APART = 2;

    private final double threshold;
    private final float least;
    private final Shelves shelves = new Shelves();
    private final List<String> ids = new ArrayList<>();

    /** A name and the year of birth, 0 if not known. */
    public record Person(Name name, int year) {}

    /** A row of the list and the probability that it names the person. */
    public record Hit(String id, double probability) {}

    /** Hits from this probability up. */
    public Screening(double threshold) {
        this.threshold = threshold;
        this.least = Comparisons.neededInList(threshold);
    }

    /** Adds a row of the list; an id may have several. The next question sees it. */
    public void add(String id, Person person) {
        ids.add(id);
        shelves.add(Evidence.compared(person.name().parts()), person.year());
    }

    /** The hits, best first, then in the order of the list. */
    public List<Hit> screen(Person person) {
        var known = person.year() != 0;
        var found = new ArrayList<Found>();
        shelves.atLeast(
                Evidence.compared(person.name().parts()),
                least,
                known ? person.year() - YEARS_APART : 0,
                known ? person.year() + YEARS_APART : Integer.MAX_VALUE,
                (row, score) -> found.add(new Found(row, score)));
        return hits(found);
    }

    /** The same by comparing with every name. */
    public List<Hit> screenAll(Person person) {
        var asked = Evidence.compared(person.name().parts());
        var found = new ArrayList<Found>();
        for (var row = 0; row < ids.size(); row++) {
            if (yearsMeet(person.year(), shelves.rank(row))) {
                var parts = shelves.parts(row);
                found.add(new Found(row, Side.score(Evidence.likenesses(asked, parts), asked.size(), parts.size())));
            }
        }
        return hits(found);
    }

    private record Found(int row, float score) {}

    private List<Hit> hits(List<Found> found) {
        return found.stream()
                .filter(f -> f.score() >= least)
                .sorted(Comparator.comparingDouble((Found f) -> -f.score()).thenComparing(Found::row))
                .map(f -> new Hit(ids.get(f.row()), Comparisons.probabilityInList(f.score())))
                .filter(hit -> hit.probability() >= threshold)
                .toList();
    }

    private static boolean yearsMeet(int left, int right) {
        return left == 0 || right == 0 || Math.abs(left - right) <= YEARS_APART;
    }
}
