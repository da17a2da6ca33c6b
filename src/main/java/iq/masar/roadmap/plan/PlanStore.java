package iq.masar.roadmap.plan;

import iq.masar.roadmap.register.PartialDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of activity versions and of evidence. */
@Component
class PlanStore {
    private final JdbcClient jdbc;

    PlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int put(ActivityVersion version, Instant now) {
        var suspended = version.progress() instanceof Progress.Suspended(var last)
                ? Optional.of(last)
                : Optional.<Interval>empty();
        var percent = version.progress() instanceof Progress.InProgress(var known) && known.isPresent()
                ? Optional.of(known.getAsInt())
                : Optional.<Integer>empty();
        return jdbc.sql("""
            insert into roadmap.activity_version (activity, version, roadmap, aims, state, percent, low, high, weight, owners,
                                                  partners, begins, ends, since, reason, decision, recorded_by, recorded_at)
            values (:activity, :version, :roadmap, :aims, :state, :percent, :low, :high, :weight, :owners,
                    :partners, :begins, :ends, :since, :reason, :decision, :by, :now)
            on conflict do nothing
            """)
                .param("activity", version.activity())
                .param("version", version.version())
                .param("roadmap", version.roadmap())
                .param("aims", String.join(",", version.aims()))
                .param("state", version.progress().code())
                .param("percent", percent.orElse(null), Types.INTEGER)
                .param("low", suspended.map(last -> last.low().toString()).orElse(""))
                .param("high", suspended.map(last -> last.high().toString()).orElse(""))
                .param("weight", version.weight())
                .param(
                        "owners",
                        version.terms()
                                .map(terms -> String.join(",", terms.owners()))
                                .orElse(null),
                        Types.VARCHAR)
                .param(
                        "partners",
                        version.terms()
                                .map(terms -> String.join(",", terms.partners()))
                                .orElse(""))
                .param("begins", stated(version.terms().flatMap(Terms::begins)))
                .param("ends", stated(version.terms().flatMap(Terms::ends)))
                .param("since", version.since())
                .param("reason", version.reason())
                .param("decision", version.decision())
                .param("by", version.why().by().orElse(null))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Every version of every activity. */
    List<ActivityVersion> versions() {
        return jdbc.sql("""
            select activity, version, roadmap, aims, state, percent, low, high, weight, owners, partners, begins, ends, since,
                   reason, decision, recorded_by
              from roadmap.activity_version
            """).query(PlanStore::version).list();
    }

    /** Newest first. */
    List<ActivityVersion> history(String activity) {
        return jdbc.sql("""
            select activity, version, roadmap, aims, state, percent, low, high, weight, owners, partners, begins, ends, since,
                   reason, decision, recorded_by
              from roadmap.activity_version
             where activity = :activity
             order by version desc
            """)
                .param("activity", activity)
                .query(PlanStore::version)
                .list();
    }

    /** Holds the activity until the transaction ends, so that versions follow each other. */
    boolean lock(String activity) {
        return jdbc.sql("select id from roadmap.entry where id = :id and kind = 'activity' for update")
                .param("id", activity)
                .query(String.class)
                .optional()
                .isPresent();
    }

    int offer(Evidence evidence) {
        return jdbc.sql("""
            insert into roadmap.evidence (id, activity, kind, reference, sha256, note, institution, offered_by, offered_at)
            values (:id, :activity, :kind, :reference, :sha256, :note, :institution, :by, :at)
            on conflict do nothing
            """)
                .param("id", evidence.id())
                .param("activity", evidence.activity())
                .param("kind", evidence.kind())
                .param("reference", evidence.reference())
                .param("sha256", evidence.sha256())
                .param("note", evidence.note())
                .param("institution", evidence.institution())
                .param("by", evidence.offeredBy().orElse(null))
                .param("at", evidence.offeredAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void accept(UUID id, UUID by, Instant now) {
        jdbc.sql("update roadmap.evidence set accepted_by = :by, accepted_at = :now where id = :id and"
                        + " accepted_by is null")
                .param("id", id)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void withdraw(UUID id, Instant now) {
        jdbc.sql("update roadmap.evidence set withdrawn_at = :now where id = :id")
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Evidence> evidence(UUID id) {
        return jdbc.sql("""
            select id, activity, kind, reference, sha256, note, institution, offered_by, offered_at, accepted_by, withdrawn_at
              from roadmap.evidence where id = :id
            """).param("id", id).query(PlanStore::evidence).optional();
    }

    List<Evidence> evidenceOf(String activity) {
        return jdbc.sql("""
            select id, activity, kind, reference, sha256, note, institution, offered_by, offered_at, accepted_by, withdrawn_at
              from roadmap.evidence where activity = :activity order by offered_at, id
            """)
                .param("activity", activity)
                .query(PlanStore::evidence)
                .list();
    }

    /** How many pieces of evidence wait to be accepted, by activity. */
    Map<String, Integer> pending() {
        var waiting = new HashMap<String, Integer>();
        jdbc.sql("""
            select activity, count(*) as waiting from roadmap.evidence
             where offered_by is not null and accepted_by is null and withdrawn_at is null group by activity
            """).query((ResultSet row) -> {
            waiting.put(row.getString("activity"), row.getInt("waiting"));
        });
        return waiting;
    }

    private static Evidence evidence(ResultSet row, int number) throws SQLException {
        return new Evidence(
                row.getObject("id", UUID.class),
                row.getString("activity"),
                row.getString("kind"),
                row.getString("reference"),
                row.getString("sha256"),
                row.getString("note"),
                row.getString("institution"),
                Optional.ofNullable(row.getObject("offered_by", UUID.class)),
                row.getTimestamp("offered_at").toInstant(),
                Optional.ofNullable(row.getObject("accepted_by", UUID.class)),
                Optional.ofNullable(row.getTimestamp("withdrawn_at")).map(Timestamp::toInstant));
    }

    private static ActivityVersion version(ResultSet row, int number) throws SQLException {
        var percent = row.getObject("percent", Integer.class);
        var low = row.getString("low");
        var last = low.isEmpty()
                ? Optional.<Interval>empty()
                : Optional.of(new Interval(Fraction.parse(low), Fraction.parse(row.getString("high"))));
        return new ActivityVersion(
                row.getString("activity"),
                row.getInt("version"),
                row.getString("roadmap"),
                list(row.getString("aims")),
                Progress.of(
                        row.getString("state"), percent == null ? OptionalInt.empty() : OptionalInt.of(percent), last),
                row.getInt("weight"),
                terms(row),
                new ActivityVersion.Why(
                        row.getObject("since", LocalDate.class),
                        row.getString("reason"),
                        row.getString("decision"),
                        Optional.ofNullable(row.getObject("recorded_by", UUID.class))));
    }

    private static Optional<Terms> terms(ResultSet row) throws SQLException {
        var owners = row.getString("owners");
        return owners == null
                ? Optional.empty()
                : Optional.of(new Terms(
                        list(owners),
                        list(row.getString("partners")),
                        PartialDate.find(row.getString("begins")),
                        PartialDate.find(row.getString("ends"))));
    }

    private static String stated(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse("");
    }

    private static List<String> list(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }
}
