package iq.masar.vault;

import java.time.Instant;
import java.util.Map;

/** What comes of a wish to read. */
public sealed interface Reading {
    /** The records that exist and whose keys the actor holds; others are absent. */
    record Open(Map<Place, Map<String, String>> records) implements Reading {
        public Open {
            records = Map.copyOf(records);
        }

        /** The fields of one record; empty when it does not exist or its section is closed to the actor. */
        public Map<String, String> at(Place place) {
            return records.getOrDefault(place, Map.of());
        }

        public String text(Place place, String field) {
            return at(place).getOrDefault(field, "");
        }
    }

    /** The actor holds no key to any of it: answer 404. */
    record NotYours() implements Reading {}

    /** This account opens this file for the first time and gave no reason: ask for one. */
    record ReasonMissing() implements Reading {}

    /** Too many different files in the hour or on the day (REF-51). */
    record BudgetSpent(Instant renews) implements Reading {}

    /** The audit cannot write, so nothing is shown (REF-56). */
    record Paused() implements Reading {}
}
