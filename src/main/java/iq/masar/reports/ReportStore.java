package iq.masar.reports;

import iq.masar.kernel.Language;
import iq.masar.kernel.Sha256;
import iq.masar.reports.print.Format;
import iq.masar.reports.text.Edition;
import iq.masar.reports.text.Script.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of rewritten statements and of editions. */
@Component
class ReportStore {
    private final JdbcClient jdbc;

    ReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A statement's newest rewriting. */
    record Rewritten(String statement, int version, String ar, String en) {}

    List<Rewritten> rewritten(String report) {
        return jdbc.sql("""
                select distinct on (statement) statement, version, ar, en
                  from reports.statement_version where report = :report order by statement, version desc
                """)
                .param("report", report)
                .query((row, number) -> new Rewritten(
                        row.getString("statement"), row.getInt("version"), row.getString("ar"), row.getString("en")))
                .list();
    }

    /** Writes the version after {@code base}; none when somebody else wrote it meanwhile. */
    int save(String report, Statement statement, int base, String reason, UUID by, Instant now) {
        return jdbc.sql("""
                insert into reports.statement_version (report, statement, version, ar, en, reason, saved_by, saved_at)
                values (:report, :statement, :version, :ar, :en, :reason, :by, :now)
                on conflict do nothing
                """)
                .param("report", report)
                .param("statement", statement.id())
                .param("version", base + 1)
                .param("ar", statement.ar())
                .param("en", statement.en())
                .param("reason", reason)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    int publish(String report, Edition edition, UUID by, Instant now) {
        var number = jdbc.sql("""
                insert into reports.edition (report, number, hash, plain_ar, plain_en, published_by, published_at)
                select :report, coalesce(max(number), 0) + 1, :hash, :ar, :en, :by, :now
                  from reports.edition where report = :report
                returning number
                """)
                .param("report", report)
                .param("hash", edition.hash())
                .param("ar", edition.ar().plain())
                .param("en", edition.en().plain())
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        for (var language : List.of(Language.AR, Language.EN)) {
            for (var format : Format.values()) {
                var content = format.write(edition, language);
                jdbc.sql("""
                        insert into reports.edition_file (report, number, language, format, content, sha256)
                        values (:report, :number, :language, :format, :content, :sha256)
                        """)
                        .param("report", report)
                        .param("number", number)
                        .param("language", language.tag())
                        .param("format", format.code())
                        .param("content", content)
                        .param("sha256", Sha256.hex(content))
                        .update();
            }
        }
        return number;
    }

    /** Newest first. */
    List<Published> editions(String report) {
        return jdbc.sql("""
                select number, hash, plain_ar, plain_en, published_at
                  from reports.edition where report = :report order by number desc
                """)
                .param("report", report)
                .query((row, number) -> new Published(
                        row.getInt("number"),
                        row.getString("hash"),
                        row.getString("plain_ar"),
                        row.getString("plain_en"),
                        row.getTimestamp("published_at").toInstant()))
                .list();
    }

    Optional<byte[]> file(String report, int number, String language, String format) {
        return jdbc.sql("""
                select content from reports.edition_file
                 where report = :report and number = :number and language = :language and format = :format
                """)
                .param("report", report)
                .param("number", number)
                .param("language", language)
                .param("format", format)
                .query((row, index) -> row.getBytes("content"))
                .optional();
    }
}
