package iq.masar.returns.store;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.returns.model.ReturnFile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code returns.mailbox_key}, and finds a state's own files. */
@Repository
public class MailboxStore {
    private static final int MOST = 5_000;
    private final JdbcClient jdbc;
    private final FileStore files;

    MailboxStore(JdbcClient jdbc, FileStore files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** A key as lists show it. */
    public record Key(UUID id, String state, Instant issuedAt, Optional<Instant> revokedAt) {}

    public void insert(UUID id, String state, String hash, AccountId by, Instant at) {
        jdbc.sql("insert into returns.mailbox_key (id, state, hash, issued_by, issued_at) values (?, ?, ?, ?, ?)")
                .params(id, state, hash, by.value(), Columns.time(at))
                .update();
    }

    /** False when there is no such living key. */
    public boolean revoke(UUID id, Instant at) {
        return jdbc.sql("update returns.mailbox_key set revoked_at = ? where id = ? and revoked_at is null")
                        .params(Columns.time(at), id)
                        .update()
                == 1;
    }

    public List<Key> keys() {
        return jdbc.sql("select * from returns.mailbox_key order by issued_at desc")
                .query((row, n) -> new Key(
                        row.getObject("id", UUID.class),
                        row.getString("state"),
                        Columns.instant(row, "issued_at"),
                        Columns.moment(row, "revoked_at")))
                .list();
    }

    public Optional<String> stateOf(String hash) {
        return jdbc.sql("select state from returns.mailbox_key where hash = ? and revoked_at is null")
                .param(hash)
                .query(String.class)
                .optional();
    }

    public List<ReturnFile> of(String state) {
        return jdbc
                .sql("""
                select id from returns.file where sender = ? and sender_ref is not null order by received_at desc, id limit ?
                """)
                .params(state, MOST)
                .query((row, n) -> new CaseId(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .flatMap(id -> files.find(id).stream())
                .toList();
    }
}
