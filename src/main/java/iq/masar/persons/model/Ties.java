package iq.masar.persons.model;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who takes care of whom in one household; nobody, over any number of hands, takes care of their own caregiver (REF-57). */
public record Ties(Map<UUID, Set<UUID>> dependants) {
    public Ties {
        dependants = Map.copyOf(dependants);
    }

    /** Whether one more tie would close a circle. */
    public boolean wouldCircle(UUID caregiver, UUID dependant) {
        var seen = new HashSet<UUID>();
        var open = new ArrayDeque<UUID>(Set.of(dependant));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (next.equals(caregiver)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(dependants.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }
}
