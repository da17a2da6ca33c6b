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
import java.util.Set;
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

    public void ask(Grantee.Circle circle, AccountId account, Fingerprint key, Instant now) {
        sql.sql("""
                insert into keys.circle_member (office, purpose, account_id, worker_key, asked_at) values (?, ?, ?, ?, ?)
                on conflict (account_id, office, purpose) where ended_at is null do nothing
                """)
                .params(
                        circle.office().value(),
                        circle.purpose().code(),
                        account.value(),
                        key.toBytes(),
                        Columns.time(now))
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

    /** Ends every membership but these. */
    public void leave(AccountId account, Set<Grantee.Circle> stays, Instant now) {
        sql.sql("""
                update keys.circle_member set ended_at = ?, wrap = null
                 where account_id = ? and ended_at is null and not (purpose || ':' || office = any(?))
                """)
                .params(
                        Columns.time(now),
                        account.value(),
                        stays.stream().map(Grantee.Circle::canonical).toArray(String[]::new))
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
                """).param(account.value()).query(CircleStore::grantee).list();
    }

    /** Who waits for circles that this account holds. */
    public List<AccountId> waiting(AccountId holder) {
        return sql.sql("""
                select distinct m.account_id
                  from keys.circle_member m
                  join keys.circle_member h on h.office = m.office and h.purpose = m.purpose
                 where h.account_id = ? and h.ended_at is null and h.wrap is not null
                   and m.ended_at is null and m.wrap is null
                """)
                .param(holder.value())
                .query((row, number) -> Columns.account(row, "account_id"))
                .list();
    }

    /** What one account waits for. */
    public List<Grantee.Circle> asked(AccountId account) {
        return sql.sql("""
                select office, purpose from keys.circle_member
                 where account_id = ? and ended_at is null and wrap is null
                """).param(account.value()).query(CircleStore::grantee).list();
    }

    /** Every circle of one purpose, in the order of their codes. */
    public List<Circle> list(Purpose purpose) {
        return sql.sql("select office, purpose, lock, certificate from keys.circle where purpose = ? order by office")
                .param(purpose.code())
                .query(CircleStore::circle)
                .list();
    }

    /** Another institution can open emergencies now: the next writer of each case seals for it too. */
    public void sealAnew() {
        sql.sql("update keys.case_epoch set escrowed = false where escrowed").update();
    }

    private static Grantee.Circle grantee(ResultSet row, int number) throws SQLException {
        return new Grantee.Circle(new OfficeCode(row.getString("office")), Purpose.of(row.getString("purpose")));
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
