package iq.masar.mailbox;

import iq.masar.kernel.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code mailbox.key}. */
@Repository
class MailboxStore {
    private final JdbcClient jdbc;

    MailboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, String state, String hash, AccountId by, Instant at) {
        jdbc.sql("insert into mailbox.key (id, state, hash, issued_by, issued_at) values (?, ?, ?, ?, ?)")
                .params(id, state, hash, by.value(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when there is no such living key. */
    boolean revoke(UUID id, Instant at) {
        return jdbc.sql("update mailbox.key set revoked_at = ? where id = ? and revoked_at is null")
                        .params(at.atOffset(ZoneOffset.UTC), id)
                        .update()
                == 1;
    }

    List<Mailbox.Key> keys() {
        return jdbc.sql("select * from mailbox.key order by issued_at desc")
                .query((row, n) -> new Mailbox.Key(
                        row.getObject("id", UUID.class),
                        row.getString("state"),
                        row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("revoked_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    Optional<String> stateOf(String hash) {
        return jdbc.sql("select state from mailbox.key where hash = ? and revoked_at is null")
                .param(hash)
                .query(String.class)
                .optional();
    }
}
