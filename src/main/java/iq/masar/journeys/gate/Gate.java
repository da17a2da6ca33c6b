package iq.masar.journeys.gate;

import iq.masar.journeys.JourneyReply;
import iq.masar.journeys.desk.Aboard;
import iq.masar.journeys.desk.Lines;
import iq.masar.journeys.desk.Noting;
import iq.masar.journeys.model.Act;
import iq.masar.journeys.model.BoardingList;
import iq.masar.journeys.model.Journey;
import iq.masar.journeys.model.Line;
import iq.masar.journeys.model.Line.State;
import iq.masar.journeys.store.ActStore;
import iq.masar.journeys.store.LineStore;
import iq.masar.kernel.Actor;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the acts of every device come in, at the gate and after landing, in any order and any number of times (RET-34 to
 * RET-36). What happened is kept whatever a rule says of it; a rule stops the departure, never the record.
 */
@Component
@Transactional
public class Gate {
    /** A device's clock may run ahead by so much; a later moment is counted as now. */
    private static final Duration AHEAD = Duration.ofMinutes(10);

    private final ActStore acts;
    private final LineStore lines;
    private final Aboard aboard;
    private final Arrivals arrivals;
    private final Noting noting;

    Gate(ActStore acts, LineStore lines, Aboard aboard, Arrivals arrivals, Noting noting) {
        this.acts = acts;
        this.lines = lines;
        this.aboard = aboard;
        this.arrivals = arrivals;
        this.noting = noting;
    }

    /**
     * What became of acts that were sent; a device forgets those that are {@code kept}.
     *
     * @param kept ids that are in the list now, also those that were before
     * @param added how many were new
     * @param left ids that cannot be taken: no such line, or not this officer's to note, or not yet
     */
    public record Merged(List<UUID> kept, int added, List<UUID> left) {}

    /** Merges acts; empty when there is no such operation for this officer. */
    public Optional<Merged> merge(UUID operation, Collection<Act> sent, Actor by) {
        return noting.lockEither(operation, by).map(journey -> merge(journey, sent, by));
    }

    private Merged merge(Journey journey, Collection<Act> sent, Actor by) {
        var now = noting.now();
        var known = lines.of(journey.id()).stream()
                .filter(line -> line.seat().isPresent())
                .collect(Collectors.toMap(Line::number, line -> line));
        var taken = sent.stream()
                .filter(act -> known.containsKey(act.line()) && mayNote(journey, act, by))
                .map(act -> act.at().isAfter(now.plus(AHEAD)) ? new Act(act.id(), act.line(), act.kind(), now) : act)
                .toList();
        var added = acts.add(journey.id(), taken, by.account(), now);
        var list = list(journey.id());
        taken.stream()
                .map(Act::line)
                .distinct()
                .forEach(number -> settle(journey, Objects.requireNonNull(known.get(number)), list, by));
        noting.note(journey, "noted", by);
        var kept = taken.stream().map(Act::id).toList();
        return new Merged(
                kept,
                added,
                sent.stream().map(Act::id).filter(id -> !kept.contains(id)).toList());
    }

    private static boolean mayNote(Journey journey, Act act, Actor by) {
        return act.kind().isAtGate()
                ? Noting.runs(journey, by) && journey.isAtGate()
                : Noting.receives(journey, by) && journey.isGone();
    }

    private void settle(Journey journey, Line line, BoardingList list, Actor by) {
        var now = Lines.noted(line, line.noted(list));
        var why = now.state() == State.BOARDED ? aboard.barred(now) : Optional.<String>empty();
        var settled = journey.isGone() && now.state().isAboard() ? now : Lines.because(now, why);
        lines.save(settled);
        if (journey.isGone() && line.state() != settled.state()) {
            aboard.late(journey, settled, by);
            arrivals.receive(settled, by);
        }
    }

    /** All acts of an operation. */
    @Transactional(readOnly = true)
    public BoardingList list(UUID operation) {
        var list = new BoardingList();
        list.merge(acts.of(operation));
        return list;
    }

    /** An officer has found out what became of somebody who was unaccounted for. Refuses: unknown, not now. */
    public JourneyReply resolve(UUID operation, int number, Actor by) {
        var journey = noting.lockEither(operation, by);
        var line = lines.find(operation, number);
        if (journey.isEmpty() || line.isEmpty()) {
            return new JourneyReply.Unknown();
        }
        if (line.get().state() != State.UNACCOUNTED) {
            return new JourneyReply.NotNow(line.get().state().code());
        }
        lines.save(Lines.noted(line.get(), State.RESOLVED));
        noting.note(journey.get(), "resolved", number, by);
        return new JourneyReply.Done(line.get().id());
    }
}
