package iq.masar.identity.steps;

import iq.masar.identity.SafeguardKind;
import iq.masar.identity.Safeguards;
import iq.masar.identity.Safeguards.Standing;
import iq.masar.identity.store.AssignmentStore;
import iq.masar.kernel.CaseId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Whether anything of a claim may leave (IDN-46). What another room says of a safeguard counts; where it says nothing, the
 * evidence recorded with the claim; where there is none, the safeguard is open.
 */
@Component
public class Gatekeeper {
    private final ObjectProvider<Safeguards> elsewhere;
    private final AssignmentStore own;

    Gatekeeper(ObjectProvider<Safeguards> elsewhere, AssignmentStore own) {
        this.elsewhere = elsewhere;
        this.own = own;
    }

    public Map<SafeguardKind, Standing> standing(CaseId claim) {
        var known = new EnumMap<SafeguardKind, Standing>(SafeguardKind.class);
        var closed = own.closed(claim);
        for (var kind : SafeguardKind.values()) {
            known.put(kind, closed.containsKey(kind.code()) ? Standing.CLOSED : Standing.OPEN);
        }
        elsewhere.orderedStream().forEach(room -> known.putAll(room.of(claim)));
        return known;
    }

    public Set<SafeguardKind> open(CaseId claim) {
        return standing(claim).entrySet().stream()
                .filter(one -> one.getValue() == Standing.OPEN)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
