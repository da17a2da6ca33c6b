package iq.masar.reports;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of agreements, remarks and texts laid before the working group. */
@Component
class AgreementStore {
    private final JdbcClient jdbc;

    AgreementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void agree(String report, String body, String fingerprint, UUID by, Instant now) {
        jdbc.sql("""
                insert into reports.agreement (report, body, fingerprint, agreed_by, agreed_at)
                values (:report, :body, :fingerprint, :by, :now)
                on conflict do nothing
                """)
                .param("report", report)
                .param("body", body)
                .param("fingerprint", fingerprint)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Instant> agreedAt(String report, String body, String fingerprint) {
        return jdbc.sql("""
                select agreed_at from reports.agreement
                 where report = :report and body = :body and fingerprint = :fingerprint
                """)
                .param("report", report)
                .param("body", body)
                .param("fingerprint", fingerprint)
                .query((row, number) -> row.getTimestamp("agreed_at").toInstant())
                .optional();
    }

    void remark(UUID id, String report, String statement, String words, UUID by, Instant now) {
        jdbc.sql("""
                insert into reports.remark (id, report, statement, words, made_by, made_at, answer)
                values (:id, :report, :statement, :words, :by, :now, '')
                """)
                .param("id", id)
                .param("report", report)
                .param("statement", statement)
                .param("words", words)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    int resolve(UUID id, String answer, UUID by, Instant now) {
        return jdbc.sql("""
                update reports.remark set answer = :answer, resolved_by = :by, resolved_at = :now
                 where id = :id and answer = ''
                """)
                .param("id", id)
                .param("answer", answer)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Remark> remarks(String report) {
        return jdbc.sql("""
                select id, statement, words, made_at, answer
                  from reports.remark where report = :report order by answer <> '', made_at, id
                """)
                .param("report", report)
                .query((row, number) -> new Remark(
                        row.getObject("id", UUID.class),
                        row.getString("statement"),
                        row.getString("words"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getString("answer")))
                .list();
    }

    void lay(String report, String hash, UUID paper, Instant now) {
        jdbc.sql("""
                insert into reports.laid (report, hash, paper, laid_at) values (:report, :hash, :paper, :now)
                on conflict (report, hash) do update set paper = excluded.paper, laid_at = excluded.laid_at
                """)
                .param("report", report)
                .param("hash", hash)
                .param("paper", paper)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<UUID> paper(String report, String hash) {
        return jdbc.sql("select paper from reports.laid where report = :report and hash = :hash")
                .param("report", report)
                .param("hash", hash)
                .query((row, number) -> row.getObject("paper", UUID.class))
                .optional();
    }
}
