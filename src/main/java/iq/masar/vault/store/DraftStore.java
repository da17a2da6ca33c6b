package iq.masar.vault.store;

import iq.masar.kernel.AccountId;
import iq.masar.vault.model.Fingerprint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sealed drafts. */
@Repository
public class DraftStore {
    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record SealedDraft(String form, byte[] sealed, Instant savedAt) {}

    public void save(AccountId account, Fingerprint key, SealedDraft draft) {
        jdbc.sql("""
                insert into vault.draft (account_id, form, worker_key, sealed, saved_at) values (?, ?, ?, ?, ?)
                on conflict (account_id, form) do update
                   set worker_key = excluded.worker_key, sealed = excluded.sealed, saved_at = excluded.saved_at
                """)
                .params(account.value(), draft.form, key.toBytes(), draft.sealed, Columns.time(draft.savedAt))
                .update();
    }

    public Optional<SealedDraft> find(AccountId account, Fingerprint key, String form) {
        return jdbc.sql("""
                select form, sealed, saved_at from vault.draft where account_id = ? and worker_key = ? and form = ?
                """)
                .params(account.value(), key.toBytes(), form)
                .query(DraftStore::draft)
                .optional();
    }

    public List<SealedDraft> list(AccountId account, Fingerprint key) {
        return jdbc.sql("""
                select form, sealed, saved_at
                  from vault.draft
                 where account_id = ? and worker_key = ?
                 order by saved_at desc
                 limit 50
                """)
                .params(account.value(), key.toBytes())
                .query(DraftStore::draft)
                .list();
    }

    public void delete(AccountId account, String form) {
        jdbc.sql("delete from vault.draft where account_id = ? and form = ?")
                .params(account.value(), form)
                .update();
    }

    private static SealedDraft draft(ResultSet row, int number) throws SQLException {
        return new SealedDraft(
                row.getString("form"),
                row.getBytes("sealed"),
                Columns.instant(row, "saved_at").orElseThrow());
    }
}
