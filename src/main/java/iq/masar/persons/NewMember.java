package iq.masar.persons;

import java.util.Map;
import java.util.Optional;

/**
 * Somebody to be named in a file.
 *
 * @param names only what was typed, by the fields of {@link Names}
 */
public record NewMember(String relation, Map<String, String> names, Optional<BirthDate> birth, Optional<String> sex) {
    public NewMember {
        names = Map.copyOf(names);
    }
}
