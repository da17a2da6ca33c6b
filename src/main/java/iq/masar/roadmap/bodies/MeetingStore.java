package iq.masar.roadmap.bodies;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of meetings. */
@Component
class MeetingStore {
    private final JdbcClient jdbc;

    MeetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(UUID id, String body, Instant at, String place, List<String> agenda) {
        jdbc.sql("""
                insert into roadmap.meeting (id, body, planned_at, place, state, reason, minutes, minutes_sha256)
                values (:id, :body, :at, :place, 'convened', '', '', '')
                """)
                .param("id", id)
                .param("body", body)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("place", place)
                .update();
        var position = 0;
        for (var text : agenda) {
            jdbc.sql("insert into roadmap.agenda_item (meeting, position, text) values (:meeting, :position, :text)")
                    .param("meeting", id)
                    .param("position", ++position)
                    .param("text", text)
                    .update();
        }
    }

    Optional<Meeting> find(UUID id) {
        return jdbc.sql("""
                select id, body, planned_at, place, state, quorate, reason, minutes, circulated_at, approved_by from roadmap.meeting where id = :id
                """)
                .param("id", id)
                .query((row, number) -> meeting(row))
                .optional();
    }

    /** The same, held until the transaction ends: approved minutes are not written over by who read them before. */
    Optional<Meeting> lock(UUID id) {
        return jdbc.sql("select id from roadmap.meeting where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .flatMap(this::find);
    }

    List<Meeting> list(String body) {
        return jdbc.sql("""
                select id, body, planned_at, place, state, quorate, reason, minutes, circulated_at, approved_by
                  from roadmap.meeting where body = :body order by planned_at desc limit 100
                """)
                .param("body", body)
                .query((row, number) -> meeting(row))
                .list();
    }

    List<Meeting> newest(int limit) {
        return jdbc.sql("""
                select id, body, planned_at, place, state, quorate, reason, minutes, circulated_at, approved_by
                  from roadmap.meeting order by planned_at desc limit :limit
                """)
                .param("limit", limit)
                .query((row, number) -> meeting(row))
                .list();
    }

    private Meeting meeting(java.sql.ResultSet row) throws java.sql.SQLException {
        var id = row.getObject("id", UUID.class);
        return new Meeting(
                id,
                row.getString("body"),
                row.getTimestamp("planned_at").toInstant(),
                row.getString("place"),
                row.getString("state"),
                Optional.ofNullable(row.getObject("quorate", Boolean.class)),
                agenda(id),
                attendance(id),
                row.getString("reason"),
                row.getString("minutes"),
                Optional.ofNullable(row.getTimestamp("circulated_at")).map(Timestamp::toInstant),
                row.getString("approved_by"),
                addenda(id));
    }

    private List<String> agenda(UUID meeting) {
        return jdbc.sql("select text from roadmap.agenda_item where meeting = :meeting order by position")
                .param("meeting", meeting)
                .query((row, number) -> row.getString("text"))
                .list();
    }

    private Map<UUID, String> attendance(UUID meeting) {
        var attendance = new HashMap<UUID, String>();
        jdbc.sql("select seat, presence from roadmap.attendance where meeting = :meeting")
                .param("meeting", meeting)
                .query((java.sql.ResultSet row) -> {
                    attendance.put(row.getObject("seat", UUID.class), row.getString("presence"));
                });
        return attendance;
    }

    private List<Meeting.Addendum> addenda(UUID meeting) {
        return jdbc.sql("""
                select position, kind, line, text, recorded_by, recorded_at, answer
                  from roadmap.addendum where meeting = :meeting order by position
                """)
                .param("meeting", meeting)
                .query((row, number) -> new Meeting.Addendum(
                        row.getInt("position"),
                        row.getString("kind").equals("remark"),
                        row.getInt("line"),
                        row.getString("text"),
                        row.getObject("recorded_by", UUID.class),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getString("answer")))
                .list();
    }

    void attend(UUID meeting, UUID seat, String presence) {
        jdbc.sql("""
                insert into roadmap.attendance (meeting, seat, presence) values (:meeting, :seat, :presence)
                on conflict (meeting, seat) do update set presence = excluded.presence
                """)
                .param("meeting", meeting)
                .param("seat", seat)
                .param("presence", presence)
                .update();
    }

    void hold(UUID meeting, boolean quorate) {
        jdbc.sql("update roadmap.meeting set state = 'held', quorate = :quorate where id = :id")
                .param("id", meeting)
                .param("quorate", quorate)
                .update();
    }

    void cancel(UUID meeting, String reason) {
        jdbc.sql("update roadmap.meeting set state = 'cancelled', reason = :reason where id = :id")
                .param("id", meeting)
                .param("reason", reason)
                .update();
    }

    void minute(UUID meeting, String text, String state) {
        jdbc.sql("update roadmap.meeting set minutes = :text, state = :state where id = :id")
                .param("id", meeting)
                .param("text", text)
                .param("state", state)
                .update();
    }

    void circulate(UUID meeting, Instant now) {
        jdbc.sql("update roadmap.meeting set state = 'circulated', circulated_at = :now where id = :id")
                .param("id", meeting)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void approve(UUID meeting, String decision, String sha256) {
        jdbc.sql("""
                update roadmap.meeting set state = 'minutes-approved', approved_by = :decision, minutes_sha256 = :sha256
                 where id = :id
                """)
                .param("id", meeting)
                .param("decision", decision)
                .param("sha256", sha256)
                .update();
    }

    void add(UUID meeting, String kind, int line, String text, UUID by, Instant now) {
        jdbc.sql("""
                insert into roadmap.addendum (meeting, position, kind, line, text, recorded_by, recorded_at)
                select :meeting, coalesce(max(position), 0) + 1, :kind, :line, :text, :by, :now
                  from roadmap.addendum where meeting = :meeting
                """)
                .param("meeting", meeting)
                .param("kind", kind)
                .param("line", line)
                .param("text", text)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    int answer(UUID meeting, int position, String answer, Instant now) {
        return jdbc.sql("""
                update roadmap.addendum set answer = :answer, answered_at = :now
                 where meeting = :meeting and position = :position and kind = 'remark'
                """)
                .param("meeting", meeting)
                .param("position", position)
                .param("answer", answer)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
