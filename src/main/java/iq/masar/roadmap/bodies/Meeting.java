package iq.masar.roadmap.bodies;

import iq.masar.roadmap.files.KeptFile;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A meeting as its room shows it.
 *
 * @param reason why it was called off; empty otherwise
 * @param approvedBy number of the decision that approved the minutes, or empty
 * @param addenda remarks on the minutes and corrections beside them, in the order they came
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
        Optional<Instant> circulatedAt,
        String approvedBy,
        List<Addendum> addenda) {
    private static final Set<String> BEFORE_CIRCULATION = Set.of("planned", "convened", "held", "minuted");

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

    /** Whether papers may still be laid before it or withdrawn: until the minutes go round. */
    public boolean takesPapers() {
        return BEFORE_CIRCULATION.contains(state);
    }

    /** The text the body approves: the minutes and, a line each, the papers it had before it with their fingerprints. */
    public String text(List<KeptFile> papers) {
        return minutes
                + papers.stream()
                        .filter(paper -> !paper.isWithdrawn())
                        .map(paper -> "\n" + paper.title() + " · " + paper.name() + " · " + paper.sha256())
                        .collect(Collectors.joining());
    }

    /** Dated words about a line of the minutes: a remark before they are approved, a correction beside them afterwards. */
    public record Addendum(int position, boolean isRemark, int line, String text, UUID by, Instant at, String answer) {
        /** A remark nobody has answered yet. */
        public boolean isWaiting() {
            return isRemark && answer.isEmpty();
        }
    }
}
