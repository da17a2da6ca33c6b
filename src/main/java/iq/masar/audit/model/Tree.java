package iq.masar.audit.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Roots and proofs of the tree of a given size (RFC 6962, section 2.1), from its complete subtrees. */
public final class Tree {
    private final Nodes nodes;
    private final long size;

    public Tree(Nodes nodes, long size) {
        this.nodes = nodes;
        this.size = size;
    }

    public byte[] root() {
        return size == 0 ? Hashes.empty() : root(0, size);
    }

    /** The path that shows the leaf at this position to be in the tree. */
    public List<byte[]> inclusion(long position) {
        if (position < 0 || position >= size) {
            throw new IndexOutOfBoundsException(position);
        }
        return path(position, 0, size);
    }

    /** The hashes that show the tree of the older size to be a prefix of this one. */
    public List<byte[]> consistency(long older) {
        if (older < 0 || older > size) {
            throw new IndexOutOfBoundsException(older);
        }
        return older == 0 || older == size ? List.of() : subproof(older, 0, size, true);
    }

    /** The root over the leaves {@code from} (a multiple of the range's power of two) to {@code to}. */
    private byte[] root(long from, long to) {
        var width = to - from;
        if (Long.bitCount(width) == 1) {
            var level = Long.numberOfTrailingZeros(width);
            return nodes.node(level, from >> level);
        }
        var middle = from + split(width);
        return Hashes.node(root(from, middle), root(middle, to));
    }

    private List<byte[]> path(long position, long from, long to) {
        if (to - from == 1) {
            return new ArrayList<>();
        }
        var middle = from + split(to - from);
        var before = position < middle;
        var path = before ? path(position, from, middle) : path(position, middle, to);
        path.add(before ? root(middle, to) : root(from, middle));
        return path;
    }

    private List<byte[]> subproof(long older, long from, long to, boolean known) {
        if (older == to - from) {
            return known ? new ArrayList<>() : new ArrayList<>(Collections.singletonList(root(from, to)));
        }
        var split = split(to - from);
        var middle = from + split;
        if (older <= split) {
            var proof = subproof(older, from, middle, known);
            proof.add(root(middle, to));
            return proof;
        }
        var proof = subproof(older - split, middle, to, false);
        proof.add(root(from, middle));
        return proof;
    }

    /** The largest power of two smaller than the width. */
    private static long split(long width) {
        return Long.highestOneBit(width - 1);
    }
}
