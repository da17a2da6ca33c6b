package iq.masar.returns.model;

import iq.masar.secrecy.Cell;
import iq.masar.secrecy.Lattice;
import iq.masar.secrecy.Sum;
import iq.masar.secrecy.Suppression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Counts of files and the additions a reader can make with them, so that a withheld one does not follow from those beside it
 * (RET-43): a state from all requests, who was not aboard from who had a seat.
 */
public final class Additions {
    private final Map<Cell, Long> counts = new HashMap<>();
    private final List<Sum> sums = new ArrayList<>();

    /** Notes a count. */
    public void count(String measure, String code, long files) {
        counts.put(cell(measure, code), files);
    }

    /**
     * Says that these parts of a whole overlap nowhere. What they leave of it is a part too, though no page names it. Where they are
     * more than the whole no addition holds, and none is noted.
     */
    public void divide(String whole, String code, List<Cell> parts) {
        var total = cell(whole, code);
        var left = counts.getOrDefault(total, 0L)
                - parts.stream()
                        .mapToLong(part -> counts.getOrDefault(part, 0L))
                        .sum();
        if (left >= 0) {
            var rest = cell("rest of " + whole + " " + code, parts.toString());
            counts.put(rest, left);
            sums.add(new Sum(
                    total, Stream.concat(parts.stream(), Stream.of(rest)).toList()));
        }
    }

    /** The name of a count. */
    public static Cell cell(String measure, String code) {
        return new Cell(measure, code, Cell.NATION, Cell.ALL);
    }

    /** What must not be shown: small counts, and as many others as it takes that none of them follows from the rest. */
    public Set<Cell> withheld() {
        return Suppression.hiddenIn(new Lattice(counts, sums));
    }
}
