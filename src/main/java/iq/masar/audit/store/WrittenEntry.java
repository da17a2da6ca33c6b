package iq.masar.audit.store;

import iq.masar.audit.Act;
import iq.masar.audit.model.Leaf;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Canonical;
import iq.masar.kernel.CaseId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.SortedMap;
import java.util.TreeMap;

/** An act with its time and salt, as the columns take it. */
public record WrittenEntry(Act act, Instant at, byte[] salt) {
    public WrittenEntry {
        at = Canonical.micros(at);
    }

    Object[] columns() {
        return new Object[] {
            OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
            act.verb(),
            payload().commitment(),
            salt,
            payload().account(),
            act.actorName(),
            act.office(),
            act.organisation(),
            act.files().stream().map(CaseId::toString).toArray(String[]::new),
            act.ground(),
            flat(act.facts())
        };
    }

    private Leaf.Payload payload() {
        return new Leaf.Payload(
                salt,
                act.account().map(AccountId::value).orElse(null),
                act.actorName(),
                act.office(),
                act.organisation(),
                act.files().stream().map(CaseId::value).toList(),
                act.ground(),
                act.facts());
    }

    private static String[] flat(SortedMap<String, String> facts) {
        var flat = new ArrayList<String>();
        facts.forEach((key, value) -> {
            flat.add(key);
            flat.add(value);
        });
        return flat.toArray(String[]::new);
    }

    static SortedMap<String, String> facts(String[] flat) {
        var facts = new TreeMap<String, String>();
        for (var i = 0; i + 1 < flat.length; i += 2) {
            facts.put(flat[i], flat[i + 1]);
        }
        return facts;
    }
}
