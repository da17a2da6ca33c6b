package iq.masar.casework.strip;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose personal strip stands open. */
@Repository
public class OpeningStore {
    /** An opening that still runs. */
    public record Opening(String reason, Instant until) {}

    private final JdbcClient jdbc;

    OpeningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void open(Actor actor, CaseId file, String reason, Instant now, Instant until) {
        jdbc.sql("""
                        insert into casework.opening (account, session, file, reason, opened_at, until)
                        values (:account, :session, :file, :reason, :now, :until)
                        on conflict (account, file) do update
                           set session = excluded.session, reason = excluded.reason, opened_at = excluded.opened_at,
                               until = excluded.until
                        """)
                .param("account", actor.account().value())
                .param("session", actor.session().value())
                .param("file", file.value())
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Opening> find(Actor actor, CaseId file, Instant now) {
        return jdbc.sql("""
                        select reason, until from casework.opening
                         where account = :account and session = :session and file = :file and until > :now
                        """)
                .param("account", actor.account().value())
                .param("session", actor.session().value())
                .param("file", file.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Opening(
                        row.getString("reason"),
                        row.getObject("until", OffsetDateTime.class).toInstant()))
                .optional();
    }

    public void close(Actor actor, CaseId file) {
        jdbc.sql("delete from casework.opening where account = :account and file = :file")
                .param("account", actor.account().value())
                .param("file", file.value())
                .update();
    }
}
