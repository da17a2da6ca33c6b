package iq.masar.access.store;

import iq.masar.kernel.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one open invitation an account may have. */
@Repository
public class InvitationStore {
    private final JdbcClient sql;

    InvitationStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** An invitation as it is kept: the keyed hash of its code. */
    public record Invitation(String code, Instant expiresAt, int misses) {}

    public Optional<Invitation> find(AccountId account) {
        return sql.sql("select code, expires_at, misses from access.invitation where account = :account")
                .param("account", account.value())
                .query((row, number) -> new Invitation(
                        row.getString("code"),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                        row.getInt("misses")))
                .optional();
    }

    public void put(AccountId account, String code, Instant expiresAt, AccountId by) {
        sql.sql("""
                insert into access.invitation (account, code, expires_at, made_by)
                values (:account, :code, :expires, :by)
                on conflict (account) do update
                   set code = excluded.code, expires_at = excluded.expires_at, made_by = excluded.made_by, misses = 0
                """)
                .param("account", account.value())
                .param("code", code)
                .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    public void missed(AccountId account) {
        sql.sql("update access.invitation set misses = misses + 1 where account = :account")
                .param("account", account.value())
                .update();
    }

    /** Uses it up; false when somebody else just did. */
    public boolean use(AccountId account) {
        return sql.sql("delete from access.invitation where account = :account")
                        .param("account", account.value())
                        .update()
                == 1;
    }
}
