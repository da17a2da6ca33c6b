package iq.masar.statistics.store;

import iq.masar.statistics.LoansNote;
import iq.masar.statistics.model.home.ReturnNote;
import iq.masar.statistics.model.home.StayNote;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The working notes of the way home, in the main database. */
@Component
public class HomeWatch {
    /** A transaction holds each of them, and a database holds only so many at once. */
    public static final int AT_A_TIME = 500;

    private final JdbcClient sql;

    HomeWatch(JdbcClient sql) {
        this.sql = sql;
    }

    public void put(UUID file, ReturnNote note) {
        sql.sql("""
                insert into statistics.return_watch (return_id, post, rule_set, received_at)
                values (:file, :post, :set, :received)
                on conflict (return_id) do nothing
                """)
                .param("file", file)
                .param("post", note.post())
                .param("set", note.ruleSet())
                .param("received", note.receivedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** An end once told stays told. */
    public void put(UUID stay, StayNote note) {
        sql.sql("""
                insert into statistics.stay_watch as known (stay_id, starts, ends) values (:stay, :starts, :ends)
                on conflict (stay_id) do update set ends = coalesce(excluded.ends, known.ends)
                """)
                .param("stay", stay)
                .param("starts", note.starts())
                .param("ends", note.ends().orElse(null))
                .update();
    }

    /** False when something told later is known, or the same. */
    public boolean replace(List<LoansNote> loans, Instant at) {
        var told = at.atOffset(ZoneOffset.UTC);
        sql.sql("lock table statistics.loan_watch in exclusive mode").update();
        var later = sql.sql("select exists (select from statistics.loan_watch where at > :at)")
                .param("at", told)
                .query(Boolean.class)
                .single();
        if (later || List.copyOf(loans).equals(loans())) {
            return false;
        }
        sql.sql("delete from statistics.loan_watch").update();
        loans.forEach(one -> sql.sql("""
                insert into statistics.loan_watch (governorate, loans, risky, outstanding, at_risk, at)
                values (:governorate, :loans, :risky, :outstanding, :at_risk, :at)
                """)
                .param("governorate", one.governorate())
                .param("loans", one.loans())
                .param("risky", one.risky())
                .param("outstanding", one.outstanding())
                .param("at_risk", one.atRisk())
                .param("at", told)
                .update());
        return true;
    }

    List<LoansNote> loans() {
        return sql.sql("""
                select governorate, loans, risky, outstanding, at_risk from statistics.loan_watch order by governorate
                """)
                .query((row, number) -> new LoansNote(
                        row.getString("governorate"),
                        row.getLong("loans"),
                        row.getLong("risky"),
                        row.getLong("outstanding"),
                        row.getLong("at_risk")))
                .list();
    }

    Optional<ReturnNote> returned(UUID file) {
        return sql.sql("select post, rule_set, received_at from statistics.return_watch where return_id = ?")
                .param(file)
                .query((row, number) -> returned(row))
                .optional();
    }

    /** Says what the shared row now says of a return's age. */
    void opened(UUID file, Optional<Integer> openDays) {
        sql.sql("update statistics.return_watch set open_days = :days where return_id = :file")
                .param("days", openDays.orElse(null))
                .param("file", file)
                .update();
    }

    Optional<StayNote> stay(UUID stay) {
        return sql.sql("select starts, ends from statistics.stay_watch where stay_id = ?")
                .param(stay)
                .query((row, number) -> new StayNote(
                        row.getObject("starts", LocalDate.class),
                        Optional.ofNullable(row.getObject("ends", LocalDate.class))))
                .optional();
    }

    void housed(UUID stay, int days) {
        sql.sql("update statistics.stay_watch set shared_days = ? where stay_id = ?")
                .params(days, stay)
                .update();
    }

    List<UUID> returns() {
        return ids("select return_id from statistics.return_watch");
    }

    List<UUID> stays() {
        return ids("select stay_id from statistics.stay_watch");
    }

    private List<UUID> ids(String query) {
        return sql.sql(query)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Undecided returns that have passed another thirty days, at most {@value #AT_A_TIME} of them. */
    public List<UUID> aged(Instant now) {
        return sql.sql("""
                select return_id from statistics.return_watch
                 where open_days < 90 and received_at + make_interval(hours => 24 * (open_days + 30)) <= :now
                 limit :most
                """)
                .param("most", AT_A_TIME)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Stays whose shared row does not say the days of this day. */
    public List<UUID> housed(LocalDate today) {
        return sql.sql("""
                select stay_id from statistics.stay_watch
                 where starts <= :today and shared_days < least(coalesce(ends, :today), :today) - starts + 1
                """)
                .param("today", today)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    public boolean isAnythingAgeing() {
        return sql.sql("""
                select exists (select from statistics.return_watch where open_days < 90)
                    or exists (select from statistics.stay_watch where ends is null or shared_days < ends - starts + 1)
                """).query(Boolean.class).single();
    }

    private static ReturnNote returned(ResultSet row) throws SQLException {
        return new ReturnNote(
                row.getString("post"),
                row.getString("rule_set"),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}
