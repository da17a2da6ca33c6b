package iq.masar.audit.model;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Rebuilds the whole tree from the entries and holds every signed head against it. It needs the entries, the heads, the
 * public key and, to notice a log cut off together with its heads, any head kept outside; it trusts nothing else.
 */
public final class Verifier {
    private static final int MOST_FAULTS = 100;

    /** One entry in the tree's order; the payload is empty when it was lawfully erased. */
    public record Row(long position, Leaf leaf, Optional<Leaf.Payload> payload) {}

    /** What is wrong, as a code, and where: a position in the tree or the size of a head. */
    public record Fault(String code, long at) {}

    /** The outcome; sound when there is no fault. */
    public record Report(long entries, int heads, List<Fault> faults) {
        public boolean isSound() {
            return faults.isEmpty();
        }
    }

    private final Map<Long, byte[]> expected = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<Long> entriesSeen = new HashSet<>();
    private final Frontier tree = Frontier.of((level, position) -> new byte[0], 0);
    private final int heads;
    private long newest;

    /** @param notes signed heads in any order, those kept outside included */
    public Verifier(HeadVerifyingKey key, List<String> notes) {
        this.heads = notes.size();
        for (var i = 0; i < notes.size(); i++) {
            var head = Head.read(notes.get(i), key);
            if (head.isEmpty()) {
                fault("head-unsigned", i);
            }
            head.ifPresent(this::expect);
        }
    }

    private void expect(Head head) {
        newest = Math.max(newest, head.size());
        var before = expected.putIfAbsent(head.size(), head.root());
        if (before != null && !MessageDigest.isEqual(before, head.root())) {
            fault("head-forked", head.size());
        }
    }

    /** Rows come in the order of the tree. */
    public void next(Row row) {
        if (row.position() != tree.size()) {
            fault("entry-out-of-place", tree.size());
        }
        if (!entriesSeen.add(row.leaf().entry())) {
            fault("entry-doubled", tree.size());
        }
        row.payload()
                .filter(payload ->
                        !MessageDigest.isEqual(payload.commitment(), row.leaf().commitment()))
                .ifPresent(changed -> fault("entry-changed", row.position()));
        compare();
        var unused = tree.append(row.leaf().hash());
    }

    public Report finish() {
        compare();
        if (newest > tree.size()) {
            fault("entries-missing", newest);
        }
        return new Report(tree.size(), heads, List.copyOf(faults));
    }

    /** The whole check at once, over a source that hands every row on. */
    public Report check(Consumer<Consumer<Row>> source) {
        source.accept(this::next);
        return finish();
    }

    private void compare() {
        var root = expected.remove(tree.size());
        if (root != null && !MessageDigest.isEqual(root, tree.root())) {
            fault("root-differs", tree.size());
        }
    }

    private void fault(String code, long at) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault(code, at));
        }
    }
}
