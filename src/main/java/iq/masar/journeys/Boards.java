package iq.masar.journeys;

import iq.masar.journeys.JourneyReply.Done;
import iq.masar.journeys.JourneyReply.NotBoardable;
import iq.masar.journeys.JourneyReply.NotNow;
import iq.masar.journeys.JourneyReply.SeatTaken;
import iq.masar.journeys.JourneyReply.SeatsExceeded;
import iq.masar.journeys.JourneyReply.Unknown;
import iq.masar.journeys.desk.Aboard;
import iq.masar.journeys.desk.Desks;
import iq.masar.journeys.desk.Lines;
import iq.masar.journeys.desk.Noting;
import iq.masar.journeys.model.Journey;
import iq.masar.journeys.model.Line;
import iq.masar.journeys.model.Line.State;
import iq.masar.journeys.store.LineStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Digits;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The board of an operation's lines: seats, families, fitness; after the freeze every change is a numbered amendment. */
@Component
@Transactional
public class Boards {
    /** Reasons for which somebody travels apart from the family (RET-32). */
    public static final List<String> APART = List.of("medical", "court", "wish", "seats");

    private static final int LONGEST_SEAT = 6;
    private final LineStore lines;
    private final Desks desks;
    private final Aboard aboard;
    private final Noting noting;

    Boards(LineStore lines, Desks desks, Aboard aboard, Noting noting) {
        this.lines = lines;
        this.desks = desks;
        this.aboard = aboard;
        this.noting = noting;
    }

    /** Every line with its particulars, for the office that runs it; empty when nothing can be opened. */
    public Optional<List<BoardLine>> open(UUID operation, Actor reader) {
        return noting.find(operation, reader)
                .filter(journey -> Noting.runs(journey, reader))
                .flatMap(journey -> desks.manifest(journey, reader).map(desk -> {
                    var all = lines.of(operation);
                    var cells = Desks.read(
                            desk,
                            Desks.PARTICULARS,
                            lines.particulars(operation),
                            all.stream().map(Line::id).toList());
                    return all.stream()
                            .map(line -> new BoardLine(line, cells.getOrDefault(line.id(), Map.of())))
                            .toList();
                }));
    }

    /** Gives a line a seat. Refuses: unknown, not now, not boardable, seat taken, seats exceeded. */
    public JourneyReply seat(UUID operation, int number, String seat, Actor by) {
        return changed(operation, number, by, (journey, line) -> {
            var plain = plain(seat);
            if (plain.isEmpty() || !line.state().isBefore()) {
                return new NotNow(line.state().code());
            }
            var all = lines.of(operation);
            if (all.stream()
                    .anyMatch(other -> other.number() != number && other.seat().equals(Optional.of(plain)))) {
                return new SeatTaken(plain);
            }
            var seated = all.stream().filter(one -> one.seat().isPresent()).count();
            return seat(journey, line, plain, (int) seated, by);
        });
    }

    /** @param seated lines that hold a seat already */
    private JourneyReply seat(Journey journey, Line line, String seat, int seated, Actor by) {
        var seats = journey.stands().facts().seats();
        if (line.seat().isEmpty() && seated >= seats) {
            return new SeatsExceeded(seated + 1, seats);
        }
        var why = line.file()
                .map(file -> aboard.seat(file, journey, by))
                .orElseGet(() -> line.why().or(() -> Optional.of("unknown")));
        if (why.isPresent()) {
            lines.save(Lines.because(line, why));
            return new NotBoardable(line.number(), why.get());
        }
        lines.save(Lines.seated(line, seat));
        noting.change(journey, "seated", line.number(), by);
        return new Done(line.id());
    }

    /** Takes a seat back. Refuses: unknown, not now. */
    public JourneyReply free(UUID operation, int number, Actor by) {
        return changed(operation, number, by, (journey, line) -> {
            if (line.state() != State.SEATED) {
                return new NotNow(line.state().code());
            }
            lines.save(Lines.freed(line));
            line.file().ifPresent(file -> aboard.unseat(file, journey, by));
            noting.change(journey, "freed", number, by);
            return new Done(line.id());
        });
    }

    /** Found fit to travel now; good for 72 hours (RET-32). Refuses: unknown, not now. */
    public JourneyReply fit(UUID operation, int number, Actor by) {
        return noting.lock(operation, by)
                .filter(journey -> journey.isOpen() || journey.isAtGate() && !journey.isGone())
                .flatMap(journey -> lines.find(operation, number).map(line -> {
                    lines.save(Lines.fit(line, noting.now()));
                    noting.note(journey, "fit", number, by);
                    return (JourneyReply) new Done(line.id());
                }))
                .orElseGet(Unknown::new);
    }

    /** Says why a line travels apart from its family. Refuses: unknown, not now. */
    public JourneyReply apart(UUID operation, int number, String reason, Actor by) {
        return changed(operation, number, by, (journey, line) -> {
            if (!APART.contains(reason)) {
                return new Unknown();
            }
            lines.save(Lines.apart(line, reason));
            noting.change(journey, "apart", number, by);
            return new Done(line.id());
        });
    }

    private JourneyReply changed(UUID operation, int number, Actor by, BiFunction<Journey, Line, JourneyReply> change) {
        return noting.whileOpen(
                operation,
                by,
                journey -> lines.find(operation, number)
                        .map(line -> change.apply(journey, line))
                        .orElseGet(Unknown::new));
    }

    /** Letters and digits alone, in one spelling: {@code ١٢ أ} is not {@code 12 A}, but {@code 12a} is. */
    static String plain(String seat) {
        var plain = Digits.western(seat).toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return plain.length() > LONGEST_SEAT ? plain.substring(0, LONGEST_SEAT) : plain;
    }
}
