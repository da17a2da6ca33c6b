package iq.masar.audit.model;

import java.util.ArrayList;
import java.util.List;

/** The right edge of a growing tree: enough to take the next leaf and to name the root, and no more. */
public final class Frontier {
    /** A complete subtree that came into being. */
    public record Grown(int level, long position, byte[] hash) {}

    private final List<Grown> edge;
    private long size;

    private Frontier(List<Grown> edge, long size) {
        this.edge = edge;
        this.size = size;
    }

    /** The edge of a tree that exists already. */
    public static Frontier of(Nodes nodes, long size) {
        var edge = new ArrayList<Grown>();
        var from = 0L;
        for (var level = 62; level >= 0; level--) {
            if ((size & 1L << level) != 0) {
                edge.add(new Grown(level, from >> level, nodes.node(level, from >> level)));
                from += 1L << level;
            }
        }
        return new Frontier(edge, size);
    }

    public long size() {
        return size;
    }

    /** Takes a leaf's hash; answers every complete subtree it closed, from the leaf upwards. */
    public List<Grown> append(byte[] leaf) {
        var grown = new ArrayList<Grown>();
        var node = new Grown(0, size, leaf);
        grown.add(node);
        while (!edge.isEmpty() && edge.getLast().level() == node.level()) {
            var before = edge.removeLast();
            node = new Grown(node.level() + 1, before.position() >> 1, Hashes.node(before.hash(), node.hash()));
            grown.add(node);
        }
        edge.add(node);
        size++;
        return grown;
    }

    public byte[] root() {
        if (edge.isEmpty()) {
            return Hashes.empty();
        }
        var root = edge.getLast().hash();
        for (var i = edge.size() - 2; i >= 0; i--) {
            root = Hashes.node(edge.get(i).hash(), root);
        }
        return root;
    }
}
