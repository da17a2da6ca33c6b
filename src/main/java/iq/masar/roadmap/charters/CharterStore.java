package iq.masar.roadmap.charters;

import iq.masar.kernel.Label;
import iq.masar.roadmap.register.PartialDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of charters and mandates; a version that is there is never overwritten. */
@Component
class CharterStore {
    private final JdbcClient jdbc;

    CharterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds every body until the transaction ends, so that two new parents cannot close a ring between them. */
    List<String> lock() {
        return jdbc.sql("select id from roadmap.entry where kind = 'body' order by id for update")
                .query((row, number) -> row.getString("id"))
                .list();
    }

    /** What every body is called, as the transaction sees it now: whoever held the bodies before may have founded one. */
    List<Label> names() {
        return jdbc.sql("select ar, ckb, en from roadmap.entry where kind = 'body' order by position, id")
                .query((row, number) -> new Label(row.getString("ar"), row.getString("ckb"), row.getString("en")))
                .list();
    }

    int put(Charter charter) {
        return jdbc.sql("""
            insert into roadmap.body_charter (body, version, kind, parent, established, chair_ar, chair_ckb, chair_en,
                                              chair_institution, source, recorded_by, recorded_at)
            values (:body, :version, :kind, :parent, :established, :ar, :ckb, :en, :institution, :source, :by, :at)
            on conflict do nothing
            """)
                .param("body", charter.body())
                .param("version", charter.version())
                .param("kind", charter.terms().kind().code())
                .param("parent", charter.terms().parent())
                .param("established", stated(charter.terms().established()))
                .param("ar", charter.terms().chair().post().ar())
                .param("ckb", charter.terms().chair().post().ckb())
                .param("en", charter.terms().chair().post().en())
                .param("institution", charter.terms().chair().institution())
                .param("source", charter.source())
                .param("by", charter.by().orElse(null))
                .param("at", charter.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    int put(Charter.Mandate mandate) {
        return jdbc.sql("""
            insert into roadmap.body_mandate (body, version, ar, ckb, en, since, source, recorded_by, recorded_at)
            values (:body, :version, :ar, :ckb, :en, :since, :source, :by, :at)
            on conflict do nothing
            """)
                .param("body", mandate.body())
                .param("version", mandate.version())
                .param("ar", mandate.text().ar())
                .param("ckb", mandate.text().ckb())
                .param("en", mandate.text().en())
                .param("since", stated(mandate.since()))
                .param("source", mandate.source())
                .param("by", mandate.by().orElse(null))
                .param("at", mandate.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest version of every body. */
    List<Charter> newest() {
        return jdbc.sql("""
            select distinct on (body) body, version, kind, parent, established, chair_ar, chair_ckb, chair_en, chair_institution,
                   source, recorded_by, recorded_at
              from roadmap.body_charter order by body, version desc
            """).query(CharterStore::charter).list();
    }

    /** Newest first. */
    List<Charter> history(String body) {
        return jdbc.sql("""
            select body, version, kind, parent, established, chair_ar, chair_ckb, chair_en, chair_institution, source,
                   recorded_by, recorded_at
              from roadmap.body_charter where body = :body order by version desc
            """).param("body", body).query(CharterStore::charter).list();
    }

    /** Newest first. */
    List<Charter.Mandate> mandates(String body) {
        return jdbc.sql("""
            select body, version, ar, ckb, en, since, source, recorded_by, recorded_at
              from roadmap.body_mandate where body = :body order by version desc
            """).param("body", body).query(CharterStore::mandate).list();
    }

    private static Charter charter(ResultSet row, int number) throws SQLException {
        var chair = new Charter.Chair(
                new Label(row.getString("chair_ar"), row.getString("chair_ckb"), row.getString("chair_en")),
                row.getString("chair_institution"));
        return new Charter(
                row.getString("body"),
                row.getInt("version"),
                new Charter.Terms(
                        Charter.Kind.find(row.getString("kind")).orElseThrow(),
                        row.getString("parent"),
                        PartialDate.find(row.getString("established")),
                        chair),
                row.getString("source"),
                Optional.ofNullable(row.getObject("recorded_by", UUID.class)),
                at(row));
    }

    private static Charter.Mandate mandate(ResultSet row, int number) throws SQLException {
        return new Charter.Mandate(
                row.getString("body"),
                row.getInt("version"),
                new Label(row.getString("ar"), row.getString("ckb"), row.getString("en")),
                PartialDate.find(row.getString("since")),
                row.getString("source"),
                Optional.ofNullable(row.getObject("recorded_by", UUID.class)),
                at(row));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getTimestamp("recorded_at").toInstant();
    }

    private static String stated(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse("");
    }
}
