package iq.masar.reports;

/** One line of a check. */
public record Finding(boolean broken, String text) {}
