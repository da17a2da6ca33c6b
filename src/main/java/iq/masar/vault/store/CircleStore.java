package iq.masar.vault.store;

import iq.masar.databases.KeysDatabase;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.OfficeCode;
import iq.masar.vault.model.Circle;
import iq.masar.vault.model.Fingerprint;
import iq.masar.vault.model.Grantee;
import iq.masar.vault.model.Purpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Offices' own keys and who holds or awaits them. */
@Repository
public class CircleStore {
    private final JdbcClient sql;

    CircleStore(KeysDatabase keys) {
        this.sql = keys.sql();
    }

    /** A member's place: the wrap of the circle's key and who admitted. */
    public record Membership(
            Circle circle,
            Fingerprint memberKey,
            byte[] wrap,
            Fingerprint admittedBy,
            byte[] admitterKey,
            byte[] signature) {}

    public Optional<Circle> find(OfficeCode office, Purpose purpose) {
        return sql.sql("select office, purpose, lock, certificate from keys.circle where office = ? and purpose = ?")
                .params(office.value(), purpose.code())
                .query(CircleStore::circle)
                .optional();
    }

    /** False when somebody founded it before. */
    public boolean insert(Circle circle, Instant now) {
        return sql.sql("""
                insert into keys.circle (office, purpose, lock, certificate, founded_at) values (?, ?, ?, ?, ?)
                on conflict do nothing
                """)
                        .params(
                                circle.office().value(),
                                circle.purpose().code(),
                                circle.lock(),
                                circle.certificate(),
                                Columns.time(now))
                        .update()
                == 1;
    }

    public void ask(OfficeCode office, Purpose purpose, AccountId account, Fingerprint key, Instant now) {
        sql.sql("""
                insert into keys.circle_member (office, purpose, account_id, worker_key, asked_at) values (?, ?, ?, ?, ?)
                on conflict (account_id, office, purpose) where ended_at is null do nothing
                """)
                .params(office.value(), purpose.code(), account.value(), key.toBytes(), Columns.time(now))
                .update();
    }

    public void admit(Membership membership, AccountId account, Instant now) {
        sql.sql("""
                update keys.circle_member set wrap = ?, admitted_by = ?, admitted_at = ?, signature = ?
                 where office = ? and purpose = ? and account_id = ? and worker_key = ? and ended_at is null
                """)
                .params(
                        membership.wrap(),
                        membership.admittedBy().toBytes(),
                        Columns.time(now),
                        membership.signature(),
                        membership.circle().office().value(),
                        membership.circle().purpose().code(),
                        account.value(),
                        membership.memberKey().toBytes())
                .update();
    }

    /** Ends every membership but those of this office and these purposes. */
    public void leave(AccountId account, OfficeCode office, List<Purpose> stays, Instant now) {
        sql.sql("""
                update keys.circle_member set ended_at = ?, wrap = null
                 where account_id = ? and ended_at is null and not (office = ? and purpose = any(?))
                """)
                .params(
                        Columns.time(now),
                        account.value(),
                        office.value(),
                        stays.stream().map(Purpose::code).toArray(String[]::new))
                .update();
    }

    /** The circles an account holds now. */
    public List<Membership> held(AccountId account) {
        return sql.sql("""
                select c.office, c.purpose, c.lock, c.certificate, m.worker_key, m.wrap, m.admitted_by, w.verify_key, m.signature
                  from keys.circle_member m
                  join keys.circle c on c.office = m.office and c.purpose = m.purpose
                  join keys.worker_key w on w.fingerprint = m.admitted_by
                 where m.account_id = ? and m.ended_at is null and m.wrap is not null
                """)
                .param(account.value())
                .query(CircleStore::membership)
                .list();
    }

    /** Circles an account waits for and nobody founded yet. */
    public List<Grantee.Circle> unfounded(AccountId account) {
        return sql.sql("""
                select m.office, m.purpose
                  from keys.circle_member m
                 where m.account_id = ? and m.ended_at is null and m.wrap is null
                   and not exists (select 1 from keys.circle c where c.office = m.office and c.purpose = m.purpose)
                """)
                .param(account.value())
                .query((row, number) -> new Grantee.Circle(
                        new OfficeCode(row.getString("office")), Purpose.of(row.getString("purpose"))))
                .list();
    }

    /** Who waits for circles of an office that this account holds. */
    public List<AccountId> waiting(AccountId holder, OfficeCode office) {
        return sql.sql("""
                select distinct m.account_id
                  from keys.circle_member m
                  join keys.circle_member h on h.office = m.office and h.purpose = m.purpose
                 where h.account_id = ? and h.office = ? and h.ended_at is null and h.wrap is not null
                   and m.ended_at is null and m.wrap is null
                """)
                .params(holder.value(), office.value())
                .query((row, number) -> Columns.account(row, "account_id"))
                .list();
    }

    /** What one account waits for in an office. */
    public List<Purpose> asked(AccountId account, OfficeCode office) {
        return sql.sql("""
                select purpose from keys.circle_member
                 where account_id = ? and office = ? and ended_at is null and wrap is null
                """)
                .params(account.value(), office.value())
                .query((row, number) -> Purpose.of(row.getString("purpose")))
                .list();
    }

    private static Circle circle(ResultSet row, int number) throws SQLException {
        return new Circle(
                new OfficeCode(row.getString("office")),
                Purpose.of(row.getString("purpose")),
                row.getBytes("lock"),
                row.getBytes("certificate"));
    }

    private static Membership membership(ResultSet row, int number) throws SQLException {
        return new Membership(
                circle(row, number),
                Columns.print(row, "worker_key"),
                row.getBytes("wrap"),
                Columns.print(row, "admitted_by"),
                row.getBytes("verify_key"),
                row.getBytes("signature"));
    }
}
