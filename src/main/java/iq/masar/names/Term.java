package iq.masar.names;

/**
 * One line of an explanation: the two spellings (empty where a side has none), how they stand to each other, and the bits they add.
 *
 * @param left the part as spelt on the left, or empty
 * @param right the part as spelt on the right, or empty
 * @param bits evidence for one person when positive, against when negative
 */
public record Term(String left, String right, Relation relation, double bits) {}
