package iq.masar.journeys.desk;

import iq.masar.journeys.JourneyReply;
import iq.masar.journeys.JourneyReply.NotBoardable;
import iq.masar.journeys.model.Journey;
import iq.masar.journeys.model.Line;
import iq.masar.journeys.store.LineStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.returns.ReturnReply;
import iq.masar.returns.ReturnSummary;
import iq.masar.returns.Returns;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Takes the returns behind an operation's lines along: one return is one family, and every step re-checks its safeguards (RET-8). */
@Component
public class Aboard {
    private final Returns returns;
    private final LineStore lines;
    private final Noting noting;

    Aboard(Returns returns, LineStore lines, Noting noting) {
        this.returns = returns;
        this.lines = lines;
        this.noting = noting;
    }

    /** Gives the return its place; why not, by code, where it cannot have one (RET-31). */
    public Optional<String> seat(CaseId file, Journey journey, Actor by) {
        return seats(Set.of(file), journey, by).apply(file);
    }

    /**
     * The same for many: they are looked up together, and a return is asked once, however many lines it has. What comes back
     * answers for these returns within the transaction it was made in.
     */
    public Function<CaseId, Optional<String>> seats(Collection<CaseId> files, Journey journey, Actor by) {
        var found = returns.find(files);
        var elsewhere = lines.elsewhere(files, journey.id());
        var answered = new HashMap<CaseId, Optional<String>>();
        return asked -> answered.computeIfAbsent(
                asked, file -> seat(file, Optional.ofNullable(found.get(file)), elsewhere.contains(file), by));
    }

    private Optional<String> seat(CaseId file, Optional<ReturnSummary> found, boolean elsewhere, Actor by) {
        if (found.filter(one -> one.openSafeguards() > 0).isPresent()) {
            return Optional.of("safeguard");
        }
        if (elsewhere) {
            return Optional.of("elsewhere");
        }
        if (found.filter(one -> one.state().equals("planned")).isPresent()) {
            return Optional.empty();
        }
        return why(returns.seat(file, by));
    }

    /** Takes the place back once no line of the return holds a seat. */
    public void unseat(CaseId file, Journey journey, Actor by) {
        if (of(file, journey, line -> line.seat().isPresent()).isEmpty()) {
            returns.unseat(file, by);
        }
    }

    /** A line that was seated is free again, as the whole operation is called off. */
    public void free(Journey journey, Actor by) {
        var seated = lines.of(journey.id()).stream()
                .filter(line -> line.seat().isPresent())
                .toList();
        seated.forEach(line -> lines.save(Lines.freed(line)));
        files(seated).forEach(file -> returns.unseat(file, by));
    }

    /** The returns that have somebody aboard leave; one that may not stops the departure, and it is said which line and why. */
    public Optional<JourneyReply> depart(Journey journey, Actor by) {
        var all = lines.of(journey.id());
        for (var line : all) {
            if (line.state() == Line.State.BOARDED) {
                var why = barred(line);
                if (why.isPresent()) {
                    return Optional.of(new NotBoardable(line.number(), why.get()));
                }
            }
        }
        for (var file : files(all)) {
            var mine = all.stream()
                    .filter(line -> line.file().filter(file::equals).isPresent())
                    .toList();
            if (mine.stream().anyMatch(line -> line.state().isAboard())) {
                returns.board(file, true, by);
                returns.depart(file, by);
            } else if (mine.stream().noneMatch(line -> line.state() == Line.State.SEATED)) {
                returns.unseat(file, by);
            }
        }
        return Optional.empty();
    }

    /** Why somebody who was noted aboard may not fly: a safeguard opened again, or no certificate of fitness is fresh enough. */
    public Optional<String> barred(Line line) {
        if (!line.isFit(noting.now())) {
            return Optional.of("fitness");
        }
        return line.file()
                .flatMap(returns::find)
                .filter(file -> !file.state().equals("planned") || file.openSafeguards() > 0)
                .map(file -> file.openSafeguards() > 0 ? "safeguard" : "undecided");
    }

    public void land(Journey journey, Actor by) {
        files(aboard(journey)).forEach(file -> returns.land(file, by));
    }

    /** A device that was without a network tells after departure who was aboard, or who was not. */
    public void late(Journey journey, Line line, Actor by) {
        line.file().ifPresent(file -> {
            if (line.state().isAboard() && barred(line).isEmpty()) {
                returns.board(file, true, by);
                returns.depart(file, by);
                if (journey.landedAt().isPresent()) {
                    returns.land(file, by);
                }
            } else if (of(file, journey, other -> other.state().isAboard() || other.state() == Line.State.SEATED)
                    .isEmpty()) {
                returns.unseat(file, by);
            }
        });
    }

    private List<Line> aboard(Journey journey) {
        return lines.of(journey.id()).stream()
                .filter(line -> line.state().isAboard())
                .toList();
    }

    private List<Line> of(CaseId file, Journey journey, Predicate<Line> which) {
        return lines.of(journey.id()).stream()
                .filter(line -> line.file().filter(file::equals).isPresent())
                .filter(which)
                .toList();
    }

    private static List<CaseId> files(List<Line> lines) {
        return lines.stream().flatMap(line -> line.file().stream()).distinct().toList();
    }

    private static Optional<String> why(ReturnReply reply) {
        return switch (reply) {
            case ReturnReply.Done done -> Optional.empty();
            case ReturnReply.SafeguardOpen open -> Optional.of("safeguard");
            case ReturnReply other -> Optional.of("undecided");
        };
    }
}
