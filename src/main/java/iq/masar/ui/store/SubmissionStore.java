package iq.masar.ui.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code ui.submission}. */
@Repository
public class SubmissionStore {
    private final JdbcClient jdbc;

    public SubmissionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this call was the first. */
    public boolean insert(UUID once, String path, Instant now) {
        return jdbc.sql("""
                        insert into ui.submission (once, path, state, begun_at)
                        values (:once, :path, 'running', :now)
                        on conflict do nothing
                        """)
                        .param("once", once)
                        .param("path", path)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public Optional<Row> find(UUID once, String path) {
        return jdbc.sql("""
                        select state, begun_at, location
                          from ui.submission
                         where once = :once and path = :path
                        """)
                .param("once", once)
                .param("path", path)
                .query(SubmissionStore::row)
                .optional();
    }

    /** Whether this call took the abandoned submission over. */
    public boolean takeOver(UUID once, String path, Instant abandoned, Instant now) {
        return jdbc.sql("""
                        update ui.submission
                           set begun_at = :now
                         where once = :once and path = :path and state = 'running' and begun_at = :abandoned
                        """)
                        .param("once", once)
                        .param("path", path)
                        .param("abandoned", abandoned.atOffset(ZoneOffset.UTC))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public void acted(UUID once, String path) {
        jdbc.sql("""
                        update ui.submission
                           set state = 'acted'
                         where once = :once and path = :path and state = 'running'
                        """).param("once", once).param("path", path).update();
    }

    public void finish(UUID once, String path, String location) {
        jdbc.sql("""
                        update ui.submission
                           set state = 'done', location = nullif(:location, '')
                         where once = :once and path = :path
                        """)
                .param("once", once)
                .param("path", path)
                .param("location", location)
                .update();
    }

    public void forget(UUID once, String path) {
        jdbc.sql("delete from ui.submission where once = :once and path = :path")
                .param("once", once)
                .param("path", path)
                .update();
    }

    public void forgetUnlessActed(UUID once, String path) {
        jdbc.sql("delete from ui.submission where once = :once and path = :path and state = 'running'")
                .param("once", once)
                .param("path", path)
                .update();
    }

    public void forgetBefore(Instant limit) {
        jdbc.sql("delete from ui.submission where begun_at < :limit")
                .param("limit", limit.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Row row(ResultSet found, int number) throws SQLException {
        return new Row(
                found.getString("state"),
                found.getObject("begun_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(found.getString("location")));
    }

    /** One submission as kept. */
    public record Row(String state, Instant begunAt, Optional<String> location) {}
}
