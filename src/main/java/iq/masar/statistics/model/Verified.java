package iq.masar.statistics.model;

/** How many active services there are in a governorate, and how many were verified within thirty days. */
public record Verified(String governorate, long services, long fresh) {}
