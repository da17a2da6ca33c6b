package iq.masar.audit.model;

/** Where a tree's complete subtrees are found: level 0 are the leaves, level h covers 2^h of them. */
@FunctionalInterface
public interface Nodes {
    byte[] node(int level, long position);
}
