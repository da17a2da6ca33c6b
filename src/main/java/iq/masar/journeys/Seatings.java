package iq.masar.journeys;

import iq.masar.journeys.JourneyReply.Done;
import iq.masar.journeys.JourneyReply.KeysClosed;
import iq.masar.journeys.JourneyReply.NotNow;
import iq.masar.journeys.JourneyReply.Unknown;
import iq.masar.journeys.desk.Desks;
import iq.masar.journeys.desk.Noting;
import iq.masar.journeys.model.Column;
import iq.masar.journeys.model.Journey;
import iq.masar.journeys.model.Line;
import iq.masar.journeys.model.Seating;
import iq.masar.journeys.store.LineStore;
import iq.masar.journeys.store.SeatingStore;
import iq.masar.kernel.Actor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Seats for everybody who can have one: on the seat the file names where it is free, else on the first number that is. The first
 * stretch is given while the page waits, a longer manifest's others in the background. What a stretch gave stays, whatever cuts
 * the work; pressing again asks about the lines that still wait, and no others.
 */
@Component
public class Seatings {
    private static final Logger LOG = LoggerFactory.getLogger(Seatings.class);

    private final SeatingStore store;
    private final LineStore lines;
    private final Stretches stretches;
    private final Desks desks;
    private final Noting noting;
    private final Set<UUID> running = ConcurrentHashMap.newKeySet();

    Seatings(SeatingStore store, LineStore lines, Stretches stretches, Desks desks, Noting noting) {
        this.store = store;
        this.lines = lines;
        this.stretches = stretches;
        this.desks = desks;
        this.noting = noting;
    }

    /** Begins, or goes on after a cut; one that runs is left running. Refuses: unknown, not now, keys closed. */
    public JourneyReply begin(UUID operation, Actor by) {
        var journey = found(operation, by);
        if (journey.isEmpty()) {
            return new Unknown();
        }
        if (!running.add(operation)) {
            return new Done(operation);
        }
        var handedOn = false;
        try {
            var wishes = wishes(journey.get(), by);
            if (wishes.isEmpty()) {
                return new KeysClosed();
            }
            var reply = stretches.begin(operation, wishes.get().size(), by);
            if (reply instanceof Done) {
                var first = stretches.next(operation, 0, wishes.get(), by);
                handedOn = first.isPresent();
                first.ifPresent(after -> goOn(operation, after, wishes.get(), by));
            }
            return reply;
        } finally {
            if (!handedOn) {
                running.remove(operation);
            }
        }
    }

    private Optional<Journey> found(UUID operation, Actor by) {
        return noting.find(operation, by).filter(journey -> Noting.runs(journey, by));
    }

    /** What the file says of their seats, by lines that wait; opened before, so that the background needs nobody's keys. */
    private Optional<Map<UUID, String>> wishes(Journey journey, Actor by) {
        var waiting = store.waiting(journey.id(), 0, Integer.MAX_VALUE).stream()
                .map(Line::id)
                .toList();
        return desks.manifest(journey, by)
                .map(desk -> Desks.read(desk, Desks.PARTICULARS, lines.particulars(journey.id()), waiting))
                .filter(cells -> !cells.isEmpty() || waiting.isEmpty())
                .map(cells -> {
                    var wishes = new HashMap<UUID, String>();
                    waiting.forEach(line -> wishes.put(
                            line,
                            Boards.plain(cells.getOrDefault(line, Map.of()).getOrDefault(Column.SEAT, ""))));
                    return wishes;
                });
    }

    private void goOn(UUID operation, int after, Map<UUID, String> wishes, Actor by) {
        Thread.ofPlatform()
                .name("seating-" + operation)
                .priority(Thread.MIN_PRIORITY)
                .daemon()
                .start(() -> {
                    try {
                        var last = OptionalInt.of(after);
                        while (last.isPresent()) {
                            last = stretches.next(operation, last.getAsInt(), wishes, by);
                        }
                    } catch (RuntimeException failed) {
                        // Never the message: it may quote a line.
                        LOG.error(
                                "seating {} failed: {}",
                                operation,
                                failed.getClass().getName());
                        stretches.stop(operation);
                    } finally {
                        running.remove(operation);
                    }
                });
    }

    /** Stops after the stretch under way; seats that were given stay. Refuses: unknown, not now. */
    public JourneyReply stop(UUID operation, Actor by) {
        var journey = found(operation, by);
        if (journey.isEmpty()) {
            return new Unknown();
        }
        return stretches.stop(operation)
                ? new Done(operation)
                : new NotNow(journey.get().stands().state());
    }

    /** How far it is, for the office that runs the operation; empty when it was never begun. */
    public Optional<Seating> find(UUID operation, Actor reader) {
        return found(operation, reader).flatMap(journey -> store.find(operation));
    }

    /** Whether somebody works on it in this process; one that should run and does not was interrupted. */
    public boolean isRunning(UUID operation) {
        return running.contains(operation);
    }
}
