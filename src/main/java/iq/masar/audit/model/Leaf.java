package iq.masar.audit.model;

import iq.masar.kernel.Canonical;
import java.time.Instant;
import java.util.Collection;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the tree holds of an entry: its number, time, verb and a salted commitment to the rest, so that the rest can be
 * erased one day and the tree still stands.
 */
public record Leaf(long entry, Instant at, String verb, byte[] commitment) {
    /** The rest: who, where, about which files, why. */
    public record Payload(
            byte[] salt,
            @Nullable UUID account,
            String actorName,
            String office,
            String organisation,
            Collection<UUID> files,
            String ground,
            SortedMap<String, String> facts) {
        public byte[] commitment() {
            var all = Canonical.of("masar/audit/payload/1")
                    .bytes(salt)
                    .text(account == null ? "" : account.toString())
                    .text(actorName)
                    .text(office)
                    .text(organisation)
                    .text(ground)
                    .number(files.size());
            files.forEach(all::uuid);
            all.number(facts.size());
            facts.forEach((key, value) -> all.text(key).text(value));
            return Hashes.sha256(all.toBytes());
        }
    }

    public byte[] hash() {
        return Hashes.leaf(Canonical.of("masar/audit/entry/1")
                .number(entry)
                .instant(at)
                .text(verb)
                .bytes(commitment)
                .toBytes());
    }
}
