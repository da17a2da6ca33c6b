package iq.masar.vault.store;

import iq.masar.databases.KeysDatabase;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes keys and what they sealed out of both databases; the signed records of who held them stay. */
@Repository
public class DestructionStore {
    private final KeysDatabase keys;
    private final JdbcClient jdbc;

    DestructionStore(KeysDatabase keys, JdbcClient jdbc) {
        this.keys = keys;
        this.jdbc = jdbc;
    }

    /** What the keys of a case committed to, oldest first. */
    public List<byte[]> commitments(CaseId file) {
        return keys.sql()
                .sql("select commitment from keys.case_epoch where case_id = ? order by epoch")
                .param(file.value())
                .query((row, number) -> row.getBytes("commitment"))
                .list();
    }

    /** The cases these offices succeed to. */
    public List<CaseId> ofOffices(Collection<OfficeCode> offices) {
        return keys.sql()
                .sql("select distinct case_id from keys.case_epoch where office = any(?)")
                .param(offices.stream().map(OfficeCode::value).toArray(String[]::new))
                .query((row, number) -> Columns.file(row))
                .list();
    }

    /** Destroys every wrap, escrow and epoch of the cases in one transaction of the keys; tells how many wraps there were. */
    public int destroyKeys(Collection<CaseId> files, Instant now) {
        var ids = Columns.ids(files);
        var wraps = keys.transaction().execute(status -> {
            keys.sql()
                    .sql("delete from keys.escrow where case_id = any(cast(? as uuid[]))")
                    .param(ids)
                    .update();
            keys.sql()
                    .sql("delete from keys.case_epoch where case_id = any(cast(? as uuid[]))")
                    .param(ids)
                    .update();
            return keys.sql().sql("""
                update keys.key_grant set wrap = null, ended_at = coalesce(ended_at, ?)
                 where case_id = any(cast(? as uuid[])) and wrap is not null
                """).params(Columns.time(now), ids).update();
        });
        return wraps == null ? 0 : wraps;
    }

    /** Removes ciphertexts and search tokens in the caller's transaction; tells how many records there were. */
    public int removeRecords(CaseId file) {
        jdbc.sql("delete from vault.name_token where case_id = ?")
                .param(file.value())
                .update();
        jdbc.sql("delete from vault.duplicate_token where case_id = ?")
                .param(file.value())
                .update();
        return jdbc.sql("delete from vault.record where case_id = ?")
                .param(file.value())
                .update();
    }
}
