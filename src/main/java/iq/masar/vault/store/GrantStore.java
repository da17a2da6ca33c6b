package iq.masar.vault.store;

import iq.masar.databases.KeysDatabase;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.vault.model.Grant;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signed grants: given, taken back, listed. What an actor can reach by them is asked of {@link ReachStore}. */
@Repository
public class GrantStore {
    private final JdbcClient sql;

    GrantStore(KeysDatabase keys) {
        this.sql = keys.sql();
    }

    /** All at once, in one statement. */
    public void insert(List<Grant.Signed> grants) {
        sql.sql("""
                insert into keys.key_grant (id, case_id, epoch, section, grantee_account, office, purpose, grantee_key, grantor,
                       grantor_key, ground, granted_at, not_after, commitment, wrap, withheld, signature)
                select cast(id as uuid), cast(case_id as uuid), cast(epoch as integer), section, cast(account as uuid), office,
                       purpose, grantee_key, cast(grantor as uuid), grantor_key, ground, cast(granted_at as timestamptz),
                       cast(not_after as timestamptz), commitment, wrap, cast(withheld as boolean), signature
                  from unnest(cast(:id as text[]), cast(:case as text[]), cast(:epoch as text[]), cast(:section as text[]),
                       cast(:account as text[]), cast(:office as text[]), cast(:purpose as text[]), cast(:granteeKey as bytea[]),
                       cast(:grantor as text[]), cast(:grantorKey as bytea[]), cast(:ground as text[]), cast(:at as text[]),
                       cast(:notAfter as text[]), cast(:commitment as bytea[]), cast(:wrap as bytea[]),
                       cast(:withheld as text[]), cast(:signature as bytea[]))
                       as g (id, case_id, epoch, section, account, office, purpose, grantee_key, grantor, grantor_key, ground,
                             granted_at, not_after, commitment, wrap, withheld, signature)
                """)
                .param("id", GrantRows.texts(grants, grant -> grant.id().toString()))
                .param("case", GrantRows.texts(grants, grant -> grant.file().toString()))
                .param("epoch", GrantRows.texts(grants, grant -> Integer.toString(grant.epoch())))
                .param("section", GrantRows.texts(grants, Grant::section))
                .param("account", GrantRows.texts(grants, GrantRows::account))
                .param("office", GrantRows.texts(grants, GrantRows::office))
                .param("purpose", GrantRows.texts(grants, GrantRows::purpose))
                .param(
                        "granteeKey",
                        GrantRows.bytes(grants, one -> one.grant().granteeKey().toBytes()))
                .param(
                        "grantor",
                        GrantRows.texts(grants, grant -> grant.grantor().toString()))
                .param(
                        "grantorKey",
                        GrantRows.bytes(grants, one -> one.grant().grantorKey().toBytes()))
                .param("ground", GrantRows.texts(grants, Grant::ground))
                .param("at", GrantRows.texts(grants, grant -> grant.grantedAt().toString()))
                .param(
                        "notAfter",
                        GrantRows.texts(
                                grants,
                                grant -> grant.notAfter().map(Instant::toString).orElse(null)))
                .param("commitment", GrantRows.bytes(grants, one -> one.grant().commitment()))
                .param("wrap", GrantRows.bytes(grants, Grant.Signed::wrap))
                .param(
                        "withheld",
                        grants.stream()
                                .map(one -> Boolean.toString(one.withheld()))
                                .toArray(String[]::new))
                .param("signature", GrantRows.bytes(grants, Grant.Signed::signature))
                .update();
    }

    /** Grants of a case that are not ended: of its key in the newest epoch, and of its sections in any. */
    public List<Grant.Signed> living(CaseId file, Instant now) {
        return sql.sql("""
                select g.*
                  from keys.key_grant g
                 where g.case_id = :case and g.ended_at is null and g.wrap is not null
                   and (g.not_after is null or g.not_after > :now)
                   and (g.section <> '*' or g.epoch = (select max(e.epoch) from keys.case_epoch e where e.case_id = :case))
                 order by g.granted_at, g.id
                """)
                .param("case", file.value())
                .param("now", Columns.time(now))
                .query((row, number) -> GrantRows.grant(row))
                .list();
    }

    /** Takes grants back: the wraps go, the signed records stay. */
    public void end(Collection<UUID> grants, Instant now) {
        sql.sql("update keys.key_grant set ended_at = ?, wrap = null where id = any(cast(? as uuid[]))")
                .params(Columns.time(now), grants.stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }

    /** Ends all of an account and tells which cases need a new key. */
    public List<CaseId> endAll(AccountId account, Instant now) {
        return sql.sql("""
                with ended as (update keys.key_grant set ended_at = ?, wrap = null
                                where grantee_account = ? and ended_at is null returning case_id, epoch, section),
                     due as (update keys.case_epoch e set renewal_due = true from ended
                              where ended.section = '*' and e.case_id = ended.case_id and e.epoch = ended.epoch)
                select distinct case_id from ended
                """)
                .params(Columns.time(now), account.value())
                .query((row, number) -> Columns.file(row))
                .list();
    }

    public List<Grant.Signed> ofSection(CaseId file, String section) {
        return sql.sql("""
                select * from keys.key_grant where case_id = ? and section = ? and ended_at is null and wrap is not null
                """)
                .params(file.value(), section)
                .query((row, number) -> GrantRows.grant(row))
                .list();
    }

    public void release(UUID grant, byte[] wrap) {
        sql.sql("update keys.key_grant set wrap = ?, withheld = false where id = ? and ended_at is null")
                .params(wrap, grant)
                .update();
    }
}
