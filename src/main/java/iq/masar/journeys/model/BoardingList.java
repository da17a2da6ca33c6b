package iq.masar.journeys.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Every act of every device on one manifest. Lists merge in any order and any number of times to the same list: none is lost,
 * none counts twice (RET-34). Where devices disagree the last act counts, and the line is named so that somebody looks.
 */
public final class BoardingList {
    private static final SortedSet<Act> NOTHING = Collections.emptySortedSet();
    private final Map<UUID, Act> acts = new HashMap<>();
    private final SortedMap<Integer, SortedSet<Act>> lines = new TreeMap<>();

    /** Adds what is new; says how many were. An id that comes back with other content is kept as it came first. */
    public int merge(Collection<Act> more) {
        var added = 0;
        for (var act : more) {
            if (acts.putIfAbsent(act.id(), act) == null) {
                lines.computeIfAbsent(act.line(), any -> new TreeSet<>(Act.IN_ORDER))
                        .add(act);
                added++;
            }
        }
        return added;
    }

    /** What counts for a line at the gate: the last act noted there before departure. */
    public Optional<Act> gate(int line) {
        return last(line, true);
    }

    /** What counts for a line after landing. */
    public Optional<Act> arrival(int line) {
        return last(line, false);
    }

    private Optional<Act> last(int line, boolean gate) {
        return lines.getOrDefault(line, NOTHING).reversed().stream()
                .filter(act -> act.kind().isAtGate() == gate)
                .findFirst();
    }

    /** Lines of which different things were noted at the gate. */
    public List<Integer> disagreements() {
        var named = new ArrayList<Integer>();
        lines.forEach((line, noted) -> {
            if (noted.stream()
                            .filter(act -> act.kind().isAtGate())
                            .map(Act::kind)
                            .distinct()
                            .count()
                    > 1) {
                named.add(line);
            }
        });
        return named;
    }

    /** Lines that boarded and have no outcome after landing; never hidden (RET-35). */
    public List<Integer> unaccounted() {
        return lines.keySet().stream()
                .filter(line ->
                        gate(line).filter(act -> act.kind() == Act.Kind.BOARDED).isPresent())
                .filter(line -> arrival(line)
                        .filter(act -> act.kind() == Act.Kind.ARRIVED)
                        .isEmpty())
                .toList();
    }

    public int size() {
        return acts.size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BoardingList that && acts.equals(that.acts);
    }

    @Override
    public int hashCode() {
        return acts.hashCode();
    }
}
