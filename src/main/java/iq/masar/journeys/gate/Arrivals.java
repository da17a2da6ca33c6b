package iq.masar.journeys.gate;

import iq.masar.journeys.BoardLine;
import iq.masar.journeys.JourneyReply;
import iq.masar.journeys.JourneyReply.Done;
import iq.masar.journeys.JourneyReply.NotNow;
import iq.masar.journeys.JourneyReply.Unknown;
import iq.masar.journeys.desk.Desks;
import iq.masar.journeys.desk.Noting;
import iq.masar.journeys.model.Line;
import iq.masar.journeys.model.Line.State;
import iq.masar.journeys.store.ActStore;
import iq.masar.journeys.store.LineStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.returns.ReturnReply;
import iq.masar.returns.ReturnSummary;
import iq.masar.returns.Returns;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reception: name, seat and needs flag, never the case (RET-36); and the offer of the mechanism (RET-37). */
@Component
@Transactional
public class Arrivals {
    private static final List<String> OFFERED = List.of("at_branch", "offered", "enrolled", "declined");
    private final LineStore lines;
    private final ActStore acts;
    private final Returns returns;
    private final Desks desks;
    private final Noting noting;

    Arrivals(LineStore lines, ActStore acts, Returns returns, Desks desks, Noting noting) {
        this.lines = lines;
        this.acts = acts;
        this.returns = returns;
        this.desks = desks;
        this.noting = noting;
    }

    /** Who has a seat, by name and needs; empty when nothing can be opened. Whoever was seen not to board is left out. */
    public Optional<List<BoardLine>> open(UUID operation, Actor reader) {
        return noting.find(operation, reader)
                .filter(journey -> Noting.receives(journey, reader))
                .flatMap(journey -> desks.arrivals(journey, reader).map(desk -> {
                    var all = lines.of(operation).stream()
                            .filter(line ->
                                    line.state() == State.SEATED || line.state().isAboard())
                            .toList();
                    var cells = Desks.read(
                            desk,
                            Desks.RECEPTION,
                            lines.receptions(operation),
                            all.stream().map(Line::id).toList());
                    return all.stream()
                            .map(line -> new BoardLine(line, cells.getOrDefault(line.id(), Map.of())))
                            .toList();
                }));
    }

    /** One line that landed, by name and needs; empty when there is none, or nothing can be opened. */
    Optional<BoardLine> open(UUID operation, int number, Actor reader) {
        return noting.find(operation, reader)
                .filter(journey -> Noting.receives(journey, reader))
                .flatMap(journey -> lines.find(operation, number)
                        .filter(line -> line.state() == State.ARRIVED)
                        .flatMap(line -> desks.arrivals(journey, reader)
                                .map(desk -> Desks.read(
                                        desk, Desks.RECEPTION, lines.receptions(operation), List.of(line.id())))
                                .filter(read -> read.containsKey(line.id()))
                                .map(read -> new BoardLine(line, read.getOrDefault(line.id(), Map.of())))));
    }

    /** A return whose first line arrived is received at home. */
    void receive(Line line, Actor by) {
        if (line.state() == State.ARRIVED && by.is(Role.RECEPTION_OFFICER)) {
            line.file().ifPresent(file -> {
                returns.land(file, by);
                returns.receive(file, by);
            });
        }
    }

    /** What the offer of the mechanism stands at, by line: {@code at_branch}, {@code offered}, {@code enrolled}, {@code declined}. */
    @Transactional(readOnly = true)
    public Map<UUID, String> offered(Collection<Line> all) {
        var files = returns.find(
                all.stream().flatMap(line -> line.file().stream()).distinct().toList());
        var offered = new HashMap<UUID, String>();
        all.forEach(line -> line.file()
                .map(files::get)
                .map(ReturnSummary::state)
                .filter(OFFERED::contains)
                .ifPresent(state -> offered.put(line.id(), state)));
        return offered;
    }

    /** The mechanism was offered, or answered, in the person's language (RET-37). Refuses: unknown, not now. */
    public JourneyReply offer(UUID operation, int number, String what, Actor by) {
        var journey = noting.find(operation, by).filter(found -> Noting.receives(found, by));
        var line = lines.find(operation, number).filter(found -> found.state() == State.ARRIVED);
        if (journey.isEmpty() || line.isEmpty() || line.get().file().isEmpty()) {
            return new Unknown();
        }
        var file = line.get().file().get();
        var reply = switch (what) {
            case "accepted" -> returns.answer(file, Returns.Said.ACCEPTED, by);
            case "declined" -> returns.answer(file, Returns.Said.DECLINED, by);
            default -> returns.offer(file, by);
        };
        return switch (reply) {
            case ReturnReply.Done done -> new Done(line.get().id());
            case ReturnReply.NotNow(var state, var step) -> new NotNow("offer");
            case ReturnReply other -> new Unknown();
        };
    }

    /** Somebody landed who is on no line: to the identity desk, never away (RET-36). Refuses: unknown, not now. */
    public JourneyReply welcome(UUID operation, Actor by) {
        return noting.lockEither(operation, by)
                .filter(journey -> Noting.receives(journey, by))
                .map(journey -> {
                    if (!journey.isGone()) {
                        return new NotNow(journey.stands().state());
                    }
                    acts.welcome(noting.fresh(), operation, by.account(), noting.now());
                    noting.note(journey, "welcomed", by);
                    return (JourneyReply) new Done(operation);
                })
                .orElseGet(Unknown::new);
    }

    @Transactional(readOnly = true)
    public int newcomers(UUID operation) {
        return acts.newcomers(operation);
    }
}
