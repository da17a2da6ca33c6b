package iq.masar.journeys.gate;

import iq.masar.journeys.BoardLine;
import iq.masar.journeys.Boards;
import iq.masar.journeys.desk.Noting;
import iq.masar.journeys.model.Journey;
import iq.masar.kernel.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a device the list of a gate or a reception for as long as the line may be cut; noted in the audit (RET-34, RET-36). */
@Component
@Transactional
public class SealedLists {
    /** A list opens no longer than this after it was given; the device asks anew while it has a line. */
    public static final Duration GOOD_FOR = Duration.ofHours(12);

    private final Boards boards;
    private final Arrivals arrivals;
    private final Noting noting;

    SealedLists(Boards boards, Arrivals arrivals, Noting noting) {
        this.boards = boards;
        this.arrivals = arrivals;
        this.noting = noting;
    }

    /** Where people are seen: each place has its own officers, its own fields and its own acts. */
    public enum Place {
        GATE,
        RECEPTION
    }

    /**
     * Lines as they stand.
     *
     * @param lines with a seat; at the reception by name and needs alone
     * @param at when they were given
     * @param until when the device must have forgotten them
     */
    public record Given(Journey journey, List<BoardLine> lines, Instant at, Instant until) {}

    /** Empty unless this officer may note something there now, with open keys. */
    public Optional<Given> give(UUID operation, Place place, Actor by) {
        return noting.find(operation, by)
                .filter(journey -> place == Place.GATE ? journey.isAtGate() : journey.isGone())
                .flatMap(journey -> lines(operation, place, by).map(lines -> {
                    noting.note(journey, "list-kept", by);
                    var now = noting.now();
                    return new Given(journey, lines, now, now.plus(GOOD_FOR));
                }));
    }

    private Optional<List<BoardLine>> lines(UUID operation, Place place, Actor by) {
        return switch (place) {
            case GATE ->
                boards.open(operation, by)
                        .map(all -> all.stream()
                                .filter(one -> one.line().seat().isPresent())
                                .toList());
            case RECEPTION -> arrivals.open(operation, by);
        };
    }
}
