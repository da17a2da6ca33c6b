package iq.masar.pledges.trail;

import iq.masar.kernel.Label;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of activities that keep a pledge, of indicators and of releases. */
@Component
class TrailStore {
    private static final String INDICATORS =
            "select i.id, i.pledge, i.activity, i.ar, i.en, i.unit, i.figure from pledges.indicator i ";
    private static final String RELEASES = """
        select r.code, r.year, r.value, r.edition, r.source, r.released_at,
               i.id, i.pledge, i.activity, i.ar, i.en, i.unit, i.figure
          from pledges.release r join pledges.indicator i on i.id = r.indicator
        """;
    private final JdbcClient jdbc;

    TrailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int keep(UUID pledge, String activity, UUID by, Instant now) {
        return jdbc.sql("""
            insert into pledges.keeping (pledge, activity, recorded_by, recorded_at)
            values (:pledge, :activity, :by, :now)
            on conflict do nothing
            """)
                .param("pledge", pledge)
                .param("activity", activity)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** In the order in which they were named. */
    List<String> activities(UUID pledge) {
        return jdbc.sql("select activity from pledges.keeping where pledge = :pledge order by recorded_at, activity")
                .param("pledge", pledge)
                .query((row, number) -> row.getString("activity"))
                .list();
    }

    /** The pledges that these activities keep, by activity. */
    Map<String, List<UUID>> pledges(Collection<String> activities) {
        var found = new LinkedHashMap<String, List<UUID>>();
        jdbc.sql("""
            select activity, pledge from pledges.keeping
             where activity = any(:activities) order by activity, recorded_at, pledge
            """).param("activities", activities.toArray(String[]::new)).query((ResultSet row) -> {
            found.computeIfAbsent(row.getString("activity"), any -> new ArrayList<>())
                    .add(row.getObject("pledge", UUID.class));
        });
        return found;
    }

    void put(Indicator indicator, UUID by, Instant now) {
        jdbc.sql("""
            insert into pledges.indicator (id, pledge, activity, ar, en, unit, figure, recorded_by, recorded_at)
            values (:id, :pledge, :activity, :ar, :en, :unit, :figure, :by, :now)
            """)
                .param("id", indicator.id())
                .param("pledge", indicator.pledge())
                .param("activity", indicator.activity())
                .param("ar", indicator.title().ar())
                .param("en", indicator.title().en())
                .param("unit", indicator.unit())
                .param("figure", indicator.figure())
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Indicator> indicator(UUID id) {
        return jdbc.sql(INDICATORS + "where i.id = :id")
                .param("id", id)
                .query((row, number) -> indicator(row))
                .optional();
    }

    List<Indicator> indicators(UUID pledge) {
        return jdbc.sql(INDICATORS + "where i.pledge = :pledge order by i.recorded_at, i.id")
                .param("pledge", pledge)
                .query((row, number) -> indicator(row))
                .list();
    }

    /** Holds the table against other writers until the transaction ends, so that numbers have no gap and no twin. */
    int next(int year) {
        jdbc.sql("lock table pledges.release in share row exclusive mode").update();
        return jdbc.sql("select count(*) + 1 from pledges.release where code like :year")
                .param("year", "REL-" + year + "-%")
                .query(Integer.class)
                .single();
    }

    void put(Release release, UUID by) {
        jdbc.sql("""
            insert into pledges.release (code, indicator, year, value, edition, source, sha256, released_by, released_at)
            values (:code, :indicator, :year, :value, :edition, :source, :sha256, :by, :at)
            """)
                .param("code", release.code())
                .param("indicator", release.indicator().id())
                .param("year", release.year())
                .param("value", release.value())
                .param("edition", release.edition())
                .param("source", release.source())
                .param("sha256", release.sha256())
                .param("by", by)
                .param("at", release.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Newest first. */
    List<Release> releasesOf(UUID pledge) {
        return jdbc.sql(RELEASES
                        + " where i.pledge = :pledge order by r.released_at desc, length(r.code) desc, r.code desc")
                .param("pledge", pledge)
                .query((row, number) -> release(row))
                .list();
    }

    List<Release> releases(Collection<String> codes) {
        return jdbc.sql(RELEASES
                        + " where r.code = any(:codes) order by r.released_at desc, length(r.code) desc, r.code desc")
                .param("codes", codes.toArray(String[]::new))
                .query((row, number) -> release(row))
                .list();
    }

    List<Release> releases() {
        return jdbc.sql(RELEASES + " order by r.released_at desc, length(r.code) desc, r.code desc limit 500")
                .query((row, number) -> release(row))
                .list();
    }

    private static Indicator indicator(ResultSet row) throws SQLException {
        var ar = row.getString("ar");
        return new Indicator(
                row.getObject("id", UUID.class),
                row.getObject("pledge", UUID.class),
                row.getString("activity"),
                new Label(ar, ar, row.getString("en")),
                row.getString("unit"),
                row.getString("figure"));
    }

    private static Release release(ResultSet row) throws SQLException {
        return new Release(
                row.getString("code"),
                indicator(row),
                row.getInt("year"),
                row.getString("value"),
                row.getLong("edition"),
                row.getString("source"),
                row.getTimestamp("released_at").toInstant());
    }
}
