package iq.masar.access.store;

import iq.masar.kernel.AccountId;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/** The public halves of passkeys, as the framework's ceremonies want them. */
@Repository
public class PasskeyStore implements UserCredentialRepository {
    private final JdbcClient sql;
    private final Clock clock;

    PasskeyStore(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The user handle of an account: its sixteen bytes. */
    public static Bytes handle(AccountId account) {
        var id = account.value();
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    public static AccountId account(Bytes handle) {
        var bits = ByteBuffer.wrap(handle.getBytes());
        return new AccountId(new UUID(bits.getLong(), bits.getLong()));
    }

    public List<CredentialRecord> of(AccountId account) {
        return findByUserId(handle(account));
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes user) {
        return sql.sql("""
                select id, account, public_key, signatures, is_verifying, backup_eligible, backed_up, transports,
                       attestation, client_words, label, created_at, used_at
                  from access.passkey where account = :account order by created_at limit 20
                """)
                .param("account", account(user).value())
                .query(PasskeyStore::passkey)
                .list();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return sql.sql("""
                select id, account, public_key, signatures, is_verifying, backup_eligible, backed_up, transports,
                       attestation, client_words, label, created_at, used_at
                  from access.passkey where id = :id
                """)
                .param("id", id.toBase64UrlString())
                .query(PasskeyStore::passkey)
                .optional()
                .orElse(null);
    }

    /** Times are the house's own: the ceremonies bring the machine's. */
    @Override
    public void save(CredentialRecord passkey) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        sql.sql("""
                insert into access.passkey
                       (id, account, public_key, signatures, is_verifying, backup_eligible, backed_up, transports,
                        attestation, client_words, label, created_at, used_at)
                values (:id, :account, :key, :signatures, :verifying, :eligible, :backed, :transports,
                        :attestation, :words, :label, :created, :used)
                on conflict (id) do update
                   set signatures = excluded.signatures, is_verifying = excluded.is_verifying,
                       backed_up = excluded.backed_up, used_at = excluded.used_at
                """)
                .param("id", passkey.getCredentialId().toBase64UrlString())
                .param("account", account(passkey.getUserEntityUserId()).value())
                .param("key", passkey.getPublicKey().getBytes())
                .param("signatures", passkey.getSignatureCount())
                .param("verifying", passkey.isUvInitialized())
                .param("eligible", passkey.isBackupEligible())
                .param("backed", passkey.isBackupState())
                .param("transports", words(passkey.getTransports()))
                .param("attestation", bytes(passkey.getAttestationObject()))
                .param("words", bytes(passkey.getAttestationClientDataJSON()))
                .param("label", passkey.getLabel())
                .param("created", now)
                .param("used", now)
                .update();
    }

    @Override
    public void delete(Bytes id) {
        sql.sql("delete from access.passkey where id = :id")
                .param("id", id.toBase64UrlString())
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

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    private static String[] words(Set<AuthenticatorTransport> transports) {
        return transports.stream().map(AuthenticatorTransport::getValue).toArray(String[]::new);
    }

    private static CredentialRecord passkey(ResultSet row, int number) throws SQLException {
        var transports = Stream.of((String[]) row.getArray("transports").getArray())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.getString("id")))
                .userEntityUserId(handle(new AccountId(row.getObject("account", UUID.class))))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signatures"))
                .uvInitialized(row.getBoolean("is_verifying"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(transports)
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(new Bytes(row.getBytes("client_words")))
                .label(row.getString("label"))
                .created(row.getObject("created_at", OffsetDateTime.class).toInstant())
                .lastUsed(row.getObject("used_at", OffsetDateTime.class).toInstant())
                .build();
    }
}
