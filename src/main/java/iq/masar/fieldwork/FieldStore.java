package iq.masar.fieldwork;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code fieldwork.record}. */
@Repository
class FieldStore {
    private final JdbcClient jdbc;

    FieldStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(FieldRecord record) {
        jdbc.sql("""
                insert into fieldwork.record (id, interview, file, post, officer, kind, noted_at, received_at, state, why)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(record.id())
                .param(record.interview())
                .param(record.file().value())
                .param(record.post().value())
                .param(record.officer().value())
                .param(record.kind())
                .param(record.notedAt().atOffset(ZoneOffset.UTC))
                .param(record.receivedAt().atOffset(ZoneOffset.UTC))
                .param(record.state())
                .param(record.why().orElse(null))
                .update();
    }

    Optional<FieldRecord> find(UUID id) {
        return jdbc.sql("select * from fieldwork.record where id = ?")
                .param(id)
                .query(FieldStore::record)
                .optional();
    }

    /** One that waits, locked until the transaction ends. */
    Optional<FieldRecord> lock(UUID id) {
        return jdbc.sql("select * from fieldwork.record where id = ? and state = 'queued' for update")
                .param(id)
                .query(FieldStore::record)
                .optional();
    }

    /** Those of a post that wait for somebody's judgement, the oldest first. */
    List<FieldRecord> queued(OfficeCode post) {
        return jdbc.sql("""
                select * from fieldwork.record where state = 'queued' and post = ? order by received_at, noted_at, id
                """).param(post.value()).query(FieldStore::record).list();
    }

    int count(OfficeCode post) {
        return jdbc.sql("select count(*) from fieldwork.record where state = 'queued' and post = ?")
                .param(post.value())
                .query(Integer.class)
                .single();
    }

    void settle(UUID id, String how, AccountId by, Instant at) {
        jdbc.sql("""
                update fieldwork.record set state = 'settled', how = ?, settled_by = ?, settled_at = ?
                 where id = ? and state = 'queued'
                """)
                .param(how)
                .param(by.value())
                .param(at.atOffset(ZoneOffset.UTC))
                .param(id)
                .update();
    }

    private static FieldRecord record(ResultSet row, int number) throws SQLException {
        return new FieldRecord(
                row.getObject("id", UUID.class),
                row.getObject("interview", UUID.class),
                new CaseId(row.getObject("file", UUID.class)),
                new OfficeCode(row.getString("post")),
                new AccountId(row.getObject("officer", UUID.class)),
                row.getString("kind"),
                row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("state"),
                Optional.ofNullable(row.getString("why")));
    }
}
