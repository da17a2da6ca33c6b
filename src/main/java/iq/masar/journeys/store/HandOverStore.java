package iq.masar.journeys.store;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code journeys.intake}, and of {@code journeys.newcomer} who took somebody up. */
@Repository
public class HandOverStore {
    private final JdbcClient jdbc;

    HandOverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody who stood on no line and waits. */
    public record Newcomer(UUID id, String operation, int number, Instant at) {}

    /** False when the line has a case already. */
    public boolean hand(UUID line, CaseId file, AccountId by, Instant now) {
        return jdbc.sql("""
                        insert into journeys.intake (line, case_id, opened_by, opened_at)
                        values (?, ?, ?, ?) on conflict (line) do nothing
                        """)
                        .params(line, file.value(), by.value(), Rows.time(now))
                        .update()
                == 1;
    }

    /** Lines of an operation that have a case. */
    public Set<UUID> handed(UUID operation) {
        return new HashSet<>(jdbc.sql("""
                select i.line from journeys.intake i join journeys.line l on l.id = i.line where l.operation = ?
                """).param(operation).query(UUID.class).list());
    }

    /** Everybody who waits, the longest first. */
    public List<Newcomer> waiting() {
        return jdbc.sql("""
                select n.id, o.number as operation, n.number, n.noted_at
                  from journeys.newcomer n
                  join journeys.operation o on o.id = n.operation
                 where n.claim is null
                 order by n.noted_at, n.number
                 limit 100
                """)
                .query((row, at) -> new Newcomer(
                        row.getObject("id", UUID.class),
                        row.getString("operation"),
                        row.getInt("number"),
                        Rows.instant(row, "noted_at")))
                .list();
    }

    /** False when somebody else was quicker. */
    public boolean take(UUID newcomer, CaseId claim, Instant now) {
        return jdbc.sql("update journeys.newcomer set claim = ?, taken_up_at = ? where id = ? and claim is null")
                        .params(claim.value(), Rows.time(now), newcomer)
                        .update()
                == 1;
    }

    public int taken(UUID operation) {
        return jdbc.sql("select count(*) from journeys.newcomer where operation = ? and claim is not null")
                .param(operation)
                .query(Integer.class)
                .single();
    }
}
