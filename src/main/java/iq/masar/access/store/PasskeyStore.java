package iq.masar.access.store;

import iq.masar.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The public halves of passkeys. */
@Repository
public class PasskeyStore {
    private final JdbcClient sql;

    PasskeyStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** One passkey: its public key, counter, and the flags its authenticator told. */
    public static final class Passkey {
        private final String id;
        private final AccountId account;
        private final byte[] publicKey;
        private final long signatures;
        private final boolean backupEligible;
        private final boolean backedUp;
        private final List<String> transports;
        private final String label;
        private final Instant createdAt;
        private final Optional<Instant> usedAt;

        public Passkey(
                String id,
                AccountId account,
                byte[] publicKey,
                long signatures,
                boolean backupEligible,
                boolean backedUp,
                List<String> transports,
                String label,
                Instant createdAt,
                Optional<Instant> usedAt) {
            this.id = id;
            this.account = account;
            this.publicKey = publicKey.clone();
            this.signatures = signatures;
            this.backupEligible = backupEligible;
            this.backedUp = backedUp;
            this.transports = List.copyOf(transports);
            this.label = label;
            this.createdAt = createdAt;
            this.usedAt = usedAt;
        }

        public String id() {
            return id;
        }

        public AccountId account() {
            return account;
        }

        public byte[] publicKey() {
            return publicKey.clone();
        }

        public long signatures() {
            return signatures;
        }

        public boolean isBackupEligible() {
            return backupEligible;
        }

        public boolean isBackedUp() {
            return backedUp;
        }

        public List<String> transports() {
            return transports;
        }

        public String label() {
            return label;
        }

        public Instant createdAt() {
            return createdAt;
        }

        public Optional<Instant> usedAt() {
            return usedAt;
        }
    }

    public void insert(Passkey passkey) {
        sql.sql("""
                insert into access.passkey
                       (id, account, public_key, signatures, backup_eligible, backed_up, transports, label, created_at)
                values (:id, :account, :key, :signatures, :eligible, :backed, :transports, :label, :created)
                """)
                .param("id", passkey.id())
                .param("account", passkey.account().value())
                .param("key", passkey.publicKey())
                .param("signatures", passkey.signatures())
                .param("eligible", passkey.isBackupEligible())
                .param("backed", passkey.isBackedUp())
                .param("transports", passkey.transports().toArray(String[]::new))
                .param("label", passkey.label())
                .param("created", passkey.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Passkey> find(String id) {
        return sql.sql("""
                select id, account, public_key, signatures, backup_eligible, backed_up, transports, label,
                       created_at, used_at
                  from access.passkey where id = :id
                """).param("id", id).query(PasskeyStore::passkey).optional();
    }

    public List<Passkey> of(AccountId account) {
        return sql.sql("""
                select id, account, public_key, signatures, backup_eligible, backed_up, transports, label,
                       created_at, used_at
                  from access.passkey where account = :account order by created_at limit 20
                """)
                .param("account", account.value())
                .query(PasskeyStore::passkey)
                .list();
    }

    public void used(String id, long signatures, boolean backedUp, Instant at) {
        sql.sql("update access.passkey set signatures = :signatures, backed_up = :backed, used_at = :at where id = :id")
                .param("signatures", signatures)
                .param("backed", backedUp)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    public boolean remove(String id, AccountId account) {
        return sql.sql("delete from access.passkey where id = :id and account = :account")
                        .param("id", id)
                        .param("account", account.value())
                        .update()
                == 1;
    }

    public void removeAll(AccountId account) {
        sql.sql("delete from access.passkey where account = :account")
                .param("account", account.value())
                .update();
    }

    private static Passkey passkey(ResultSet row, int number) throws SQLException {
        return new Passkey(
                row.getString("id"),
                new AccountId(row.getObject("account", UUID.class)),
                row.getBytes("public_key"),
                row.getLong("signatures"),
                row.getBoolean("backup_eligible"),
                row.getBoolean("backed_up"),
                Arrays.asList((String[]) row.getArray("transports").getArray()),
                row.getString("label"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("used_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
