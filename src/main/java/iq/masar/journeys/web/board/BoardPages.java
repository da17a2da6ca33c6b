package iq.masar.journeys.web.board;

import iq.masar.journeys.BoardLine;
import iq.masar.journeys.Boards;
import iq.masar.journeys.JourneyReply;
import iq.masar.journeys.JourneyReply.Done;
import iq.masar.journeys.JourneyReply.Unknown;
import iq.masar.journeys.Journeys;
import iq.masar.journeys.Seatings;
import iq.masar.journeys.model.Column;
import iq.masar.journeys.web.JourneyRefusals;
import iq.masar.journeys.web.JourneyView;
import iq.masar.journeys.web.ManifestText;
import iq.masar.kernel.Actor;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The board of lines, the carrier's copy and the cards. */
@Controller
class BoardPages {
    private final Boards boards;
    private final Journeys journeys;
    private final Seatings seatings;
    private final BoardView view;

    BoardPages(Boards boards, Journeys journeys, Seatings seatings, BoardView view) {
        this.boards = boards;
        this.seatings = seatings;
        this.journeys = journeys;
        this.view = view;
    }

    @GetMapping("/journeys/{id}/board")
    Answer show(@PathVariable UUID id, Actor reader, Form form) {
        return journeys.find(id, reader)
                .flatMap(journey -> view.page(journey, reader, form, ""))
                .map(Answer::show)
                .orElseGet(Answer::missing);
    }

    /** What one button says: {@code typed}, {@code all}, or a deed and its line, such as {@code free:12}. */
    @PostMapping("/journeys/{id}/board")
    Answer act(@PathVariable UUID id, Actor by, Form form) {
        var deed = form.text("do").split(":");
        var number = deed.length > 1 && deed[1].matches("\\d{1,6}") ? Integer.parseInt(deed[1]) : 0;
        var reply = switch (deed[0]) {
            case "all" -> seatings.begin(id, by);
            case "free" -> boards.free(id, number, by);
            case "fit" -> boards.fit(id, number, by);
            case "apart" -> boards.apart(id, number, form.text("apart." + number), by);
            default -> typed(id, form, by);
        };
        return switch (reply) {
            case Done done ->
                Answer.to("/journeys/" + id + (goesOn(deed[0], id) ? "/seating" : "/board" + query(form)));
            case Unknown unknown -> Answer.missing();
            case JourneyReply refused ->
                journeys.find(id, by)
                        .flatMap(journey -> view.page(journey, by, form, JourneyRefusals.title(refused)))
                        .map(Answer::refused)
                        .orElseGet(Answer::missing);
        };
    }

    /** A long manifest's seats are given while one looks on. */
    private boolean goesOn(String deed, UUID id) {
        return deed.equals("all") && seatings.isRunning(id);
    }

    private static String query(Form form) {
        return "?show=" + form.text("show").replaceAll("[^a-z]", "") + "&sort="
                + form.text("sort").replaceAll("[^a-z]", "");
    }

    /** Every seat that was typed and is new; what is refused does not hold up the others, and the first refusal is told. */
    private JourneyReply typed(UUID id, Form form, Actor by) {
        JourneyReply told = journeys.find(id, by).isPresent() ? new Done(id) : new Unknown();
        for (var line : journeys.lines(id, by)) {
            var seat = form.text("seat." + line.number());
            if (!seat.isEmpty() && !seat.equals(line.seat().orElse(""))) {
                var reply = boards.seat(id, line.number(), seat, by);
                told = told instanceof Done ? reply : told;
            }
        }
        return told;
    }

    /** The carrier's copy: the carrier's columns of seated lines, and none beside them (RET-33). */
    @GetMapping("/journeys/{id}/carrier")
    Answer carrier(@PathVariable UUID id, Actor reader) {
        return journeys.find(id, reader)
                .flatMap(journey -> boards.open(id, reader)
                        .map(lines -> Answer.show(new CarrierPage(
                                id.toString(),
                                journey.number(),
                                journey.stands().facts().carrier(),
                                JourneyView.route(journey.stands().facts()),
                                Words.day(journey.stands().facts().day()),
                                journey.amendments(),
                                columns().stream().map(Column::code).toList(),
                                carried(lines)))))
                .orElseGet(Answer::missing);
    }

    @GetMapping("/journeys/{id}/carrier.csv")
    Answer carrierFile(@PathVariable UUID id, Actor reader) {
        return boards.open(id, reader)
                .map(lines -> {
                    var rows = new ArrayList<List<String>>();
                    rows.add(columns().stream().map(Column::code).toList());
                    rows.addAll(carried(lines));
                    return Answer.file(
                            "carrier.csv",
                            "text/csv; charset=utf-8",
                            ManifestText.csv(rows).getBytes(StandardCharsets.UTF_8));
                })
                .orElseGet(Answer::missing);
    }

    private static List<Column> columns() {
        return Arrays.stream(Column.values()).filter(Column::isCarriers).toList();
    }

    private static List<List<String>> carried(List<BoardLine> lines) {
        return lines.stream()
                .filter(one -> one.line().seat().isPresent())
                .map(one -> columns().stream().map(column -> cell(one, column)).toList())
                .toList();
    }

    private static String cell(BoardLine one, Column column) {
        return switch (column) {
            case LINE -> String.valueOf(one.line().number());
            case SEAT -> one.line().seat().orElse("");
            default -> one.text(column);
        };
    }

    /** A card a traveller: the seat and a code, no name. */
    @GetMapping("/journeys/{id}/cards")
    Answer cards(@PathVariable UUID id, Actor reader) {
        return journeys.find(id, reader)
                .filter(journey -> boards.open(id, reader).isPresent())
                .map(journey -> Answer.show(new CardsPage(
                        id.toString(),
                        journey.number(),
                        journeys.lines(id, reader).stream()
                                .filter(line -> line.seat().isPresent())
                                .map(line -> new CardsPage.Card(
                                        line.number(),
                                        line.seat().orElse(""),
                                        line.id().toString()))
                                .toList())))
                .orElseGet(Answer::missing);
    }
}
