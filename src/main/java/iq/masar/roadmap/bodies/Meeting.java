package iq.masar.roadmap.bodies;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A meeting as its room shows it.
 *
 * @param reason why it was called off; empty otherwise
 */
public record Meeting(
        UUID id,
        String body,
        Instant plannedAt,
        String place,
        String state,
        Optional<Boolean> quorate,
        List<String> agenda,
        Map<UUID, String> attendance,
        String reason,
        String minutes,
        List<Addendum> addenda) {
    public Meeting {
        agenda = List.copyOf(agenda);
        attendance = Map.copyOf(attendance);
        addenda = List.copyOf(addenda);
    }

    /** Seats filled by their holder or an alternate. */
    public int present() {
        return (int) attendance.values().stream()
                .filter(presence -> presence.equals("present") || presence.equals("alternate"))
                .count();
    }

    /** A correction to a line of approved minutes. */
    public record Addendum(int line, String text, Instant at) {}
}
