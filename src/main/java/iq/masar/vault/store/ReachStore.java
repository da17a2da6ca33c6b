package iq.masar.vault.store;

import iq.masar.databases.KeysDatabase;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import iq.masar.vault.model.Grant;
import iq.masar.vault.model.WorkerKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an account can reach at this moment, asked anew at each request. */
@Repository
public class ReachStore {
    private final JdbcClient sql;

    ReachStore(KeysDatabase keys) {
        this.sql = keys.sql();
    }

    /**
     * A living grant to the account, or to a circle it is a member of now, whose grantor had the right to give it.
     *
     * @param opened whether the account has opened the case before
     */
    public record Reach(
            Grant.Signed signed,
            WorkerKey grantor,
            byte[] epochCommitment,
            int newestEpoch,
            boolean renewalDue,
            boolean escrowed,
            boolean opened) {}

    public List<Reach> of(AccountId account, Collection<CaseId> files, Instant now) {
        return sql.sql("""
                select g.*, w.account_id as worker_account, w.lock as worker_lock, w.verify_key, w.certificate,
                       e.commitment as epoch_commitment, newest.epoch as newest_epoch, newest.renewal_due, newest.escrowed,
                       o.at is not null as opened
                  from keys.key_grant g
                  join lateral (select n.epoch, n.renewal_due, n.escrowed from keys.case_epoch n
                                 where n.case_id = g.case_id order by n.epoch desc limit 1) newest on true
                  join keys.case_epoch e on e.case_id = g.case_id and e.epoch = g.epoch
                  join keys.worker_key w on w.fingerprint = g.grantor_key
                  left join keys.circle_member m on m.account_id = :me and m.office = g.office and m.purpose = g.purpose
                       and m.ended_at is null and m.wrap is not null
                  left join keys.opening o on o.case_id = g.case_id and o.account_id = :me
                 where g.case_id = any(cast(:cases as uuid[]))
                   and g.ended_at is null and g.wrap is not null and not g.withheld
                   and (g.grantee_account = :me or m.account_id is not null)
                   and (g.not_after is null or g.not_after > :now)
                   and (g.section <> '*' or g.epoch = newest.epoch)
                   and (g.grantor_key = e.begun_key
                        or g.grantor is distinct from g.grantee_account
                           and exists (select 1
                                         from keys.key_grant h
                                         left join keys.circle_member s on s.office = h.office and s.purpose = h.purpose
                                              and s.worker_key = g.grantor_key and s.admitted_at <= g.granted_at
                                        where h.case_id = g.case_id and h.epoch = g.epoch and h.section = '*'
                                          and h.granted_at <= g.granted_at
                                          and (h.grantee_key = g.grantor_key or s.account_id is not null)))
                """)
                .param("me", account.value())
                .param("cases", Columns.ids(files))
                .param("now", Columns.time(now))
                .query(ReachStore::reach)
                .list();
    }

    /** Those of the cases the account is designated for, without opening anything. */
    public List<CaseId> held(AccountId account, Collection<CaseId> files) {
        return sql.sql("""
                select distinct g.case_id
                  from keys.key_grant g
                 where g.case_id = any(cast(? as uuid[])) and g.grantee_account = ? and g.section = '*'
                   and g.ended_at is null and g.wrap is not null
                   and g.epoch = (select max(e.epoch) from keys.case_epoch e where e.case_id = g.case_id)
                """)
                .params(Columns.ids(files), account.value())
                .query((row, number) -> Columns.file(row))
                .list();
    }

    /** The newest cases an account is designated for, or its circles succeed to. */
    public List<CaseId> newest(AccountId account, int most) {
        return sql.sql("""
                select case_id
                  from (select g.case_id, g.granted_at from keys.key_grant g
                         where g.grantee_account = :me and g.section = '*' and g.ended_at is null
                         union
                        select g.case_id, g.granted_at
                          from keys.circle_member m
                          join keys.key_grant g on g.office = m.office and g.purpose = m.purpose
                         where m.account_id = :me and m.ended_at is null and m.wrap is not null and m.purpose = 'succession'
                           and g.section = '*' and g.ended_at is null) reached
                 group by case_id
                 order by max(granted_at) desc
                 limit :most
                """)
                .param("me", account.value())
                .param("most", most)
                .query((row, number) -> Columns.file(row))
                .list();
    }

    /** Whether the account's circles succeed to the case. */
    public boolean succeeds(AccountId account, CaseId file) {
        return sql.sql("""
                select exists (select 1
                  from keys.key_grant g
                  join keys.circle_member m on m.office = g.office and m.purpose = g.purpose
                 where g.case_id = ? and g.section = '*' and g.purpose = 'succession' and g.ended_at is null
                   and m.account_id = ? and m.ended_at is null and m.wrap is not null)
                """)
                .params(file.value(), account.value())
                .query(Boolean.class)
                .single();
    }

    public Optional<OfficeCode> office(CaseId file) {
        return sql.sql("select office from keys.case_epoch where case_id = ? order by epoch desc limit 1")
                .param(file.value())
                .query((row, number) -> new OfficeCode(row.getString("office")))
                .optional();
    }

    private static Reach reach(ResultSet row, int number) throws SQLException {
        return new Reach(
                GrantRows.grant(row),
                new WorkerKey(
                        Columns.print(row, "grantor_key"),
                        Columns.account(row, "worker_account"),
                        row.getBytes("worker_lock"),
                        row.getBytes("verify_key"),
                        row.getBytes("certificate")),
                row.getBytes("epoch_commitment"),
                row.getInt("newest_epoch"),
                row.getBoolean("renewal_due"),
                row.getBoolean("escrowed"),
                row.getBoolean("opened"));
    }
}
