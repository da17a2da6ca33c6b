package iq.masar.secrecy;

/** Says that the codes of one measure divide another count completely: every counted thing has exactly one of them. */
public record Whole(String measure, String code, String dividedBy) {}
