package iq.masar.sheets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of files brought in. */
@Component
class SheetStore {
    private final JdbcClient jdbc;

    SheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file's own row. */
    record Head(UUID id, String name, String kind, String state, Instant at) {}

    void put(UUID id, String name, String kind, UUID by, Instant now) {
        jdbc.sql("""
                insert into sheets.sheet (id, name, kind, state, brought_by, brought_at)
                values (:id, :name, :kind, 'staged', :by, :now)
                """)
                .param("id", id)
                .param("name", name)
                .param("kind", kind)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void put(UUID sheet, TableFile.Line line) {
        jdbc.sql("""
                insert into sheets.sheet_row (sheet, line, columns, cells) values (:sheet, :line, :columns, :cells)
                on conflict (sheet, line) do update set columns = excluded.columns, cells = excluded.cells
                """)
                .param("sheet", sheet)
                .param("line", line.number())
                .param("columns", line.cells().keySet().toArray(String[]::new))
                .param("cells", line.cells().values().toArray(String[]::new))
                .update();
    }

    Optional<Head> find(UUID id) {
        return jdbc.sql("select id, name, kind, state, brought_at from sheets.sheet where id = :id")
                .param("id", id)
                .query(SheetStore::head)
                .optional();
    }

    /** Holds a file until the transaction ends. */
    Optional<Head> lock(UUID id) {
        return jdbc.sql("select id, name, kind, state, brought_at from sheets.sheet where id = :id for update")
                .param("id", id)
                .query(SheetStore::head)
                .optional();
    }

    List<Head> list() {
        return jdbc.sql("""
                select id, name, kind, state, brought_at from sheets.sheet order by brought_at desc, id limit 50
                """).query(SheetStore::head).list();
    }

    List<TableFile.Line> lines(UUID sheet) {
        return jdbc.sql("select line, columns, cells from sheets.sheet_row where sheet = :sheet order by line")
                .param("sheet", sheet)
                .query((row, number) -> new TableFile.Line(row.getInt("line"), cells(row)))
                .list();
    }

    private static Map<String, String> cells(ResultSet row) throws SQLException {
        var columns = (String[]) row.getArray("columns").getArray();
        var texts = (String[]) row.getArray("cells").getArray();
        var cells = new LinkedHashMap<String, String>();
        for (var place = 0; place < columns.length; place++) {
            cells.put(columns[place], texts[place]);
        }
        return cells;
    }

    void close(UUID id, String state) {
        jdbc.sql("update sheets.sheet set state = :state where id = :id")
                .param("id", id)
                .param("state", state)
                .update();
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("kind"),
                row.getString("state"),
                row.getTimestamp("brought_at").toInstant());
    }
}
