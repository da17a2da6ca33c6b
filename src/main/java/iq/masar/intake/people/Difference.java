package iq.masar.intake.people;

/** One field that somebody else saved differently meanwhile, both versions beside each other (H6). */
public record Difference(String label, String mine, String theirs) {}
