package iq.masar.statistics;

/**
 * The running loans of a governorate.
 *
 * @param risky how many are more than thirty days late
 * @param outstanding what is owed, whole dinars
 * @param atRisk what is owed on the risky ones
 */
public record LoansNote(String governorate, long loans, long risky, long outstanding, long atRisk) {}
