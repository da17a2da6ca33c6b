package iq.masar.journeys.store;

import iq.masar.journeys.model.Act;
import iq.masar.kernel.AccountId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code journeys.act}, which only grows, and who landed without a line. */
@Repository
public class ActStore {
    private final JdbcClient jdbc;

    ActStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds what is new; an id that is there already stays as it came first. Says how many were new. */
    public int add(UUID operation, Collection<Act> acts, AccountId by, Instant now) {
        return acts.stream()
                .mapToInt(act -> jdbc.sql("""
                        insert into journeys.act (id, operation, line, kind, at, noted_by, received_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                        """)
                        .params(
                                act.id(),
                                operation,
                                act.line(),
                                act.kind().code(),
                                Rows.time(act.at()),
                                by.value(),
                                Rows.time(now))
                        .update())
                .sum();
    }

    public List<Act> of(UUID operation) {
        return jdbc.sql("select * from journeys.act where operation = ?")
                .param(operation)
                .query((row, number) -> new Act(
                        row.getObject("id", UUID.class),
                        row.getInt("line"),
                        Act.Kind.of(row.getString("kind")),
                        Rows.instant(row, "at")))
                .list();
    }

    /** Somebody landed who is on no line; their number, from 1. */
    public int welcome(UUID id, UUID operation, AccountId by, Instant now) {
        var number = newcomers(operation) + 1;
        jdbc.sql("insert into journeys.newcomer (id, operation, number, noted_by, noted_at) values (?, ?, ?, ?, ?)")
                .params(id, operation, number, by.value(), Rows.time(now))
                .update();
        return number;
    }

    public int newcomers(UUID operation) {
        return jdbc.sql("select count(*) from journeys.newcomer where operation = ?")
                .param(operation)
                .query(Integer.class)
                .single();
    }
}
