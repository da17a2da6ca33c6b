package iq.masar.casework.slots;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The personal strip: closed, or open for some minutes after a reason was given (REF-51). */
public sealed interface Strip {
    /** @param refused message key of why the last opening failed, for one page */
    record Closed(Optional<String> refused, Optional<Instant> renews) implements Strip {}

    /** What is shown, label key and text, until the moment it closes by itself. */
    record Open(List<Line> lines, Instant until) implements Strip {
        public Open {
            lines = List.copyOf(lines);
        }
    }

    /** One opened field. */
    record Line(String key, String text, boolean leftToRight) {}
}
