package iq.masar.accountability;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of who is in charge and of what data is expected. */
@Component
class ScorecardStore {
    private final JdbcClient jdbc;

    ScorecardStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Institution by activity. */
    Map<String, String> charges() {
        var charges = new HashMap<String, String>();
        jdbc.sql("select activity, institution from accountability.charge").query((ResultSet row) -> {
            charges.put(row.getString("activity"), row.getString("institution"));
        });
        return charges;
    }

    void charge(String activity, String institution, String source, UUID by, Instant now) {
        jdbc.sql("""
                insert into accountability.charge (activity, institution, source, recorded_by, recorded_at)
                values (:activity, :institution, :source, :by, :now)
                on conflict (activity) do update
                   set institution = excluded.institution, source = excluded.source,
                       recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
                """)
                .param("activity", activity)
                .param("institution", institution)
                .param("source", source)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Dataset> datasets() {
        return jdbc.sql("""
                select id, institution, title, due, source, received_on, reference
                  from accountability.dataset order by received_on is not null, due, id
                """)
                .query((row, number) -> new Dataset(
                        row.getObject("id", UUID.class),
                        row.getString("institution"),
                        row.getString("title"),
                        row.getObject("due", LocalDate.class),
                        row.getString("source"),
                        Optional.ofNullable(row.getObject("received_on", LocalDate.class)),
                        row.getString("reference")))
                .list();
    }

    void expect(Dataset one, UUID by, Instant now) {
        jdbc.sql("""
                insert into accountability.dataset (id, institution, title, due, source, reference, recorded_by, recorded_at)
                values (:id, :institution, :title, :due, :source, '', :by, :now)
                """)
                .param("id", one.id())
                .param("institution", one.institution())
                .param("title", one.title())
                .param("due", one.due())
                .param("source", one.source())
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    int receive(String institution, UUID dataset, LocalDate day, String reference) {
        return jdbc.sql("""
                update accountability.dataset set received_on = :day, reference = :reference
                 where id = :id and institution = :institution and received_on is null
                """)
                .param("id", dataset)
                .param("institution", institution)
                .param("day", day)
                .param("reference", reference)
                .update();
    }
}
