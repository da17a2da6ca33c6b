package iq.masar.vault.keys;

import java.time.Instant;

/** What is handed over, until when, and whether it stays closed until it is released. */
public record HandOver(String section, Instant until, boolean withheld) {}
