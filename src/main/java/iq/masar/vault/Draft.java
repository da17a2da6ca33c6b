package iq.masar.vault;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** An unfinished form, as its writer left it. */
public record Draft(String form, Map<String, List<String>> values, Instant savedAt) {
    public Draft {
        values = Map.copyOf(values);
    }
}
