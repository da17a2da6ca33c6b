package iq.masar.names;

import iq.masar.names.letters.Folding;
import java.util.HashMap;
import java.util.Map;

/** How rare parts of names are in a population: a loadable table (IDN-27). */
public final class Frequencies {
    /** No table: weights are flat. */
    public static final Frequencies NONE = new Frequencies(Map.of());

    private final Map<String, Double> bits = new HashMap<>();

    /** A table of shares above 0 and up to 1 by spelling; spellings with one fold are added up. */
    public Frequencies(Map<String, Double> shares) {
        var folded = new HashMap<String, Double>();
        shares.forEach((spelling, share) -> folded.merge(Folding.fold(spelling), share, Double::sum));
        folded.forEach((fold, share) -> bits.put(fold, -Math.log(Math.min(1, share)) / Math.log(2)));
    }

    /** Whether weights are flat for want of a table. */
    public boolean flat() {
        return bits.isEmpty();
    }

    /** The most bits that agreeing on a part can earn; without bound where the table is silent. */
    double bits(String spelling) {
        return bits.getOrDefault(Folding.fold(spelling), Double.POSITIVE_INFINITY);
    }
}
