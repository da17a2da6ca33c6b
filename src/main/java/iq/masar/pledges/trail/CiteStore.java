package iq.masar.pledges.trail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what yearly reports cite. */
@Component
class CiteStore {
    private final JdbcClient jdbc;

    CiteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param kind {@code release}, {@code activity} or {@code evidence} */
    record Cite(int year, String kind, String target) {}

    /** In place of what the year's report cited before. */
    void put(UUID pledge, int year, Map<String, List<String>> targets) {
        jdbc.sql("delete from pledges.follow_up_cite where pledge = :pledge and year = :year")
                .param("pledge", pledge)
                .param("year", year)
                .update();
        targets.forEach((kind, each) -> jdbc.sql("""
            insert into pledges.follow_up_cite (pledge, year, kind, target)
            select :pledge, :year, :kind, target from unnest(cast(:targets as text[])) as one (target)
            on conflict do nothing
            """)
                .param("pledge", pledge)
                .param("year", year)
                .param("kind", kind)
                .param("targets", each.toArray(String[]::new))
                .update());
    }

    List<Cite> list(UUID pledge) {
        return jdbc.sql("""
            select year, kind, target from pledges.follow_up_cite
             where pledge = :pledge order by year, kind, target
            """)
                .param("pledge", pledge)
                .query((row, number) -> new Cite(row.getInt("year"), row.getString("kind"), row.getString("target")))
                .list();
    }

    Map<Integer, String> narratives(UUID pledge) {
        var told = new LinkedHashMap<Integer, String>();
        jdbc.sql("select year, narrative from pledges.follow_up where pledge = :pledge order by year")
                .param("pledge", pledge)
                .query((java.sql.ResultSet row) -> {
                    told.put(row.getInt("year"), row.getString("narrative"));
                });
        return told;
    }
}
