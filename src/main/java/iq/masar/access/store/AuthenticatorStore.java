package iq.masar.access.store;

import iq.masar.kernel.AccountId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One-time code generators; their secrets cannot be told from what lies here. */
@Repository
public class AuthenticatorStore {
    private final JdbcClient sql;

    AuthenticatorStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** A generator: the seed of its secret, whether it is confirmed, the last step it was used in. */
    public record Generator(String seed, boolean isConfirmed, long lastStep) {}

    public Optional<Generator> find(AccountId account) {
        return sql.sql("select seed, confirmed_at, last_step from access.authenticator where account = :account")
                .param("account", account.value())
                .query((row, number) -> new Generator(
                        row.getString("seed"), row.getObject("confirmed_at") != null, row.getLong("last_step")))
                .optional();
    }

    /** Begins one; a confirmed one stays as it is. */
    public void begin(AccountId account, String seed) {
        sql.sql("""
                insert into access.authenticator (account, seed) values (:account, :seed)
                on conflict (account) do nothing
                """).param("account", account.value()).param("seed", seed).update();
    }

    public void confirm(AccountId account, Instant at) {
        sql.sql("update access.authenticator set confirmed_at = :at where account = :account")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("account", account.value())
                .update();
    }

    /** Uses a step up; false when it or a later one was used already, also by a request at the same moment. */
    public boolean use(AccountId account, long step) {
        return sql.sql("""
                update access.authenticator set last_step = :step where account = :account and last_step < :step
                """)
                        .param("step", step)
                        .param("account", account.value())
                        .update()
                == 1;
    }

    public void remove(AccountId account) {
        sql.sql("delete from access.authenticator where account = :account")
                .param("account", account.value())
                .update();
    }
}
