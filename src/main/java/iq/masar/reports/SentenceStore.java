package iq.masar.reports;

import iq.masar.reports.Sentence.Cited;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of published sentences and of what they cite. */
@Component
class SentenceStore {
    private static final String SENTENCES = "select s.number, s.statement, s.ar, s.en from reports.sentence s ";
    private final JdbcClient jdbc;

    SentenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(String report, int position, Sentence one) {
        jdbc.sql("""
            insert into reports.sentence (report, number, statement, position, ar, en)
            values (:report, :number, :statement, :position, :ar, :en)
            """)
                .param("report", report)
                .param("number", one.edition())
                .param("statement", one.statement())
                .param("position", position)
                .param("ar", one.ar())
                .param("en", one.en())
                .update();
        for (var cited : one.cited()) {
            jdbc.sql("""
                insert into reports.citation (report, number, statement, key, target, ar, en, sha256)
                values (:report, :number, :statement, :key, :target, :ar, :en, :sha256)
                on conflict do nothing
                """)
                    .param("report", report)
                    .param("number", one.edition())
                    .param("statement", one.statement())
                    .param("key", cited.key())
                    .param("target", cited.target())
                    .param("ar", cited.ar())
                    .param("en", cited.en())
                    .param("sha256", cited.sha256())
                    .update();
        }
    }

    /** In the order of the text, without what they cite. */
    List<Sentence> list(String report, int edition) {
        return jdbc.sql(SENTENCES + "where s.report = :report and s.number = :number order by s.position")
                .param("report", report)
                .param("number", edition)
                .query((row, number) -> sentence(row, List.of()))
                .list();
    }

    Optional<Sentence> find(String report, int edition, String statement) {
        var cited = jdbc.sql("""
            select key, target, ar, en from reports.citation
             where report = :report and number = :number and statement = :statement order by ar = '', key
            """)
                .param("report", report)
                .param("number", edition)
                .param("statement", statement)
                .query((row, number) -> new Cited(
                        row.getString("key"), row.getString("target"), row.getString("ar"), row.getString("en")))
                .list();
        return jdbc.sql(SENTENCES + "where s.report = :report and s.number = :number and s.statement = :statement")
                .param("report", report)
                .param("number", edition)
                .param("statement", statement)
                .query((row, number) -> sentence(row, cited))
                .optional();
    }

    /** Newest edition first, then in the order of the text, without what they cite. */
    List<Sentence> citing(Collection<String> targets) {
        return jdbc.sql(SENTENCES + """
             where exists (select 1 from reports.citation c
                            where c.report = s.report and c.number = s.number and c.statement = s.statement
                              and c.target = any(:targets))
             order by s.number desc, s.position limit 200
            """)
                .param("targets", targets.toArray(String[]::new))
                .query((row, number) -> sentence(row, List.of()))
                .list();
    }

    private static Sentence sentence(ResultSet row, List<Cited> cited) throws SQLException {
        return new Sentence(
                row.getInt("number"), row.getString("statement"), row.getString("ar"), row.getString("en"), cited);
    }
}
