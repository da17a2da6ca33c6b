package iq.masar.statistics.store;

import iq.masar.databases.SharedDatabase;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads every table of the shared store as text. */
@Component
public class DumpStore {
    private final JdbcClient sql;

    DumpStore(SharedDatabase shared) {
        this.sql = shared.sql();
    }

    public List<String> tables() {
        return sql.sql("""
                select table_name from information_schema.tables
                 where table_schema = 'statistics' and table_name not like 'schema\\_history%'
                 order by table_name
                """).query((row, number) -> row.getString(1)).list();
    }

    public List<String> columns(String table) {
        return sql.sql("""
                select column_name from information_schema.columns
                 where table_schema = 'statistics' and table_name = :table
                 order by ordinal_position
                """)
                .param("table", table)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** @param table one of {@link #tables}; its name is the only part of a statement that cannot be a parameter */
    public List<List<String>> rows(String table) {
        var width = columns(table).size();
        return sql.sql("select * from statistics." + table + " order by 1")
                .query((row, number) -> {
                    List<String> cells = new ArrayList<>(width);
                    for (var column = 1; column <= width; column++) {
                        var cell = row.getString(column);
                        cells.add(cell == null ? "" : cell);
                    }
                    return cells;
                })
                .list();
    }
}
