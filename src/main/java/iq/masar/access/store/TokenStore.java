package iq.masar.access.store;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keys for programs, by their keyed hash. */
@Repository
public class TokenStore {
    private final JdbcClient sql;

    TokenStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** One token as it is kept. */
    public record Kept(
            UUID id,
            AccountId account,
            String label,
            String code,
            Set<Role> roles,
            Instant createdAt,
            Instant expiresAt,
            Optional<Instant> usedAt) {
        public Kept {
            roles = Set.copyOf(roles);
        }
    }

    public void insert(Kept token) {
        sql.sql("""
                insert into access.token (id, account, label, code, roles, created_at, expires_at)
                values (:id, :account, :label, :code, :roles, :created, :expires)
                """)
                .param("id", token.id())
                .param("account", token.account().value())
                .param("label", token.label())
                .param("code", token.code())
                .param("roles", AccountStore.codes(token.roles()))
                .param("created", token.createdAt().atOffset(ZoneOffset.UTC))
                .param("expires", token.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Kept> find(UUID id) {
        return sql.sql("""
                select id, account, label, code, roles, created_at, expires_at, used_at
                  from access.token where id = :id and ended_at is null
                """).param("id", id).query(TokenStore::kept).optional();
    }

    public List<Kept> of(AccountId account) {
        return sql.sql("""
                select id, account, label, code, roles, created_at, expires_at, used_at
                  from access.token where account = :account and ended_at is null
                 order by created_at desc limit 100
                """)
                .param("account", account.value())
                .query(TokenStore::kept)
                .list();
    }

    public void used(UUID id, Instant at) {
        sql.sql("update access.token set used_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    public boolean end(UUID id, AccountId account, Instant at) {
        return sql.sql("""
                update access.token set ended_at = :at where id = :id and account = :account and ended_at is null
                """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .param("account", account.value())
                        .update()
                == 1;
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account", UUID.class)),
                row.getString("label"),
                row.getString("code"),
                AccountStore.roles(row),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("used_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
