package iq.masar.directory.imports;

import iq.masar.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tables of staged files. */
@Component
class BatchStore {
    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};
    private final JdbcClient jdbc;
    private final JsonMapper json;

    BatchStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Batch batch) {
        jdbc.sql("""
                insert into directory.import_batch (id, name, encoding, rows, good, written, state, brought_by, brought_at)
                values (:id, :name, :encoding, :rows, :good, 0, :state, :by, :at)
                """)
                .param("id", batch.id())
                .param("name", batch.name())
                .param("encoding", batch.encoding())
                .param("rows", batch.rows())
                .param("good", batch.good())
                .param("state", batch.state().code())
                .param("by", batch.by().value())
                .param("at", batch.at().atOffset(ZoneOffset.UTC))
                .update();
        batch.problems().forEach(problem -> add(batch.id(), problem));
    }

    void add(UUID batch, Problem problem) {
        jdbc.sql("""
                insert into directory.import_problem (batch, line, cell, key, arguments)
                values (:batch, :line, :cell, :key, :arguments)
                """)
                .param("batch", batch)
                .param("line", problem.line())
                .param("cell", problem.column())
                .param("key", problem.key())
                .param("arguments", problem.arguments().toArray(String[]::new))
                .update();
    }

    void stage(UUID batch, Sheet.Row row) {
        jdbc.sql("""
                insert into directory.import_row (batch, line, cells) values (:batch, :line, :cells::jsonb)
                """)
                .param("batch", batch)
                .param("line", row.line())
                .param("cells", json.writeValueAsString(row.cells()))
                .update();
    }

    List<Sheet.Row> staged(UUID batch) {
        return jdbc.sql("select line, cells from directory.import_row where batch = :batch order by line")
                .param("batch", batch)
                .query((row, number) ->
                        new Sheet.Row(row.getInt("line"), json.readValue(row.getString("cells"), CELLS)))
                .list();
    }

    /** Closes a staged batch; whether it was still staged. */
    boolean close(UUID batch, Batch.State state, int written) {
        jdbc.sql("delete from directory.import_row where batch = :batch")
                .param("batch", batch)
                .update();
        return jdbc.sql("""
                update directory.import_batch set state = :state, written = :written where id = :id and state = 'staged'
                """)
                        .param("id", batch)
                        .param("state", state.code())
                        .param("written", written)
                        .update()
                == 1;
    }

    Optional<Batch> find(UUID id, AccountId by) {
        return jdbc.sql("select * from directory.import_batch where id = :id and brought_by = :by")
                .param("id", id)
                .param("by", by.value())
                .query(this::batch)
                .optional();
    }

    List<Batch> list(AccountId by) {
        return jdbc.sql("select * from directory.import_batch where brought_by = :by order by brought_at desc limit 20")
                .param("by", by.value())
                .query(this::batch)
                .list();
    }

    private List<Problem> problems(UUID batch) {
        return jdbc.sql("""
                select line, cell, key, arguments from directory.import_problem
                 where batch = :batch order by line, cell, key limit 20000
                """)
                .param("batch", batch)
                .query((row, number) ->
                        new Problem(row.getInt("line"), row.getString("cell"), row.getString("key"), List.of((String[])
                                row.getArray("arguments").getArray())))
                .list();
    }

    private Batch batch(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Batch(
                id,
                row.getString("name"),
                row.getString("encoding"),
                row.getInt("rows"),
                row.getInt("good"),
                row.getInt("written"),
                Batch.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                new AccountId(row.getObject("brought_by", UUID.class)),
                row.getObject("brought_at", OffsetDateTime.class).toInstant(),
                problems(id));
    }
}
