package iq.masar.linkage;

/**
 * One column that is compared.
 *
 * @param name as the person reading the report knows it
 * @param group columns of one non-empty group hold values that people put into each other's place, such as the own and
 *     the family name
 */
public record Column(String name, Kind kind, String group) {}
