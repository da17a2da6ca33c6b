package iq.masar.access.store;

import iq.masar.kernel.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What proves passphrases, and how often they were missed. */
@Repository
public class PassphraseStore {
    private final JdbcClient sql;

    PassphraseStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The proof of one account and its run of failures. */
    public record Proof(String hash, int failures, Optional<Instant> waitsUntil) {}

    public Optional<Proof> find(AccountId account) {
        return sql.sql("select hash, failures, waits_until from access.passphrase where account = :account")
                .param("account", account.value())
                .query((row, number) -> new Proof(
                        row.getString("hash"),
                        row.getInt("failures"),
                        Optional.ofNullable(row.getObject("waits_until", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .optional();
    }

    public void put(AccountId account, String hash, Instant at) {
        sql.sql("""
                insert into access.passphrase (account, hash, set_at) values (:account, :hash, :at)
                on conflict (account) do update
                   set hash = excluded.hash, set_at = excluded.set_at, failures = 0, waits_until = null
                """)
                .param("account", account.value())
                .param("hash", hash)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void remove(AccountId account) {
        sql.sql("delete from access.passphrase where account = :account")
                .param("account", account.value())
                .update();
    }

    /** One more failure; returns how many there are in a row, zero for an account without a passphrase. */
    public int missed(AccountId account) {
        return sql.sql("""
                update access.passphrase set failures = failures + 1 where account = :account returning failures
                """)
                .param("account", account.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    public void waitUntil(AccountId account, Instant until) {
        sql.sql("update access.passphrase set waits_until = :until where account = :account")
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("account", account.value())
                .update();
    }

    public void succeeded(AccountId account) {
        sql.sql(
                        "update access.passphrase set failures = 0, waits_until = null where account = :account and failures > 0")
                .param("account", account.value())
                .update();
    }
}
