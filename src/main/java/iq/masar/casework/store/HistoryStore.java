package iq.masar.casework.store;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to cases, by codes and officers' work names. */
@Repository
public class HistoryStore {
    /** One fact as stored. */
    public record Fact(String kind, List<String> facts, String actorName, Instant at) {}

    private final JdbcClient jdbc;

    HistoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(UUID id, CaseId file, String kind, List<String> facts, Actor actor, Instant now) {
        jdbc.sql("""
                        insert into casework.event (id, file, kind, facts, actor, actor_name, at)
                        values (:id, :file, :kind, :facts, :actor, :name, :now)
                        """)
                .param("id", id)
                .param("file", file.value())
                .param("kind", kind)
                .param("facts", facts.toArray(String[]::new))
                .param("actor", actor.account().value())
                .param("name", actor.displayName())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Newest first, at most five hundred. */
    public List<Fact> list(CaseId file) {
        return jdbc.sql("""
                        select kind, facts, actor_name, at
                          from casework.event
                         where file = :file
                         order by at desc, seq desc
                         limit 500
                        """)
                .param("file", file.value())
                .query((row, _) -> new Fact(
                        row.getString("kind"),
                        List.of((String[]) row.getArray("facts").getArray()),
                        row.getString("actor_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
