package iq.masar.journeys.store;

import iq.masar.journeys.model.Line;
import iq.masar.journeys.model.Seating;
import iq.masar.kernel.AccountId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code journeys.seating}, and seats of many lines in one statement. */
@Repository
public class SeatingStore {
    private final JdbcClient jdbc;

    SeatingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins it, also anew. */
    public void begin(UUID operation, int of, AccountId by, Instant now) {
        jdbc.sql("""
                insert into journeys.seating (operation, state, lines, asked, seated, begun_by, begun_at)
                values (:operation, 'running', :lines, 0, 0, :by, :now)
                on conflict (operation) do update
                   set state = 'running', lines = excluded.lines, asked = 0, seated = 0,
                       begun_by = excluded.begun_by, begun_at = excluded.begun_at
                """)
                .param("operation", operation)
                .param("lines", of)
                .param("by", by.value())
                .param("now", Rows.time(now))
                .update();
    }

    public Optional<Seating> find(UUID operation) {
        return jdbc.sql("select * from journeys.seating where operation = ?")
                .param(operation)
                .query((row, number) -> new Seating(
                        Seating.State.of(row.getString("state")),
                        row.getInt("lines"),
                        row.getInt("asked"),
                        row.getInt("seated"),
                        new AccountId(row.getObject("begun_by", UUID.class)),
                        Rows.instant(row, "begun_at")))
                .optional();
    }

    /** So many more were asked about, and so many of them have a seat. */
    public void count(UUID operation, int asked, int seated) {
        jdbc.sql("update journeys.seating set asked = asked + ?, seated = seated + ? where operation = ?")
                .params(asked, seated, operation)
                .update();
    }

    /** False when it did not run. */
    public boolean end(UUID operation, Seating.State state) {
        return jdbc.sql("update journeys.seating set state = ? where operation = ? and state = 'running'")
                        .params(state.code(), operation)
                        .update()
                == 1;
    }

    /** Lines after this one that wait for a seat, in the manifest's order; whoever travels apart is seated by hand. */
    public List<Line> waiting(UUID operation, int after, int most) {
        return jdbc.sql("""
                select * from journeys.line
                 where operation = ? and number > ? and state = 'matched' and apart is null
                 order by number
                 limit ?
                """)
                .params(operation, after, most)
                .query(LineStore::line)
                .list();
    }

    public Set<String> taken(UUID operation) {
        return new HashSet<>(jdbc.sql("select seat from journeys.line where operation = ? and seat is not null")
                .param(operation)
                .query(String.class)
                .list());
    }

    /** Gives these lines their seats; what spoke against them is forgotten. */
    public void give(Map<UUID, String> seats) {
        all("""
                update journeys.line l set state = 'seated', seat = one.word, why = null
                  from unnest(cast(:ids as uuid[]), cast(:words as text[])) as one (id, word)
                 where l.id = one.id
                """, seats);
    }

    /** Says of these lines what speaks against a seat, by code. */
    public void refuse(Map<UUID, String> why) {
        all("""
                update journeys.line l set why = one.word
                  from unnest(cast(:ids as uuid[]), cast(:words as text[])) as one (id, word)
                 where l.id = one.id
                """, why);
    }

    private void all(String sql, Map<UUID, String> words) {
        if (!words.isEmpty()) {
            var ids = List.copyOf(words.keySet());
            jdbc.sql(sql)
                    .param("ids", ids.toArray(UUID[]::new))
                    .param("words", ids.stream().map(words::get).toArray(String[]::new))
                    .update();
        }
    }
}
