package iq.masar.vault.store;

import iq.masar.databases.KeysDatabase;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.OfficeCode;
import iq.masar.vault.model.Fingerprint;
import iq.masar.vault.model.WorkerKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Volumes and the offices admitted to them. */
@Repository
public class VolumeStore {
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    VolumeStore(KeysDatabase keys) {
        this.sql = keys.sql();
        this.transaction = keys.transaction();
    }

    public record Volume(
            UUID id, String kind, byte[] commitment, AccountId foundedBy, Instant foundedAt, byte[] certificate) {}

    /** An office's place, with the grantor's key as the directory has it. */
    public record Admission(
            UUID volume,
            OfficeCode office,
            Fingerprint circleKey,
            WorkerKey grantor,
            Instant grantedAt,
            byte[] wrap,
            byte[] signature) {}

    /** A new volume with the offices admitted to it: all of it or nothing. */
    public void found(Volume volume, List<Admission> admissions) {
        transaction.executeWithoutResult(status -> {
            sql.sql("""
                    insert into keys.volume (id, kind, commitment, founded_by, founded_at, certificate)
                    values (?, ?, ?, ?, ?, ?)
                    """)
                    .params(
                            volume.id,
                            volume.kind,
                            volume.commitment,
                            volume.foundedBy.value(),
                            Columns.time(volume.foundedAt),
                            volume.certificate)
                    .update();
            admissions.forEach(this::admit);
        });
    }

    public void admit(Admission admission) {
        sql.sql("""
                insert into keys.volume_grant
                    (volume, office, circle_key, grantor, grantor_key, granted_at, wrap, signature)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                .params(
                        admission.volume,
                        admission.office.value(),
                        admission.circleKey.toBytes(),
                        admission.grantor.account().value(),
                        admission.grantor.fingerprint().toBytes(),
                        Columns.time(admission.grantedAt),
                        admission.wrap,
                        admission.signature)
                .update();
    }

    public Optional<Volume> find(UUID volume) {
        return sql.sql("select * from keys.volume where id = ?")
                .param(volume)
                .query(VolumeStore::volume)
                .optional();
    }

    /** The admissions of offices whose register circle the account holds now. */
    public List<Admission> held(UUID volume, AccountId account) {
        return sql.sql("""
                select g.*, w.account_id as by_account, w.lock, w.verify_key, w.certificate
                  from keys.volume_grant g
                  join keys.circle_member m on m.office = g.office and m.purpose = 'register'
                  join keys.worker_key w on w.fingerprint = g.grantor_key
                 where g.volume = ? and m.account_id = ? and m.ended_at is null and m.wrap is not null
                """)
                .params(volume, account.value())
                .query(VolumeStore::admission)
                .list();
    }

    private static Volume volume(ResultSet row, int number) throws SQLException {
        return new Volume(
                Columns.uuid(row, "id"),
                row.getString("kind"),
                row.getBytes("commitment"),
                Columns.account(row, "founded_by"),
                Columns.instant(row, "founded_at").orElseThrow(),
                row.getBytes("certificate"));
    }

    private static Admission admission(ResultSet row, int number) throws SQLException {
        return new Admission(
                Columns.uuid(row, "volume"),
                new OfficeCode(row.getString("office")),
                Columns.print(row, "circle_key"),
                new WorkerKey(
                        Columns.print(row, "grantor_key"),
                        Columns.account(row, "by_account"),
                        row.getBytes("lock"),
                        row.getBytes("verify_key"),
                        row.getBytes("certificate")),
                Columns.instant(row, "granted_at").orElseThrow(),
                row.getBytes("wrap"),
                row.getBytes("signature"));
    }
}
