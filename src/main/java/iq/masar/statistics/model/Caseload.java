package iq.masar.statistics.model;

/** How many case workers of a governorate carry up to 20, 21 to 40, and more than 40 open cases. */
public record Caseload(String governorate, long light, long full, long heavy) {}
