package iq.masar.mrz;

import java.util.List;

/**
 * Another reading of a zone, in which every check digit passes. It is for a person to accept: nothing applies it.
 *
 * @param changes what would have to have been misread, in order
 * @param zone the lines as they would then be
 */
public record Suggestion(List<Change> changes, List<String> zone) {
    public Suggestion {
        changes = List.copyOf(changes);
        zone = List.copyOf(zone);
    }

    /**
     * One place.
     *
     * @param found the character there, empty when one is missing
     * @param offered the character that would stand there, empty when one is too many
     */
    public record Change(int line, int column, String found, String offered) {}
}
