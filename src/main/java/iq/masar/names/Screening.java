package iq.masar.names;

import iq.masar.names.index.Shelves;
import iq.masar.names.pairing.Evidence;
import iq.masar.names.pairing.Side;
import iq.masar.names.parts.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Screens people against a list: every name of the list whose probability reaches the threshold, and none else. The index leaves out only
 * names that a bound proves to be below it, so the hits are those of comparing with every name. Add first, then ask from any thread.
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
    private final List<List<Part>> names = new ArrayList<>();
    private final List<Integer> years = new ArrayList<>();

    /** A name and the year of birth, 0 if not known. */
    public record Person(Name name, int year) {}

    /** A row of the list and the probability that it names the person. */
    public record Hit(String id, double probability) {}

    /** Hits from this probability up. */
    public Screening(double threshold) {
        this.threshold = threshold;
        this.least = Comparisons.needed(threshold);
    }

    /** Adds a row of the list; an id may have several. */
    public void add(String id, Person person) {
        var parts = Evidence.compared(person.name().parts());
        ids.add(id);
        names.add(parts);
        years.add(person.year());
        shelves.add(parts);
    }

    /** The hits, best first, then in the order of the list. */
    public List<Hit> screen(Person person) {
        var asked = Evidence.compared(person.name().parts());
        return hits(shelves.atLeast(asked, least), person);
    }

    /** The same by comparing with every name. */
    public List<Hit> screenAll(Person person) {
        var asked = Evidence.compared(person.name().parts());
        var found = new ArrayList<Shelves.Found>();
        for (var row = 0; row < names.size(); row++) {
            var score = Side.score(
                    Evidence.likenesses(asked, names.get(row)),
                    asked.size(),
                    names.get(row).size());
            if (score >= least) {
                found.add(new Shelves.Found(row, score));
            }
        }
        return hits(found, person);
    }

    private List<Hit> hits(List<Shelves.Found> found, Person person) {
        return found.stream()
                .filter(f -> yearsMeet(person.year(), years.get(f.row())))
                .sorted(Comparator.comparingDouble((Shelves.Found f) -> -f.score())
                        .thenComparing(Shelves.Found::row))
                .map(f -> new Hit(ids.get(f.row()), Comparisons.probability(f.score())))
                .filter(hit -> hit.probability() >= threshold)
                .toList();
    }

    private static boolean yearsMeet(int left, int right) {
        return left == 0 || right == 0 || Math.abs(left - right) <= YEARS_APART;
    }
}
