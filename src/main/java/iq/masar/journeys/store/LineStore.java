package iq.masar.journeys.store;

import iq.masar.journeys.model.Line;
import iq.masar.kernel.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code journeys.line}. */
@Repository
public class LineStore {
    private final JdbcClient jdbc;

    LineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The two sealed records of a line. */
    public record Sealed(byte[] particulars, byte[] reception) {}

    /** Counts of an operation by state. */
    public record Counted(UUID operation, String state, int lines) {}

    public void insert(UUID operation, Line line, Sealed closed) {
        jdbc.sql("""
                insert into journeys.line (id, operation, number, state, key_mark, content_mark, particulars, reception,
                    return_file, matched_by, why, family, needs_fitness)
                values (:id, :operation, :number, :state, :key, :content, :particulars, :reception,
                    :file, :by, :why, :family, :fitness)
                """)
                .param("id", line.id())
                .param("operation", operation)
                .param("number", line.number())
                .param("state", line.state().code())
                .param("key", line.key())
                .param("content", line.content())
                .param("particulars", closed.particulars())
                .param("reception", closed.reception())
                .param("file", line.file().map(CaseId::value).orElse(null))
                .param("by", line.matchedBy().orElse(null))
                .param("why", line.why().orElse(null))
                .param("family", line.family().orElse(null))
                .param("fitness", line.needsFitness())
                .update();
    }

    /** What the row says now; its seat stays unless the line gave it up. */
    public void change(Line line, Sealed closed) {
        jdbc.sql("""
                update journeys.line
                   set content_mark = :content, particulars = :particulars, reception = :reception,
                       family = :family, needs_fitness = :fitness
                 where id = :id
                """)
                .param("content", line.content())
                .param("particulars", closed.particulars())
                .param("reception", closed.reception())
                .param("family", line.family().orElse(null))
                .param("fitness", line.needsFitness())
                .param("id", line.id())
                .update();
        save(line);
    }

    /** Where it stands, what it was found by, its seat and its marks. */
    public void save(Line line) {
        jdbc.sql("""
                update journeys.line
                   set state = :state, return_file = :file, matched_by = :by, why = :why, seat = :seat, apart = :apart,
                       fit_at = :fit
                 where id = :id
                """)
                .param("state", line.state().code())
                .param("file", line.file().map(CaseId::value).orElse(null))
                .param("by", line.matchedBy().orElse(null))
                .param("why", line.why().orElse(null))
                .param("seat", line.seat().orElse(null))
                .param("apart", line.apart().orElse(null))
                .param("fit", line.fitAt().map(Rows::time).orElse(null))
                .param("id", line.id())
                .update();
    }

    /** In the manifest's order, those removed left out. */
    public List<Line> of(UUID operation) {
        return jdbc.sql("select * from journeys.line where operation = ? and state <> 'removed' order by number")
                .param(operation)
                .query(LineStore::line)
                .list();
    }

    /** Removed ones too, by their key. */
    public Map<UUID, Line> byKey(UUID operation) {
        var all = new HashMap<UUID, Line>();
        jdbc.sql("select * from journeys.line where operation = ?")
                .param(operation)
                .query(LineStore::line)
                .list()
                .forEach(line -> all.put(line.key(), line));
        return all;
    }

    public Optional<Line> find(UUID operation, int number) {
        return jdbc.sql("select * from journeys.line where operation = ? and number = ? and state <> 'removed'")
                .params(operation, number)
                .query(LineStore::line)
                .optional();
    }

    /** Lines of this return that hold a seat, on any operation not called off. */
    public List<UUID> seated(CaseId file) {
        return jdbc.sql("""
                select l.operation from journeys.line l join journeys.operation o on o.id = l.operation
                 where l.return_file = ? and l.seat is not null and o.state <> 'cancelled'
                   and l.state in ('seated', 'boarded')
                """)
                .param(file.value())
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Of these returns those that hold a seat on another operation not called off. */
    public Set<CaseId> elsewhere(Collection<CaseId> files, UUID operation) {
        return jdbc.sql("""
                select distinct l.return_file from journeys.line l join journeys.operation o on o.id = l.operation
                 where l.return_file = any (?) and l.operation <> ? and l.seat is not null and o.state <> 'cancelled'
                   and l.state in ('seated', 'boarded')
                """)
                .params(files.stream().map(CaseId::value).toArray(UUID[]::new), operation)
                .query((row, n) -> new CaseId(row.getObject(1, UUID.class)))
                .set();
    }

    /** Sealed particulars by line. */
    public Map<UUID, byte[]> particulars(UUID operation) {
        return closed(
                "select id, particulars as sealed from journeys.line where operation = ? and state <> 'removed'",
                operation);
    }

    /** Sealed names and needs by line. */
    public Map<UUID, byte[]> receptions(UUID operation) {
        return closed(
                "select id, reception as sealed from journeys.line where operation = ? and state <> 'removed'",
                operation);
    }

    private Map<UUID, byte[]> closed(String sql, UUID operation) {
        var all = new HashMap<UUID, byte[]>();
        jdbc.sql(sql)
                .param(operation)
                .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getBytes("sealed")))
                .list()
                .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
        return all;
    }

    /** How many lines stand where, of all operations. */
    public List<Counted> counts() {
        return jdbc.sql("select operation, state, count(*) as lines from journeys.line group by operation, state")
                .query((row, n) -> new Counted(
                        row.getObject("operation", UUID.class), row.getString("state"), row.getInt("lines")))
                .list();
    }

    static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                Line.State.of(row.getString("state")),
                row.getObject("key_mark", UUID.class),
                row.getObject("content_mark", UUID.class),
                Optional.ofNullable(row.getObject("return_file", UUID.class)).map(CaseId::new),
                Optional.ofNullable(row.getString("matched_by")),
                Optional.ofNullable(row.getString("why")),
                Optional.ofNullable(row.getString("seat")),
                Optional.ofNullable(row.getObject("family", UUID.class)),
                Optional.ofNullable(row.getString("apart")),
                row.getBoolean("needs_fitness"),
                Rows.moment(row, "fit_at"));
    }
}
