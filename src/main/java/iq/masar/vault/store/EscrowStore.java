package iq.masar.vault.store;

import iq.masar.databases.KeysDatabase;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.vault.model.Fingerprint;
import iq.masar.vault.model.Purpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What lies sealed for emergencies, and what approvers have shared with a reader. */
@Repository
public class EscrowStore {
    private final JdbcClient sql;

    EscrowStore(KeysDatabase keys) {
        this.sql = keys.sql();
    }

    /** One institution's halves of the section keys of one epoch, of which {@code partner} holds the other halves. */
    public record Halves(CaseId file, int epoch, String institution, String partner, byte[] wrap) {}

    /** What one approver has sealed to the reader. */
    public record Shared(
            UUID request,
            String institution,
            AccountId approver,
            Fingerprint approverKey,
            Fingerprint readerKey,
            Optional<Instant> until,
            byte[] wrap,
            byte[] signature) {}

    /** The epochs of a case and the pairs they are sealed for, as {@code epoch|institution|partner}. */
    public List<String> sealed(CaseId file) {
        return sql.sql(
                        "select epoch || '|' || institution || '|' || partner as name from keys.escrow where case_id = ?")
                .param(file.value())
                .query((row, number) -> row.getString("name"))
                .list();
    }

    /**
     * Adds halves, and notes that the case lies sealed for everybody who can open emergencies; not when somebody was founded
     * whom the writer does not know yet, so that the next writer seals for them.
     *
     * @param founded how many institutions' circles the writer knows of, believed or not
     */
    public void insert(CaseId file, List<Halves> all, int founded) {
        sql.sql("""
            insert into keys.escrow (case_id, epoch, institution, partner, wrap)
            select :case, unnest(:epochs), unnest(:institutions), unnest(:partners), unnest(:wraps)
            on conflict do nothing
            """)
                .param("case", file.value())
                .param("epochs", all.stream().map(Halves::epoch).toArray(Integer[]::new))
                .param("institutions", all.stream().map(Halves::institution).toArray(String[]::new))
                .param("partners", all.stream().map(Halves::partner).toArray(String[]::new))
                .param("wraps", all.stream().map(Halves::wrap).toArray(byte[][]::new))
                .update();
        sql.sql("""
            update keys.case_epoch set escrowed = true
             where case_id = ? and (select count(*) from keys.circle where purpose = ?) = ?
            """).params(file.value(), Purpose.EMERGENCY.code(), founded).update();
    }

    public List<Halves> of(CaseId file, String institution) {
        return sql.sql("select * from keys.escrow where case_id = ? and institution = ? order by epoch, partner")
                .params(file.value(), institution)
                .query((row, number) -> new Halves(
                        file,
                        row.getInt("epoch"),
                        row.getString("institution"),
                        row.getString("partner"),
                        row.getBytes("wrap")))
                .list();
    }

    public void share(Shared shared, Instant now) {
        sql.sql("""
                insert into keys.emergency_share (request_id, institution, approver, approver_key, reader_key, until, wrap,
                       signature, shared_at)
                values (:request, :institution, :approver, :key, :reader, :until, :wrap, :signature, :now)
                """)
                .param("request", shared.request)
                .param("institution", shared.institution)
                .param("approver", shared.approver.value())
                .param("key", shared.approverKey.toBytes())
                .param("reader", shared.readerKey.toBytes())
                .param("until", shared.until.map(Columns::time).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("wrap", shared.wrap)
                .param("signature", shared.signature)
                .param("now", Columns.time(now))
                .update();
    }

    public List<Shared> shares(UUID request) {
        return sql.sql(
                        "select * from keys.emergency_share where request_id = ? and wrap is not null order by shared_at")
                .param(request)
                .query(EscrowStore::shared)
                .list();
    }

    /** The halves go, the signed record of who approved stays. */
    public void end(UUID request) {
        sql.sql("update keys.emergency_share set wrap = null where request_id = ?")
                .param(request)
                .update();
    }

    private static Shared shared(ResultSet row, int number) throws SQLException {
        return new Shared(
                Columns.uuid(row, "request_id"),
                row.getString("institution"),
                Columns.account(row, "approver"),
                Columns.print(row, "approver_key"),
                Columns.print(row, "reader_key"),
                Columns.instant(row, "until"),
                row.getBytes("wrap"),
                row.getBytes("signature"));
    }
}
