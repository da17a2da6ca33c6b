package iq.masar.journeys;

import iq.masar.journeys.JourneyReply.Done;
import iq.masar.journeys.desk.Aboard;
import iq.masar.journeys.desk.Noting;
import iq.masar.journeys.model.Journey;
import iq.masar.journeys.model.Line;
import iq.masar.journeys.model.Seating.State;
import iq.masar.journeys.store.SeatingStore;
import iq.masar.kernel.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lines that wait for a seat, a stretch at a time: looked up together, written together, durable together. */
@Component
class Stretches {
    /** So many lines become durable together; a manifest of fewer is seated while the page waits. */
    static final int LINES = 250;

    private final SeatingStore store;
    private final Aboard aboard;
    private final Noting noting;

    Stretches(SeatingStore store, Aboard aboard, Noting noting) {
        this.store = store;
        this.aboard = aboard;
        this.noting = noting;
    }

    /** Refuses: unknown, not now. */
    @Transactional
    public JourneyReply begin(UUID operation, int of, Actor by) {
        return noting.whileOpen(operation, by, journey -> {
            store.begin(operation, of, by.account(), noting.now());
            noting.note(journey, "seating", by);
            return new Done(operation);
        });
    }

    /** False when it did not run. */
    @Transactional
    public boolean stop(UUID operation) {
        return store.end(operation, State.STOPPED);
    }

    /**
     * Gives seats to the next stretch; the last line it asked about, or nothing when all were asked or somebody stopped it.
     *
     * @param wishes the seat the file names, by line
     */
    @Transactional
    public OptionalInt next(UUID operation, int after, Map<UUID, String> wishes, Actor by) {
        var journey = noting.lock(operation, by).filter(Journey::isOpen);
        if (store.find(operation).filter(one -> one.state() == State.RUNNING).isEmpty()) {
            return OptionalInt.empty();
        }
        if (journey.isEmpty()) {
            store.end(operation, State.STOPPED);
            return OptionalInt.empty();
        }
        var lines = store.waiting(operation, after, LINES);
        seat(journey.get(), lines, wishes, by);
        if (lines.size() < LINES) {
            store.end(operation, State.OVER);
            return OptionalInt.empty();
        }
        return OptionalInt.of(lines.getLast().number());
    }

    private void seat(Journey journey, List<Line> lines, Map<UUID, String> wishes, Actor by) {
        var files =
                lines.stream().flatMap(line -> line.file().stream()).distinct().toList();
        var asking = aboard.seats(files, journey, by);
        var seats = new FreeSeats(
                store.taken(journey.id()), journey.stands().facts().seats());
        var given = new HashMap<UUID, String>();
        var refused = new HashMap<UUID, String>();
        for (var line : lines) {
            if (!seats.isFull()) {
                line.file()
                        .flatMap(asking)
                        .ifPresentOrElse(
                                why -> refused.put(line.id(), why),
                                () -> given.put(line.id(), seats.take(wishes.getOrDefault(line.id(), ""))));
            }
        }
        store.give(given);
        store.refuse(refused);
        store.count(journey.id(), lines.size(), given.size());
        noting.change(
                journey,
                "seated",
                lines.stream()
                        .filter(line -> given.containsKey(line.id()))
                        .map(Line::number)
                        .toList(),
                by);
    }
}
