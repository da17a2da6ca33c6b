package iq.masar.journeys.web.board;

import iq.masar.journeys.BoardLine;
import iq.masar.journeys.Boards;
import iq.masar.journeys.Seatings;
import iq.masar.journeys.model.Column;
import iq.masar.journeys.model.Families;
import iq.masar.journeys.model.Journey;
import iq.masar.journeys.model.Line;
import iq.masar.journeys.web.JourneyView;
import iq.masar.journeys.web.LineWords;
import iq.masar.kernel.Actor;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the board shows of lines, by filter and order. */
@Component
class BoardView {
    private static final List<String> SHOWN =
            List.of("all", "why", "matched", "seated", "apart", "aboard", "unaccounted");
    private static final List<String> SORTED = List.of("number", "name", "family", "seat", "state");
    private final Boards boards;
    private final Seatings seatings;
    private final Clock clock;

    BoardView(Boards boards, Seatings seatings, Clock clock) {
        this.boards = boards;
        this.seatings = seatings;
        this.clock = clock;
    }

    /** Empty when nothing can be opened. */
    Optional<BoardPage> page(Journey journey, Actor reader, Form form, String refusal) {
        return boards.open(journey.id(), reader).map(lines -> {
            var show = SHOWN.contains(form.text("show")) ? form.text("show") : "all";
            var sort = SORTED.contains(form.text("sort")) ? form.text("sort") : "number";
            var all = lines.stream().map(BoardLine::line).toList();
            var apart = Families.apart(all);
            var families = families(all);
            return new BoardPage(
                    journey.id().toString(),
                    journey.number(),
                    Words.t("journeys.state." + journey.stands().state()),
                    filters(journey, all, apart, show, sort),
                    SORTED.stream()
                            .map(one -> new BoardPage.Sort(
                                    "?show=" + show + "&sort=" + one,
                                    Words.t("journeys.sort." + one),
                                    one.equals(sort)))
                            .toList(),
                    lines.stream()
                            .filter(one -> shown(show, apart).test(one.line()))
                            .sorted(order(sort, families))
                            .map(one -> row(journey, one, apart, families))
                            .toList(),
                    "?show=" + show + "&sort=" + sort,
                    journey.isOpen(),
                    journey.isOpen() || journey.isAtGate() && !journey.isGone(),
                    seatings
                            .find(journey.id(), reader)
                            .map(one -> new Part.Link(
                                    "/journeys/" + journey.id() + "/seating",
                                    Words.t(
                                            "journeys.seating.line",
                                            SeatingPage.words(one, seatings.isRunning(journey.id())))))
                            .stream()
                            .toList(),
                    form,
                    refusal);
        });
    }

    private static List<Part.Tab> filters(
            Journey journey, List<Line> all, List<Integer> apart, String now, String sort) {
        return SHOWN.stream()
                .map(show -> new Part.Tab(
                        "/journeys/" + journey.id() + "/board?show=" + show + "&sort=" + sort,
                        Words.t("journeys.show." + show),
                        JourneyView.count(all, shown(show, apart)),
                        show.equals(now)))
                .toList();
    }

    private static Predicate<Line> shown(String show, List<Integer> apart) {
        return switch (show) {
            case "why" -> line -> line.why().isPresent();
            case "matched" -> line -> line.state() == Line.State.MATCHED;
            case "seated" -> line -> line.seat().isPresent();
            case "apart" -> line -> apart.contains(line.number());
            case "aboard" -> line -> line.state().isAboard();
            case "unaccounted" -> line -> line.state() == Line.State.BOARDED || line.state() == Line.State.UNACCOUNTED;
            default -> line -> true;
        };
    }

    /** Families by small numbers in the order of the manifest. */
    private static Map<UUID, Integer> families(List<Line> lines) {
        var counted = lines.stream()
                .flatMap(line -> line.family().stream())
                .collect(Collectors.groupingBy(family -> family, Collectors.counting()));
        var numbered = new HashMap<UUID, Integer>();
        lines.stream()
                .flatMap(line -> line.family().stream())
                .filter(family -> counted.getOrDefault(family, 0L) > 1)
                .forEach(family -> numbered.putIfAbsent(family, numbered.size() + 1));
        return numbered;
    }

    private static Comparator<BoardLine> order(String sort, Map<UUID, Integer> families) {
        Comparator<BoardLine> byNumber = Comparator.comparing(one -> one.line().number());
        return switch (sort) {
            case "name" -> Comparator.comparing(LineWords::name).thenComparing(byNumber);
            case "seat" ->
                Comparator.<BoardLine, String>comparing(
                                one -> seatKey(one.line().seat().orElse("")))
                        .thenComparing(byNumber);
            case "state" ->
                Comparator.<BoardLine, Line.State>comparing(one -> one.line().state())
                        .thenComparing(byNumber);
            case "family" ->
                Comparator.<BoardLine, Integer>comparing(
                                one -> family(one.line(), families).orElse(Integer.MAX_VALUE))
                        .thenComparing(byNumber);
            default -> byNumber;
        };
    }

    /** 2A stands before 12A, and whoever has no seat last. */
    private static String seatKey(String seat) {
        return seat.isEmpty() ? "~" : "0".repeat(Math.max(0, 8 - seat.length())) + seat;
    }

    private static Optional<Integer> family(Line line, Map<UUID, Integer> families) {
        return line.family().flatMap(family -> Optional.ofNullable(families.get(family)));
    }

    private BoardPage.Row row(Journey journey, BoardLine one, List<Integer> apart, Map<UUID, Integer> families) {
        var line = one.line();
        return new BoardPage.Row(
                line.number(),
                LineWords.name(one),
                one.text(Column.NAME_LATIN),
                one.text(Column.STATE_REF),
                family(line, families)
                        .map(number -> Words.t("journeys.family", number))
                        .orElse(""),
                one.text(Column.DOC_NO),
                line.seat().orElse(""),
                Words.t("journeys.line." + line.state().code()),
                LineWords.kind(line),
                line.why().map(why -> Words.t("journeys.why." + why)).orElse(""),
                LineWords.needs(one),
                fitness(line),
                apart.contains(line.number()),
                line.state() == Line.State.SEATED && journey.isOpen(),
                line.needsFitness());
    }

    private String fitness(Line line) {
        return !line.needsFitness()
                ? ""
                : line.isFit(clock.instant())
                        ? Words.t(
                                "journeys.fit.good",
                                Words.moment(line.fitAt().orElseThrow().plus(Line.FIT)))
                        : Words.t("journeys.fit.needed");
    }
}
