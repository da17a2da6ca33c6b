package iq.masar.returns.web.statistics;

import iq.masar.agencies.Agencies;
import iq.masar.kernel.OfficeCode;
import iq.masar.returns.counts.Count;
import iq.masar.returns.counts.Counting;
import iq.masar.ui.Answer;
import iq.masar.ui.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** One list of cells as page, interface and file (RET-43). */
@Controller
class StatisticsPages {
    private final Counting counting;
    private final Agencies agencies;

    StatisticsPages(Counting counting, Agencies agencies) {
        this.counting = counting;
        this.agencies = agencies;
    }

    @GetMapping("/returns/statistics")
    Answer show() {
        return Answer.show(new StatisticsPage(counting.counts().stream()
                .map(count -> new StatisticsPage.Row(
                        Words.t("returns.measure." + count.measure()),
                        cell(count),
                        shown(count),
                        count.state().equals("suppressed")))
                .toList()));
    }

    @GetMapping("/returns/statistics.csv")
    Answer file() {
        var text = new StringBuilder("measure,cell,value,state\n");
        counting.counts()
                .forEach(count -> text.append(count.measure())
                        .append(',')
                        .append(count.cell())
                        .append(',')
                        .append(
                                count.value().isPresent()
                                        ? String.valueOf(count.value().getAsLong())
                                        : "")
                        .append(',')
                        .append(count.state())
                        .append('\n'));
        return Answer.file(
                "returns.csv", "text/csv;charset=UTF-8", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(path = "/api/v1/returns/statistics", produces = "application/json")
    ResponseEntity<Map<String, List<Cell>>> cells() {
        return ResponseEntity.ok(Map.of(
                "cells",
                counting.counts().stream()
                        .map(count -> new Cell(
                                count.measure(),
                                count.cell(),
                                count.value().isPresent() ? count.value().getAsLong() : null,
                                count.state()))
                        .toList()));
    }

    /** One cell as the interface writes it. */
    record Cell(
            String measure,
            String cell,
            @org.jspecify.annotations.Nullable Long value,
            String state) {}

    private static String shown(Count count) {
        return count.value().isPresent()
                ? Words.number(count.value().getAsLong())
                : Words.t("returns.count." + count.state());
    }

    private String cell(Count count) {
        return switch (count.measure()) {
            case "state", "passed" -> Words.t("returns.state." + count.cell());
            case "gate" -> Words.t("returns.safeguard." + count.cell());
            case "open" -> Words.t("returns.open.over", count.cell());
            case "documents" -> Words.t("returns.state.document_" + count.cell());
            default ->
                count.cell().equals("all")
                        ? Words.t("returns.list.all")
                        : count.cell().matches("[A-Z]+-[A-Z]+")
                                        && !count.cell().contains("PATTERN")
                                        && !count.cell().endsWith("DEFAULT")
                                ? Words.label(agencies.name(new OfficeCode(count.cell())))
                                : count.cell();
        };
    }
}
