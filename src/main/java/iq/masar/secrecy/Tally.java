package iq.masar.secrecy;

/** A count as the store gives it: the finest grain, one governorate and one year. */
public record Tally(String measure, String code, String governorate, String year, long count) {}
