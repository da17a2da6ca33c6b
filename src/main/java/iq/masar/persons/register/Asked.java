package iq.masar.persons.register;

import java.util.Optional;

/**
 * What somebody looks for in the registers.
 *
 * @param name the parts of a name that are known, in any script and order
 * @param mother the mother's name, or empty
 * @param birth year, date or "about" year as {@link iq.masar.persons.BirthDate} reads it
 * @param paper the number of a document, or empty
 * @param key the place in the civil register, whatever of it is known
 */
public record Asked(
        String name, String mother, Optional<iq.masar.persons.BirthDate> birth, String paper, RegisterKey key) {
    /** By a name alone. */
    public static Asked of(String name) {
        return new Asked(name, "", Optional.empty(), "", RegisterKey.NONE);
    }

    /** By a name and a year of birth. */
    public static Asked of(String name, int year) {
        var birth = new iq.masar.persons.BirthDate(
                java.time.LocalDate.of(year, 1, 1), iq.masar.persons.BirthDate.Precision.YEAR);
        return new Asked(name, "", Optional.of(birth), "", RegisterKey.NONE);
    }
}
