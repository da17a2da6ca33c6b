package iq.masar.identity.store;

import iq.masar.identity.ClaimSummary;
import iq.masar.kernel.CaseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Clocks of claims: stops, warnings, and what falls due by itself. */
@Repository
public class ClockStore {
    private final JdbcClient jdbc;

    ClockStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A time in which the clock stood. */
    public record Stop(Instant from, Instant until, String reason) {}

    public void stop(CaseId claim, String reason, Instant at) {
        jdbc.sql(
                        "update identity.claim set stopped_at = :at, stop_reason = :reason where id = :id and stopped_at is null")
                .param("at", Times.time(at))
                .param("reason", reason)
                .param("id", claim.value())
                .update();
    }

    /** Lets the clock run on, to a later end. */
    public void resume(ClaimSummary claim, Instant at, Instant due) {
        jdbc.sql("""
            insert into identity.stop (claim, from_at, until_at, reason)
            select id, stopped_at, :at, stop_reason from identity.claim where id = :id and stopped_at is not null
            """)
                .param("at", Times.time(at))
                .param("id", claim.id().value())
                .update();
        jdbc.sql("update identity.claim set stopped_at = null, stop_reason = null, due_at = :due where id = :id")
                .param("due", Times.time(due))
                .param("id", claim.id().value())
                .update();
    }

    public List<Stop> stops(CaseId claim) {
        return jdbc.sql("select * from identity.stop where claim = :claim order by from_at")
                .param("claim", claim.value())
                .query((row, n) -> new Stop(
                        Times.instant(row, "from_at").orElseThrow(),
                        Times.instant(row, "until_at").orElseThrow(),
                        row.getString("reason")))
                .list();
    }

    /** Undecided claims whose clock runs. */
    public List<ClaimSummary> running() {
        return jdbc.sql("""
            select * from identity.claim
             where decided_at is null and stopped_at is null and state <> 'withdrawn' and warned < 150 order by due_at limit 5000
            """).query((row, n) -> ClaimStore.summary(row)).list();
    }

    /** Whether any claim may move by time alone: its clock runs, its term to appeal does, or it is to be referred. */
    public boolean isAnythingRunning() {
        return jdbc.sql("""
            select exists (select 1 from identity.claim
             where decided_at is null and stopped_at is null and state <> 'withdrawn' and warned < 150
                or state = 'found' and outcome <> 'confirmed'
                or state = 'final' and not tie_elsewhere)
            """).query(Boolean.class).single();
    }

    public void warned(CaseId claim, int share) {
        jdbc.sql("update identity.claim set warned = :share where id = :id")
                .param("share", share)
                .param("id", claim.value())
                .update();
    }

    /** Claims whose term to appeal ended before that day. */
    public List<CaseId> termEnded(LocalDate today) {
        return jdbc.sql("""
            select id from identity.claim
             where state = 'found' and outcome <> 'confirmed' and appeal_until < :today limit 1000
            """)
                .param("today", today)
                .query((row, n) -> new CaseId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Claims that are final, without another state's tie, and not referred yet. */
    public List<CaseId> toRefer() {
        return jdbc.sql("select id from identity.claim where state = 'final' and not tie_elsewhere limit 1000")
                .query((row, n) -> new CaseId(row.getObject("id", UUID.class)))
                .list();
    }

    public void referred(CaseId claim, Instant due, Instant at) {
        jdbc.sql("""
            insert into identity.referral (claim, due_at, opened_at) values (:claim, :due, :at) on conflict do nothing
            """)
                .param("claim", claim.value())
                .param("due", Times.time(due))
                .param("at", Times.time(at))
                .update();
    }
}
