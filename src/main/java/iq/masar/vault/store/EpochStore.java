package iq.masar.vault.store;

import iq.masar.databases.KeysDatabase;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import iq.masar.vault.model.Epoch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys each case has had. */
@Repository
public class EpochStore {
    private final JdbcClient sql;

    EpochStore(KeysDatabase keys) {
        this.sql = keys.sql();
    }

    /** An epoch as it lies, with the deployment's certificate over it. */
    public record CertifiedEpoch(Epoch epoch, byte[] certificate, boolean renewalDue) {}

    /** Inserts an epoch and notes that the founder has opened the case. */
    public void insert(CertifiedEpoch certified) {
        var epoch = certified.epoch();
        sql.sql("""
                with opened as (insert into keys.opening (case_id, account_id, at)
                                select :case, :by, :at where :epoch = 1
                                on conflict do nothing)
                insert into keys.case_epoch (case_id, epoch, office, commitment, lock, letterbox, previous, begun_by, begun_key,
                       begun_at, certificate)
                values (:case, :epoch, :office, :commitment, :lock, :letterbox, :previous, :by, :key, :at, :certificate)
                """)
                .param("case", epoch.file().value())
                .param("epoch", epoch.number())
                .param("office", epoch.office().value())
                .param("commitment", epoch.commitment())
                .param("lock", epoch.lock())
                .param("letterbox", epoch.letterbox())
                .param("previous", epoch.previous().orElse(null), java.sql.Types.BINARY)
                .param("by", epoch.begunBy().value())
                .param("key", epoch.begunKey().toBytes())
                .param("at", Columns.time(epoch.begunAt()))
                .param("certificate", certified.certificate())
                .update();
    }

    public Optional<CertifiedEpoch> newest(CaseId file) {
        return sql.sql("select * from keys.case_epoch where case_id = ? order by epoch desc limit 1")
                .param(file.value())
                .query(EpochStore::epoch)
                .optional();
    }

    /** As {@link #newest}, keeping others from changing the case's grants until the transaction ends. */
    public Optional<CertifiedEpoch> newestLocked(CaseId file) {
        return sql.sql("select * from keys.case_epoch where case_id = ? order by epoch desc limit 1 for update")
                .param(file.value())
                .query(EpochStore::epoch)
                .optional();
    }

    /** Every epoch of a case, newest first. */
    public List<CertifiedEpoch> chain(CaseId file) {
        return sql.sql("select * from keys.case_epoch where case_id = ? order by epoch desc")
                .param(file.value())
                .query(EpochStore::epoch)
                .list();
    }

    public void renewalDue(CaseId file, int epoch) {
        sql.sql("update keys.case_epoch set renewal_due = true where case_id = ? and epoch = ?")
                .params(file.value(), epoch)
                .update();
    }

    /** Founded before the given time and never seen with a record. */
    public List<CaseId> unconfirmed(Instant before, int most) {
        return sql.sql("select case_id from keys.case_epoch where not confirmed and begun_at < ? limit ?")
                .params(Columns.time(before), most)
                .query((row, number) -> Columns.file(row))
                .list();
    }

    public void confirm(Collection<CaseId> files) {
        sql.sql("update keys.case_epoch set confirmed = true where case_id = any(cast(? as uuid[])) and not confirmed")
                .param(Columns.ids(files))
                .update();
    }

    /** Removes cases whose records never became durable. */
    public void sweep(Collection<CaseId> files) {
        sql.sql("delete from keys.key_grant where case_id = any(cast(? as uuid[]))")
                .param(Columns.ids(files))
                .update();
        sql.sql("delete from keys.case_epoch where case_id = any(cast(? as uuid[]))")
                .param(Columns.ids(files))
                .update();
    }

    private static CertifiedEpoch epoch(ResultSet row, int number) throws SQLException {
        return new CertifiedEpoch(
                new Epoch(
                        Columns.file(row),
                        row.getInt("epoch"),
                        new OfficeCode(row.getString("office")),
                        row.getBytes("commitment"),
                        row.getBytes("lock"),
                        row.getBytes("letterbox"),
                        Optional.ofNullable(row.getBytes("previous")),
                        Columns.account(row, "begun_by"),
                        Columns.print(row, "begun_key"),
                        Columns.instant(row, "begun_at").orElseThrow()),
                row.getBytes("certificate"),
                row.getBoolean("renewal_due"));
    }
}
