package iq.masar.feedback.store;

import iq.masar.feedback.ComplaintId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which texts a complaint has; the texts themselves are sealed. */
@Repository
public class SaidStore {
    private final JdbcClient jdbc;

    SaidStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Row(UUID id, String kind, Instant at, Optional<String> forMaker) {}

    public void insert(UUID id, ComplaintId complaint, String kind, Instant at, Optional<String> forMaker) {
        jdbc.sql("""
                        insert into feedback.said (id, complaint, kind, at, for_maker)
                        values (:id, :complaint, :kind, :at, :forMaker)
                        """)
                .param("id", id)
                .param("complaint", complaint.value())
                .param("kind", kind)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("forMaker", forMaker.orElse(null))
                .update();
    }

    public List<Row> list(ComplaintId complaint) {
        return jdbc.sql("select id, kind, at, for_maker from feedback.said where complaint = :complaint order by place")
                .param("complaint", complaint.value())
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getString("for_maker"))))
                .list();
    }
}
