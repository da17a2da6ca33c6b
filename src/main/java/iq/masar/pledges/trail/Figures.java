package iq.masar.pledges.trail;

import iq.masar.statistics.Dashboard;
import iq.masar.statistics.Figure;
import iq.masar.statistics.Scope;
import iq.masar.statistics.Table;
import iq.masar.statistics.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** National figures of the shared store that an indicator may be drawn from, protected as everybody sees them. */
@Component
public class Figures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final Dashboard dashboard;

    Figures(Dashboard dashboard) {
        this.dashboard = dashboard;
    }

    /** One figure by its table, row and column, such as {@code funnel/confirmed/share}. */
    public record Choice(String table, String row, String column, String unit) {
        public String code() {
            return table + "/" + row + "/" + column;
        }
    }

    /** A figure as it stood in one edition of the shared store. */
    record Read(Figure figure, Unit unit, long edition) {
        /** As a release keeps it: shares in percent. */
        Optional<String> value() {
            return figure instanceof Figure.Known known
                    ? Optional.of((unit == Unit.SHARE ? known.value().multiply(HUNDRED) : known.value())
                            .stripTrailingZeros()
                            .toPlainString())
                    : Optional.empty();
        }
    }

    /** Every figure whose row does not come and go with its count. */
    public List<Choice> list() {
        return dashboard.view(Scope.national()).tables().stream()
                .flatMap(table -> table.rows().stream()
                        .filter(row -> row.list().equals("statistics"))
                        .flatMap(row -> table.columns().stream()
                                .map(column -> new Choice(table.key(), row.code(), column.key(), unit(column.unit())))))
                .toList();
    }

    Optional<Choice> find(String code) {
        return list().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The figure of a year; missing where the shared store has not heard of that year. */
    Read read(String code, int year) {
        var parts = code.split("/");
        var view = dashboard.view(Scope.national().in(String.valueOf(year)));
        var table = view.table(parts[0]);
        var column = place(table, parts[2]);
        return column < 0 || !view.years().contains(String.valueOf(year))
                ? new Read(new Figure.Missing(), Unit.COUNT, view.edition())
                : new Read(
                        table.figure(parts[1], column),
                        table.columns().get(column).unit(),
                        view.edition());
    }

    private static int place(Table table, String column) {
        return IntStream.range(0, table.columns().size())
                .filter(at -> table.columns().get(at).key().equals(column))
                .findFirst()
                .orElse(-1);
    }

    private static String unit(Unit unit) {
        return switch (unit) {
            case COUNT -> "count";
            case SHARE -> "percent";
            case DAYS -> "days";
            case HOURS -> "hours";
            case PER_THOUSAND -> "per-thousand";
            case SCORE -> "points";
        };
    }
}
