package iq.masar.feedback.store;

import iq.masar.feedback.ComplaintId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which attachments a complaint has; their content is sealed. */
@Repository
public class AttachmentStore {
    private final JdbcClient jdbc;

    AttachmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One attachment by codes. */
    public record Row(UUID id, String mediaType, int bytes) {}

    public void insert(Row row, ComplaintId complaint, Instant at) {
        jdbc.sql("insert into feedback.attachment (id, complaint, media_type, bytes, at) values (?, ?, ?, ?, ?)")
                .params(row.id, complaint.value(), row.mediaType, row.bytes, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public List<Row> list(ComplaintId complaint) {
        return jdbc.sql("select id, media_type, bytes from feedback.attachment where complaint = ? order by place")
                .param(complaint.value())
                .query((row, number) ->
                        new Row(row.getObject("id", UUID.class), row.getString("media_type"), row.getInt("bytes")))
                .list();
    }
}
