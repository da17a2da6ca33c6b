package iq.masar.vault.store;

import iq.masar.databases.KeysDatabase;
import iq.masar.kernel.AccountId;
import iq.masar.vault.cipher.Passphrase;
import iq.masar.vault.model.WorkerKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The directory of workers' keys. */
@Repository
public class WorkerStore {
    private final JdbcClient sql;

    WorkerStore(KeysDatabase keys) {
        this.sql = keys.sql();
    }

    /** A worker's private keys as they lie: sealed under a passphrase. */
    public record SealedRing(WorkerKey worker, byte[] sealed, Passphrase passphrase) {}

    public void insert(SealedRing ring, Instant now) {
        var worker = ring.worker();
        sql.sql("""
                insert into keys.worker_key (fingerprint, account_id, lock, verify_key, certificate, sealed, salt, memory_kib,
                       passes, lanes, enrolled_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        worker.fingerprint().toBytes(),
                        worker.account().value(),
                        worker.lock(),
                        worker.verifyKey(),
                        worker.certificate(),
                        ring.sealed(),
                        ring.passphrase().salt(),
                        ring.passphrase().memoryKib(),
                        ring.passphrase().passes(),
                        ring.passphrase().lanes(),
                        Columns.time(now))
                .update();
    }

    public void reseal(SealedRing ring) {
        sql.sql("""
                update keys.worker_key set sealed = ?, salt = ?, memory_kib = ?, passes = ?, lanes = ? where fingerprint = ?
                """)
                .params(
                        ring.sealed(),
                        ring.passphrase().salt(),
                        ring.passphrase().memoryKib(),
                        ring.passphrase().passes(),
                        ring.passphrase().lanes(),
                        ring.worker().fingerprint().toBytes())
                .update();
    }

    public void retire(AccountId account, Instant now) {
        sql.sql("update keys.worker_key set retired_at = ? where account_id = ? and retired_at is null")
                .params(Columns.time(now), account.value())
                .update();
    }

    public Optional<SealedRing> find(AccountId account) {
        return sql.sql("""
                select fingerprint, account_id, lock, verify_key, certificate, sealed, salt, memory_kib, passes, lanes
                  from keys.worker_key
                 where account_id = ? and retired_at is null
                """).param(account.value()).query(WorkerStore::ring).optional();
    }

    private static SealedRing ring(ResultSet row, int number) throws SQLException {
        return new SealedRing(
                new WorkerKey(
                        Columns.print(row, "fingerprint"),
                        Columns.account(row, "account_id"),
                        row.getBytes("lock"),
                        row.getBytes("verify_key"),
                        row.getBytes("certificate")),
                row.getBytes("sealed"),
                new Passphrase(
                        row.getBytes("salt"), row.getInt("memory_kib"), row.getInt("passes"), row.getInt("lanes")));
    }
}
