package iq.masar.briefings;

import iq.masar.briefings.Briefing.Commitment;
import iq.masar.briefings.Briefing.Participant;
import iq.masar.briefings.Briefing.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of briefings. */
@Component
class BriefingStore {
    private final JdbcClient jdbc;

    BriefingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(UUID id, String title, LocalDate day, String body, List<String> parts, UUID by, Instant now) {
        jdbc.sql("""
                insert into briefings.briefing (id, title, held_on, body, recorded_by, recorded_at)
                values (:id, :title, :day, :body, :by, :now)
                """)
                .param("id", id)
                .param("title", title)
                .param("day", day)
                .param("body", body)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        var position = 0;
        for (var part : parts) {
            jdbc.sql("insert into briefings.part (briefing, position, title) values (:briefing, :position, :title)")
                    .param("briefing", id)
                    .param("position", ++position)
                    .param("title", part)
                    .update();
        }
    }

    Optional<Briefing> find(UUID id) {
        return jdbc.sql("select id, title, held_on, body from briefings.briefing where id = :id")
                .param("id", id)
                .query((row, number) -> briefing(row))
                .optional();
    }

    List<Briefing> list() {
        return jdbc.sql("""
                select id, title, held_on, body from briefings.briefing order by held_on desc, recorded_at desc limit 100
                """).query((row, number) -> briefing(row)).list();
    }

    List<Briefing> attendedBy(String partner) {
        return jdbc.sql("""
                select id, title, held_on, body from briefings.briefing b
                 where exists (select 1 from briefings.participant p where p.briefing = b.id and p.partner = :partner)
                 order by held_on desc, recorded_at desc limit 100
                """)
                .param("partner", partner)
                .query((row, number) -> briefing(row))
                .list();
    }

    private Briefing briefing(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Briefing(
                id,
                row.getString("title"),
                row.getObject("held_on", LocalDate.class),
                row.getString("body"),
                jdbc.sql("select title from briefings.part where briefing = :id order by position")
                        .param("id", id)
                        .query((one, number) -> one.getString("title"))
                        .list(),
                jdbc.sql("select partner, part from briefings.participant where briefing = :id order by part, partner")
                        .param("id", id)
                        .query((one, number) -> new Participant(one.getString("partner"), one.getInt("part")))
                        .list(),
                jdbc.sql("select paper from briefings.paper where briefing = :id order by attached_at, paper")
                        .param("id", id)
                        .query((one, number) -> one.getObject("paper", UUID.class))
                        .list(),
                questions(id),
                commitments(id));
    }

    private List<Question> questions(UUID briefing) {
        return jdbc.sql("""
                select id, partner, text, asked_at, answer, point
                  from briefings.question where briefing = :id order by asked_at, id
                """)
                .param("id", briefing)
                .query(BriefingStore::question)
                .list();
    }

    private static Question question(ResultSet row, int number) throws SQLException {
        return new Question(
                row.getObject("id", UUID.class),
                row.getString("partner"),
                row.getString("text"),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("answer"),
                Optional.ofNullable(row.getObject("point", UUID.class)));
    }

    private List<Commitment> commitments(UUID briefing) {
        return jdbc.sql("""
                select id, partner, text, due from briefings.commitment where briefing = :id order by recorded_at, id
                """)
                .param("id", briefing)
                .query((row, number) -> new Commitment(
                        row.getObject("id", UUID.class),
                        row.getString("partner"),
                        row.getString("text"),
                        Optional.ofNullable(row.getObject("due", LocalDate.class))))
                .list();
    }

    void invite(UUID briefing, String partner, int part) {
        jdbc.sql("""
                insert into briefings.participant (briefing, partner, part) values (:briefing, :partner, :part)
                on conflict do nothing
                """)
                .param("briefing", briefing)
                .param("partner", partner)
                .param("part", part)
                .update();
    }

    void attach(UUID briefing, UUID paper, UUID by, Instant now) {
        jdbc.sql("""
                insert into briefings.paper (briefing, paper, attached_by, attached_at)
                values (:briefing, :paper, :by, :now)
                on conflict do nothing
                """)
                .param("briefing", briefing)
                .param("paper", paper)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void ask(UUID id, UUID briefing, String partner, String text, UUID by, Instant now) {
        jdbc.sql("""
                insert into briefings.question (id, briefing, partner, text, asked_by, asked_at, answer)
                values (:id, :briefing, :partner, :text, :by, :now, '')
                """)
                .param("id", id)
                .param("briefing", briefing)
                .param("partner", partner)
                .param("text", text)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A question of a briefing, held until the transaction ends: it becomes one action point, not two. */
    Optional<Question> lock(UUID briefing, UUID question) {
        return jdbc.sql("""
                select id, partner, text, asked_at, answer, point
                  from briefings.question where id = :id and briefing = :briefing for update
                """)
                .param("id", question)
                .param("briefing", briefing)
                .query(BriefingStore::question)
                .optional();
    }

    void answer(UUID question, String answer) {
        jdbc.sql("update briefings.question set answer = :answer where id = :id")
                .param("id", question)
                .param("answer", answer)
                .update();
    }

    void become(UUID question, UUID point) {
        jdbc.sql("update briefings.question set point = :point where id = :id")
                .param("id", question)
                .param("point", point)
                .update();
    }

    void commit(UUID id, UUID briefing, String partner, String text, Optional<LocalDate> due, UUID by, Instant now) {
        jdbc.sql("""
                insert into briefings.commitment (id, briefing, partner, text, due, recorded_by, recorded_at)
                values (:id, :briefing, :partner, :text, :due, :by, :now)
                """)
                .param("id", id)
                .param("briefing", briefing)
                .param("partner", partner)
                .param("text", text)
                .param("due", due.orElse(null), Types.DATE)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
