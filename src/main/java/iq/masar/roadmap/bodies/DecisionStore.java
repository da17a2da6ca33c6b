package iq.masar.roadmap.bodies;

import iq.masar.kernel.Label;
import iq.masar.roadmap.bodies.Body.ActionPoint;
import iq.masar.roadmap.bodies.Body.Decision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of decisions and action points. */
@Component
class DecisionStore {
    private static final String POINTS = """
        select a.id, a.body, e.ar, e.ckb, e.en, a.seat, a.text, a.due, a.state, a.evidence, a.carried_to
          from roadmap.action_point a join roadmap.seat s on s.id = a.seat join roadmap.entry e on e.id = s.institution
        """;
    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of a body and year; only while the body's desk is held. */
    int next(String body, int year) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from roadmap.decision where body = :body and year = :year")
                .param("body", body)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    void put(Decision decision, Optional<UUID> meeting, UUID by) {
        jdbc.sql("""
            insert into roadmap.decision (body, year, number, meeting, ar, ckb, en, recorded_by, recorded_at)
            values (:body, :year, :number, :meeting, :ar, :ckb, :en, :by, :at)
            """)
                .param("body", decision.body())
                .param("year", decision.year())
                .param("number", decision.number())
                .param("meeting", meeting.orElse(null))
                .param("ar", decision.ar())
                .param("ckb", decision.ckb())
                .param("en", decision.en())
                .param("by", by)
                .param("at", decision.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Decision> list(String body) {
        return jdbc.sql("""
            select body, year, number, ar, ckb, en, recorded_at
              from roadmap.decision where body = :body order by year desc, number desc limit 200
            """).param("body", body).query(DecisionStore::decision).list();
    }

    /** The decisions that bear a number, of one body or of all. */
    List<Decision> numbered(int year, int number, Optional<String> body) {
        return jdbc.sql("""
            select body, year, number, ar, ckb, en, recorded_at
              from roadmap.decision
             where year = :year and number = :number and (:body = '' or body = :body)
             order by body
            """)
                .param("year", year)
                .param("number", number)
                .param("body", body.orElse(""))
                .query(DecisionStore::decision)
                .list();
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        return new Decision(
                row.getString("body"),
                row.getInt("year"),
                row.getInt("number"),
                row.getString("ar"),
                row.getString("ckb"),
                row.getString("en"),
                row.getTimestamp("recorded_at").toInstant());
    }

    void put(UUID id, String body, Optional<UUID> meeting, UUID seat, String text, LocalDate due) {
        jdbc.sql("""
            insert into roadmap.action_point (id, body, meeting, seat, text, due, state, evidence)
            values (:id, :body, :meeting, :seat, :text, :due, 'open', '')
            """)
                .param("id", id)
                .param("body", body)
                .param("meeting", meeting.orElse(null))
                .param("seat", seat)
                .param("text", text)
                .param("due", due)
                .update();
    }

    int close(UUID id, String state, String evidence, Instant now) {
        return jdbc.sql("""
            update roadmap.action_point set state = :state, evidence = :evidence, closed_at = :now
             where id = :id and state in ('open', 'carried')
            """)
                .param("id", id)
                .param("state", state)
                .param("evidence", evidence)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    int carry(UUID id, UUID meeting) {
        return jdbc.sql("""
            update roadmap.action_point a set state = 'carried', carried_to = m.id
              from roadmap.meeting m
             where a.id = :id and a.state in ('open', 'carried') and m.id = :meeting and m.body = a.body
            """).param("id", id).param("meeting", meeting).update();
    }

    /** Action points nobody was told of yet, and those due by a day whose owners were last told before another. */
    List<ActionPoint> owed(LocalDate due, LocalDate toldBefore) {
        return jdbc.sql(POINTS + """
             where a.state in ('open', 'carried')
               and (a.reminded_on is null or a.due <= :due and a.reminded_on < :before)
             order by a.due, a.id limit 500
            """)
                .param("due", due)
                .param("before", toldBefore)
                .query(DecisionStore::point)
                .list();
    }

    void told(UUID id, LocalDate day) {
        jdbc.sql("update roadmap.action_point set reminded_on = :day where id = :id")
                .param("id", id)
                .param("day", day)
                .update();
    }

    List<ActionPoint> points(String body) {
        return jdbc.sql(POINTS
                        + " where a.body = :body order by a.state in ('open', 'carried') desc, a.due, a.id limit 200")
                .param("body", body)
                .query(DecisionStore::point)
                .list();
    }

    List<Seats.Debt> debts(LocalDate today) {
        return jdbc.sql("""
            select s.institution,
                   count(*) filter (where a.state in ('open', 'carried')) as open,
                   count(*) filter (where a.state in ('open', 'carried') and a.due < :today) as overdue,
                   count(*) filter (where a.state = 'done') as done,
                   count(*) filter (where a.state = 'dropped') as dropped
              from roadmap.action_point a join roadmap.seat s on s.id = a.seat
             group by s.institution order by s.institution
            """)
                .param("today", today)
                .query((row, number) -> new Seats.Debt(
                        row.getString("institution"),
                        row.getInt("open"),
                        row.getInt("overdue"),
                        row.getInt("done"),
                        row.getInt("dropped")))
                .list();
    }

    /** What is still owed by seats of an institution, or by seats a person holds on a day; the longest due first. */
    List<ActionPoint> owedBy(UUID account, String institution, LocalDate day) {
        return jdbc.sql(POINTS + """
             where a.state in ('open', 'carried')
               and (s.institution = :institution
                    or exists (select 1 from roadmap.holder h
                                where h.seat = a.seat and h.account = :account and (h.until is null or h.until >= :day)))
             order by a.due, a.id limit 200
            """)
                .param("account", account)
                .param("institution", institution)
                .param("day", day)
                .query(DecisionStore::point)
                .list();
    }

    Optional<ActionPoint> point(UUID id) {
        return jdbc.sql(POINTS + " where a.id = :id")
                .param("id", id)
                .query(DecisionStore::point)
                .optional();
    }

    private static ActionPoint point(ResultSet row, int number) throws SQLException {
        return new ActionPoint(
                row.getObject("id", UUID.class),
                row.getString("body"),
                new Label(row.getString("ar"), row.getString("ckb"), row.getString("en")),
                row.getObject("seat", UUID.class),
                row.getString("text"),
                row.getObject("due", LocalDate.class),
                row.getString("state"),
                row.getString("evidence"),
                Optional.ofNullable(row.getObject("carried_to", UUID.class)));
    }
}
