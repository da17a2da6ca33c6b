package iq.masar.mrz;

import java.util.List;

/**
 * How little the digits prove.
 *
 * @param otherReadings how many other readings of look-alike characters (0 O D, 1 I, 5 S, 8 B, 2 Z, 6 G, U V) pass all
 *     digits as well
 * @param uncovered fields no digit covers
 */
public record Strength(long otherReadings, List<Element> uncovered) {
    public Strength {
        uncovered = List.copyOf(uncovered);
    }
}
