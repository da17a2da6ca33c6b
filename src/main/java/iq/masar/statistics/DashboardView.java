package iq.masar.statistics;

import java.time.Instant;
import java.util.List;

/**
 * All figures of one scope, from one edition of the shared store.
 *
 * @param years the years there are figures for, newest first
 */
public record DashboardView(Scope scope, long edition, Instant asOf, List<String> years, List<Table> tables) {
    public DashboardView {
        years = List.copyOf(years);
        tables = List.copyOf(tables);
    }

    public Table table(String key) {
        return tables.stream()
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseGet(() -> new Table(key, List.of(), List.of()));
    }
}
