package iq.masar.statistics.model;

import java.time.Instant;

/** When something happened, and a code that goes with it. */
public record Moment(Instant at, String detail) {}
