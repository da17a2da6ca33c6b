package iq.masar.persons.twins.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Which entries are taken for one person. A link is a line between two entries and never changes either: so taking it back leaves both
 * as they are, byte for byte, whatever was linked before or since (IDN-41, IDN-42). Lines never close a circle (IDN-43). What is written
 * while entries are linked belongs to the entry it was made on; a remark on the person as a whole belongs to all entries that were
 * linked then, and goes to review when a line among them is taken back.
 */
public final class LinkedEntries {
    private final Map<UUID, Line> lines = new LinkedHashMap<>();
    private final Map<UUID, Set<UUID>> linesOf = new HashMap<>();
    private final Map<UUID, String> nationalNumbers = new HashMap<>();
    private final Map<UUID, Remark> remarks = new LinkedHashMap<>();

    /** One link between two entries. */
    public record Line(UUID id, UUID one, UUID other) {}

    /**
     * A remark on a person of several entries.
     *
     * @param about every entry linked when it was made
     * @param review whether a line among them was taken back since: nobody can say by rule whom it means
     */
    public record Remark(UUID id, Set<UUID> about, boolean review) {
        public Remark {
            about = Set.copyOf(about);
        }
    }

    /** What becomes of a wish to link. */
    public sealed interface Linking {
        record Linked(UUID id) implements Linking {}

        /** They are taken for one person already, directly or through others. */
        record AlreadyOne() implements Linking {}

        /** The two sides hold different verified national numbers. */
        record NationalNumbersDiffer() implements Linking {}
    }

    /** A verified national number of an entry. */
    public void verify(UUID entry, String number) {
        nationalNumbers.put(entry, number);
    }

    /** Draws a line unless it would close a circle or bring two national numbers together. */
    public Linking link(UUID id, UUID one, UUID other) {
        var left = person(one);
        if (left.contains(other)) {
            return new Linking.AlreadyOne();
        }
        var numbers = new TreeSet<String>();
        left.forEach(entry -> number(entry).ifPresent(numbers::add));
        person(other).forEach(entry -> number(entry).ifPresent(numbers::add));
        if (numbers.size() > 1) {
            return new Linking.NationalNumbersDiffer();
        }
        var line = new Line(id, one, other);
        lines.put(id, line);
        linesOf.computeIfAbsent(one, any -> new HashSet<>()).add(id);
        linesOf.computeIfAbsent(other, any -> new HashSet<>()).add(id);
        return new Linking.Linked(id);
    }

    /** Takes a line back; false when there is none of that id. Remarks on entries it parts go to review. */
    public boolean unlink(UUID id) {
        var line = lines.remove(id);
        if (line == null) {
            return false;
        }
        linesOf.getOrDefault(line.one, new HashSet<>()).remove(id);
        linesOf.getOrDefault(line.other, new HashSet<>()).remove(id);
        var left = person(line.one);
        var right = person(line.other);
        remarks.replaceAll((key, remark) -> remark.about.stream().anyMatch(left::contains)
                        && remark.about.stream().anyMatch(right::contains)
                ? new Remark(remark.id, remark.about, true)
                : remark);
        return true;
    }

    /** A remark on the person this entry is taken for; on a single entry it is simply that entry's. */
    public void remark(UUID id, UUID entry) {
        remarks.put(id, new Remark(id, person(entry), false));
    }

    /** Every entry taken for the same person as this one, itself among them. */
    public Set<UUID> person(UUID entry) {
        var found = new HashSet<UUID>();
        var waiting = new ArrayDeque<UUID>();
        found.add(entry);
        waiting.add(entry);
        while (!waiting.isEmpty()) {
            var at = waiting.remove();
            for (var id : linesOf.getOrDefault(at, Set.of())) {
                var line = lines.get(id);
                if (line != null) {
                    var next = line.one.equals(at) ? line.other : line.one;
                    if (found.add(next)) {
                        waiting.add(next);
                    }
                }
            }
        }
        return found;
    }

    public List<Line> lines() {
        return List.copyOf(lines.values());
    }

    public Optional<Remark> remarkOf(UUID id) {
        return Optional.ofNullable(remarks.get(id));
    }

    /** The same lines and numbers, as a store gives them. */
    public static LinkedEntries of(Collection<Line> lines, Map<UUID, String> numbers) {
        var linked = new LinkedEntries();
        new ArrayList<>(lines).forEach(line -> linked.link(line.id, line.one, line.other));
        numbers.forEach(linked::verify);
        return linked;
    }

    private Optional<String> number(UUID entry) {
        return Optional.ofNullable(nationalNumbers.get(entry));
    }
}
