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
    private static final String KEPT = """
        select p.id, p.title, p.kind, p.form, p.actors, p.matched_title, p.matched_id, p.objectives, p.principles, p.ar, p.en,
               p.ends_on, p.indicator, p.paper, p.announced_at, p.contact, p.actor, p.qualities, p.saved_at,
               array(select f.year from pledges.follow_up f where f.pledge = p.id order by f.year) as years,
               array(select f.status from pledges.follow_up f where f.pledge = p.id order by f.year) as statuses
          from pledges.pledge p
        """;
    private final JdbcClient jdbc;

    PledgeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A pledge as it is kept, with what was reported year by year. */
    record Kept(Pledge pledge, String qualities, Instant savedAt, Map<Integer, String> followUps) {}

    void put(Pledge pledge, UUID by, Instant now) {
        jdbc.sql("""
            insert into pledges.pledge (id, title, kind, form, actors, matched_title, matched_id, objectives, principles, ar, en,
                                        ends_on, indicator, announced_at, contact, actor, saved_by, saved_at)
            values (:id, :title, :kind, :form, :actors, :matchedTitle, :matchedId, :objectives, :principles, :ar, :en,
                    :endsOn, :indicator, '', :contact, :actor, :by, :now)
            """)
                .param("principles", String.join(",", pledge.particulars().principles()))
                .param("contact", pledge.particulars().contact())
                .param("actor", pledge.particulars().actor())
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

    void submit(UUID id, UUID paper, String qualities) {
        jdbc.sql("update pledges.pledge set paper = :paper, qualities = :qualities where id = :id")
                .param("id", id)
                .param("paper", paper)
                .param("qualities", qualities)
                .update();
    }

    /** Holds a pledge until the transaction ends, so that what is pressed twice is done once. */
    Optional<Kept> lock(UUID id) {
        return jdbc.sql("select id from pledges.pledge where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .flatMap(this::find);
    }

    /** Holds the whole table against other writers until the transaction ends: two partners registering one joint pledge. */
    void alone() {
        jdbc.sql("lock table pledges.pledge in share row exclusive mode").update();
    }

    /** A joint pledge of this title. */
    Optional<UUID> joint(String title) {
        return jdbc.sql("""
            select id from pledges.pledge
             where form <> 'individual' and lower(title) = lower(:title) order by saved_at limit 1
            """).param("title", title).query(UUID.class).optional();
    }

    void announce(UUID id, String event) {
        jdbc.sql("update pledges.pledge set announced_at = :event where id = :id")
                .param("id", id)
                .param("event", event)
                .update();
    }

    Optional<Kept> find(UUID id) {
        return jdbc.sql(KEPT + " where p.id = :id")
                .param("id", id)
                .query(PledgeStore::kept)
                .optional();
    }

    List<Kept> list() {
        return jdbc.sql(KEPT + " order by p.saved_at desc, p.id limit 200")
                .query(PledgeStore::kept)
                .list();
    }

    void attach(UUID pledge, Attachment file, String sha256) {
        jdbc.sql("""
            insert into pledges.attachment (pledge, name, sha256, content) values (:pledge, :name, :sha256, :content)
            """)
                .param("pledge", pledge)
                .param("name", file.name())
                .param("sha256", sha256)
                .param("content", file.content())
                .update();
    }

    /** The attachment's name and bytes. */
    Optional<Map.Entry<String, byte[]>> attachment(UUID pledge) {
        return jdbc.sql("select name, content from pledges.attachment where pledge = :pledge")
                .param("pledge", pledge)
                .query((row, number) -> Map.entry(row.getString("name"), row.getBytes("content")))
                .optional();
    }

    Optional<String> attachmentName(UUID pledge) {
        return jdbc.sql("select name from pledges.attachment where pledge = :pledge")
                .param("pledge", pledge)
                .query(String.class)
                .optional();
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

    private static Kept kept(ResultSet row, int number) throws SQLException {
        var years = (Integer[]) row.getArray("years").getArray();
        var statuses = (String[]) row.getArray("statuses").getArray();
        var followUps = new TreeMap<Integer, String>();
        for (var place = 0; place < years.length; place++) {
            followUps.put(years[place], statuses[place]);
        }
        return new Kept(
                pledge(row),
                row.getString("qualities"),
                row.getTimestamp("saved_at").toInstant(),
                followUps);
    }

    private static Pledge pledge(ResultSet row) throws SQLException {
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
                row.getString("announced_at"),
                new Pledge.Particulars(row.getString("contact"), row.getString("actor"), letters(row)));
    }

    private static List<String> letters(ResultSet row) throws SQLException {
        var principles = row.getString("principles");
        return principles.isEmpty() ? List.of() : List.of(principles.split(","));
    }
}
