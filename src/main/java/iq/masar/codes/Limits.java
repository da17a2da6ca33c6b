package iq.masar.codes;

/** The four lengths a provider has for one need, after table E1, and whether anyone has endorsed them. */
public record Limits(
        Limit acknowledge, Limit decide, Limit service, Limit followUp, ClockKind kind, boolean verified) {}
