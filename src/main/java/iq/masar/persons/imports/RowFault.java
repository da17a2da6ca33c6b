package iq.masar.persons.imports;

/**
 * Why a row cannot be taken.
 *
 * @param line in the file, from 1
 * @param cell the column, or empty for the whole row
 * @param cause code of the cause: the message {@code persons.import.cause.<code>}
 */
public record RowFault(long line, String cell, String cause) {}
