package iq.masar.journeys.desk;

import iq.masar.journeys.model.Line;
import iq.masar.journeys.model.Line.State;
import iq.masar.kernel.CaseId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The same line, changed in one thing. */
public final class Lines {
    private Lines() {}

    public static Line seated(Line line, String seat) {
        return with(line, State.SEATED, Optional.of(seat), Optional.empty(), line.apart(), line.fitAt());
    }

    /** Without its seat; matched as before. */
    public static Line freed(Line line) {
        var state = line.file().isPresent() ? State.MATCHED : State.IMPORTED;
        return with(line, state, Optional.empty(), line.why(), line.apart(), line.fitAt());
    }

    public static Line in(Line line, State state) {
        var seat = state == State.REMOVED || state == State.WITHDRAWN ? Optional.<String>empty() : line.seat();
        return with(line, state, seat, line.why(), line.apart(), line.fitAt());
    }

    /** Where its acts put it; its seat stays, for another device may know better. */
    public static Line noted(Line line, State state) {
        return with(line, state, line.seat(), line.why(), line.apart(), line.fitAt());
    }

    public static Line because(Line line, Optional<String> why) {
        return with(line, line.state(), line.seat(), why, line.apart(), line.fitAt());
    }

    public static Line apart(Line line, String reason) {
        return with(line, line.state(), line.seat(), line.why(), Optional.of(reason), line.fitAt());
    }

    public static Line fit(Line line, Instant at) {
        return with(line, line.state(), line.seat(), line.why(), line.apart(), Optional.of(at));
    }

    /** What a row of a changed file says now; a line that was removed comes back. */
    public static Line reread(Line line, UUID content, Optional<UUID> family, boolean needsFitness) {
        return new Line(
                line.id(),
                line.number(),
                line.state() == State.REMOVED ? State.IMPORTED : line.state(),
                line.key(),
                content,
                line.file(),
                line.matchedBy(),
                line.why(),
                line.seat(),
                family,
                line.apart(),
                needsFitness,
                line.fitAt());
    }

    public static Line matched(Line line, Optional<CaseId> file, Optional<String> by, Optional<String> why) {
        return new Line(
                line.id(),
                line.number(),
                file.isPresent() ? State.MATCHED : State.IMPORTED,
                line.key(),
                line.content(),
                file,
                by,
                why,
                line.seat(),
                line.family(),
                line.apart(),
                line.needsFitness(),
                line.fitAt());
    }

    private static Line with(
            Line line,
            State state,
            Optional<String> seat,
            Optional<String> why,
            Optional<String> apart,
            Optional<Instant> fitAt) {
        return new Line(
                line.id(),
                line.number(),
                state,
                line.key(),
                line.content(),
                line.file(),
                line.matchedBy(),
                why,
                seat,
                line.family(),
                apart,
                line.needsFitness(),
                fitAt);
    }
}
