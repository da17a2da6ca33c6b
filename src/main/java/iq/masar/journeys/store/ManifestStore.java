package iq.masar.journeys.store;

import iq.masar.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code journeys.manifest}: files brought, and what was typed over their rows. */
@Repository
public class ManifestStore {
    private final JdbcClient jdbc;

    ManifestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One file by its counts. */
    public record Brought(UUID id, UUID operation, String state, UUID mark, int good, int warned, int bad, Instant at) {
        public boolean isStaged() {
            return state.equals("staged");
        }
    }

    public void insert(Brought file, byte[] closed, AccountId by) {
        jdbc.sql("""
                insert into journeys.manifest (id, operation, state, mark, good, warned, bad, sealed, brought_by, brought_at)
                values (?, ?, 'staged', ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        file.id(),
                        file.operation(),
                        file.mark(),
                        file.good(),
                        file.warned(),
                        file.bad(),
                        closed,
                        by.value(),
                        Rows.time(file.at()))
                .update();
    }

    public Optional<Brought> find(UUID operation, UUID id) {
        return jdbc.sql("select * from journeys.manifest where operation = ? and id = ?")
                .params(operation, id)
                .query(ManifestStore::brought)
                .optional();
    }

    /** Newest first. */
    public List<Brought> of(UUID operation) {
        return jdbc.sql(
                        "select * from journeys.manifest where operation = ? order by brought_at desc, id desc limit 20")
                .param(operation)
                .query(ManifestStore::brought)
                .list();
    }

    public Optional<byte[]> closed(UUID id) {
        return jdbc.sql("select sealed from journeys.manifest where id = ? and sealed is not null")
                .param(id)
                .query((row, number) -> row.getBytes("sealed"))
                .optional();
    }

    public void count(UUID id, int good, int warned, int bad) {
        jdbc.sql("update journeys.manifest set good = ?, warned = ?, bad = ? where id = ?")
                .params(good, warned, bad, id)
                .update();
    }

    /** Confirmed or discarded: the file itself is not kept. */
    public void end(UUID id, String state) {
        jdbc.sql("delete from journeys.correction where manifest = ?").param(id).update();
        jdbc.sql("update journeys.manifest set state = ?, sealed = null where id = ?")
                .params(state, id)
                .update();
    }

    public void correct(UUID id, int line, byte[] closed) {
        jdbc.sql("""
                insert into journeys.correction (manifest, line, sealed) values (?, ?, ?)
                on conflict (manifest, line) do update set sealed = excluded.sealed
                """).params(id, line, closed).update();
    }

    /** By line of the file. */
    public Map<Integer, byte[]> corrections(UUID id) {
        var all = new HashMap<Integer, byte[]>();
        jdbc.sql("select line, sealed from journeys.correction where manifest = ?")
                .param(id)
                .query((row, number) -> Map.entry(row.getInt("line"), row.getBytes("sealed")))
                .list()
                .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
        return all;
    }

    private static Brought brought(ResultSet row, int number) throws SQLException {
        return new Brought(
                row.getObject("id", UUID.class),
                row.getObject("operation", UUID.class),
                row.getString("state"),
                row.getObject("mark", UUID.class),
                row.getInt("good"),
                row.getInt("warned"),
                row.getInt("bad"),
                Rows.instant(row, "brought_at"));
    }
}
