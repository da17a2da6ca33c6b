package iq.masar.secrecy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a reader loses when a count is hidden: more with the nation than with a place, with a whole than with a code of it, with
 * all time than with a year; most with what the country asks for first. Counts that are one and the same, because an addition has
 * one part only, are as broad as the broadest of them.
 */
final class Breadth {
    private static final int NATION = 4;
    private static final int WHOLE = 2;
    private static final int ALL_TIME = 1;
    private static final int BROAD = NATION + ALL_TIME;

    private final List<String> askedFirst;
    private final Map<Cell, Cell> sameAs = new HashMap<>();
    private final Map<Cell, Integer> broadest = new HashMap<>();

    /** @param askedFirst measures whose counts for the nation and all time matter most, the first the most */
    Breadth(Lattice lattice, List<String> askedFirst) {
        this.askedFirst = askedFirst;
        for (var sum : lattice.sums()) {
            if (sum.parts().size() == 1) {
                sameAs.put(same(sum.total()), same(sum.parts().getFirst()));
            }
        }
        lattice.counts().keySet().forEach(cell -> broadest.merge(same(cell), own(cell), Math::max));
    }

    int of(Cell cell) {
        return broadest.getOrDefault(same(cell), own(cell));
    }

    boolean isBroad(Cell cell) {
        return of(cell) >= BROAD;
    }

    /** One of the counts that are the same as this one, always the same of them. */
    Cell same(Cell cell) {
        var next = sameAs.getOrDefault(cell, cell);
        return next.equals(cell) ? cell : same(next);
    }

    private int own(Cell cell) {
        var own = (cell.isNation() ? NATION : 0)
                + (cell.code().isEmpty() ? WHOLE : 0)
                + (cell.period().equals(Cell.ALL) ? ALL_TIME : 0);
        var place = askedFirst.indexOf(cell.measure());
        return place >= 0 && own >= BROAD ? own + askedFirst.size() - place + WHOLE : own;
    }
}
