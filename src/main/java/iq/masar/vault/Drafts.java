package iq.masar.vault;

import iq.masar.kernel.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Unfinished forms, each sealed to its writer's own key. */
@Component
public class Drafts {
    /** An unfinished form, as its writer left it. */
    public record Draft(String form, Map<String, List<String>> values, Instant savedAt) {
        public Draft {
            values = Map.copyOf(values);
        }
    }

    Drafts() {}

    /** Keeps the newest values of one form, such as {@code casework.intake}. */
    public void save(Actor actor, String form, Map<String, List<String>> values) {
        throw new UnsupportedOperationException();
    }

    public Optional<Draft> find(Actor actor, String form) {
        throw new UnsupportedOperationException();
    }

    public void discard(Actor actor, String form) {
        throw new UnsupportedOperationException();
    }

    /** The writer's own drafts, newest first. */
    public List<Draft> list(Actor actor) {
        throw new UnsupportedOperationException();
    }
}
