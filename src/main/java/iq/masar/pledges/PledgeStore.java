package iq.masar.pledges;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of pledges and follow-ups. */
@Component
class PledgeStore {
    private final JdbcClient jdbc;

    PledgeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(Pledge pledge, UUID by, Instant now) {
        jdbc.sql("""
                insert into pledges.pledge (id, title, kind, form, actors, matched_title, matched_id, objectives, principles, ar, en,
                                            ends_on, indicator, announced_at, saved_by, saved_at)
                values (:id, :title, :kind, :form, :actors, :matchedTitle, :matchedId, :objectives, '', :ar, :en,
                        :endsOn, :indicator, '', :by, :now)
                """)
                .param("id", pledge.id())
                .param("title", pledge.title())
                .param("kind", pledge.kind())
                .param("form", pledge.form())
                .param("actors", pledge.actors())
                .param("matchedTitle", pledge.matched().title())
                .param("matchedId", pledge.matched().id())
                .param(
                        "objectives",
                        pledge.objectives().stream().map(String::valueOf).collect(Collectors.joining(",")))
                .param("ar", pledge.ar())
                .param("en", pledge.en())
                .param("endsOn", pledge.endsOn().orElse(null), java.sql.Types.DATE)
                .param("indicator", pledge.indicator())
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void submit(UUID id, UUID paper) {
        jdbc.sql("update pledges.pledge set paper = :paper where id = :id")
                .param("id", id)
                .param("paper", paper)
                .update();
    }

    void announce(UUID id, String event) {
        jdbc.sql("update pledges.pledge set announced_at = :event where id = :id")
                .param("id", id)
                .param("event", event)
                .update();
    }

    Optional<Pledge> find(UUID id) {
        return jdbc.sql("""
                select id, title, kind, form, actors, matched_title, matched_id, objectives, ar, en, ends_on, indicator, paper,
                       announced_at from pledges.pledge where id = :id
                """).param("id", id).query(PledgeStore::pledge).optional();
    }

    List<Pledge> list() {
        return jdbc.sql("""
                select id, title, kind, form, actors, matched_title, matched_id, objectives, ar, en, ends_on, indicator, paper,
                       announced_at from pledges.pledge order by saved_at desc, id limit 200
                """).query(PledgeStore::pledge).list();
    }

    void follow(UUID pledge, int year, String status, String narrative, UUID by, Instant now) {
        jdbc.sql("""
                insert into pledges.follow_up (pledge, year, status, narrative, saved_by, saved_at)
                values (:pledge, :year, :status, :narrative, :by, :now)
                on conflict (pledge, year) do update set status = excluded.status, narrative = excluded.narrative,
                       saved_by = excluded.saved_by, saved_at = excluded.saved_at
                """)
                .param("pledge", pledge)
                .param("year", year)
                .param("status", status)
                .param("narrative", narrative)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Map<Integer, String> followUps(UUID pledge) {
        var years = new TreeMap<Integer, String>();
        jdbc.sql("select year, status from pledges.follow_up where pledge = :pledge")
                .param("pledge", pledge)
                .query((ResultSet row) -> {
                    years.put(row.getInt("year"), row.getString("status"));
                });
        return years;
    }

    Optional<Instant> savedAt(UUID id) {
        return jdbc.sql("select saved_at from pledges.pledge where id = :id")
                .param("id", id)
                .query((row, number) -> row.getTimestamp("saved_at").toInstant())
                .optional();
    }

    private static Pledge pledge(ResultSet row, int number) throws SQLException {
        var objectives = row.getString("objectives");
        return new Pledge(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("kind"),
                row.getString("form"),
                row.getString("actors"),
                new Pledge.Matched(row.getString("matched_title"), row.getString("matched_id")),
                objectives.isEmpty()
                        ? List.of()
                        : Arrays.stream(objectives.split(","))
                                .map(Integer::valueOf)
                                .toList(),
                row.getString("ar"),
                row.getString("en"),
                Optional.ofNullable(row.getObject("ends_on", LocalDate.class)),
                row.getString("indicator"),
                Optional.ofNullable(row.getObject("paper", UUID.class)),
                row.getString("announced_at"));
    }
}
