package iq.masar.journeys.model;

import java.util.List;

/**
 * What is said of a line of a file (RET-29): which line, which column, why. Never what stood in a cell, but for a governorate
 * nobody knows.
 *
 * @param line of the file, from 1; 0 for the file as a whole
 * @param key of the message, such as {@code date.impossible}
 */
public record Remark(int line, Column column, Weight weight, String key, List<Object> arguments) {
    /** Whether the line can go on. */
    public enum Weight {
        BAD,
        WARNING
    }

    static Remark bad(int line, Column column, String key, Object... arguments) {
        return new Remark(line, column, Weight.BAD, key, List.of(arguments));
    }

    static Remark warning(int line, Column column, String key, Object... arguments) {
        return new Remark(line, column, Weight.WARNING, key, List.of(arguments));
    }

    public boolean isBad() {
        return weight == Weight.BAD;
    }
}
