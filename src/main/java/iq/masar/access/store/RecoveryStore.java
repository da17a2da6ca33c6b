package iq.masar.access.store;

import iq.masar.kernel.AccountId;
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

/** Requests to set a sign-in anew. */
@Repository
public class RecoveryStore {
    private final JdbcClient sql;

    RecoveryStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** An open request. */
    public record Asked(UUID id, AccountId account, String reason, AccountId askedBy, Instant askedAt) {}

    /** Asks; an open request of the same account stays as it is. */
    public void ask(Asked asked) {
        sql.sql("""
                insert into access.recovery (id, account, reason, asked_by, asked_at, state)
                values (:id, :account, :reason, :by, :at, 'asked')
                on conflict (account) where state = 'asked' do nothing
                """)
                .param("id", asked.id())
                .param("account", asked.account().value())
                .param("reason", asked.reason())
                .param("by", asked.askedBy().value())
                .param("at", asked.askedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    public List<Asked> open() {
        return sql.sql("""
                select id, account, reason, asked_by, asked_at
                  from access.recovery where state = 'asked' order by asked_at limit 200
                """).query(RecoveryStore::asked).list();
    }

    public Optional<Asked> find(UUID id) {
        return sql.sql("""
                select id, account, reason, asked_by, asked_at
                  from access.recovery where id = :id and state = 'asked'
                """).param("id", id).query(RecoveryStore::asked).optional();
    }

    /** Decides once; false when it was decided meanwhile. */
    public boolean decide(UUID id, String state, AccountId by, Instant at) {
        return sql.sql("""
                update access.recovery set state = :state, decided_by = :by, decided_at = :at
                 where id = :id and state = 'asked'
                """)
                        .param("state", state)
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Asked asked(ResultSet row, int number) throws SQLException {
        return new Asked(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account", UUID.class)),
                row.getString("reason"),
                new AccountId(row.getObject("asked_by", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }
}
