package iq.masar.statistics.web;

import io.swagger.v3.oas.annotations.media.Schema;
import iq.masar.statistics.DashboardView;
import iq.masar.statistics.Figure;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The dashboard as JSON. */
@Schema(name = "Dashboard", description = "All figures of one place and period, from one edition of the shared store.")
record DashboardAnswer(
        @Schema(description = "Governorate code, or IQ for the country", example = "NI")
        String governorate,

        @Schema(description = "A year, or all", example = "2026")
        String period,

        long edition,
        Instant asOf,
        List<String> years,
        List<TableAnswer> tables) {
    @Schema(name = "DashboardTable")
    record TableAnswer(String key, List<RowAnswer> rows) {}

    @Schema(name = "DashboardRow")
    record RowAnswer(String code, List<FigureAnswer> figures) {}

    @Schema(name = "DashboardFigure")
    record FigureAnswer(
            String column,

            @Schema(allowableValues = {"count", "share", "days", "hours", "per-thousand", "score"})
            String unit,

            @Schema(
                    allowableValues = {"known", "suppressed", "missing", "not-reached"},
                    description =
                            "suppressed: fewer than ten, or it would tell a figure that is; not-reached: longer than any that ended")
            String status,

            @Nullable @Schema(description = "Present only when known")
            BigDecimal value) {}

    static DashboardAnswer of(DashboardView view) {
        return new DashboardAnswer(
                view.scope().governorate().map(code -> code.value()).orElse("IQ"),
                view.scope().period(),
                view.edition(),
                view.asOf(),
                view.years(),
                view.tables().stream()
                        .map(table -> new TableAnswer(
                                table.key(),
                                table.rows().stream()
                                        .map(row -> new RowAnswer(
                                                row.code(),
                                                IntStream.range(0, row.figures().size())
                                                        .mapToObj(at -> figure(
                                                                table.columns()
                                                                        .get(at)
                                                                        .key(),
                                                                table.columns()
                                                                        .get(at)
                                                                        .unit()
                                                                        .code(),
                                                                row.figures().get(at)))
                                                        .toList()))
                                        .toList()))
                        .toList());
    }

    private static FigureAnswer figure(String column, String unit, Figure figure) {
        return new FigureAnswer(
                column, unit, figure.status(), figure instanceof Figure.Known known ? known.value() : null);
    }
}
