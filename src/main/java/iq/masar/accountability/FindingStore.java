package iq.masar.accountability;

import iq.masar.accountability.Finding.Answer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of findings somebody worked on. */
@Component
class FindingStore {
    private final JdbcClient jdbc;

    FindingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row as it is kept; {@code words} and {@code source} are empty where a document or an assessment says them. */
    record Row(String id, String kind, String words, String source, String owner, Answer answer) {}

    void put(Row row, UUID by, Instant now) {
        jdbc.sql("""
                insert into accountability.finding (id, kind, words, source, owner, answer, reference, note, recorded_by, recorded_at)
                values (:id, :kind, :words, :source, :owner, :answer, :reference, :note, :by, :now)
                on conflict (id) do update
                   set owner = excluded.owner, answer = excluded.answer, reference = excluded.reference, note = excluded.note,
                       recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
                """)
                .param("id", row.id())
                .param("kind", row.kind())
                .param("words", row.words())
                .param("source", row.source())
                .param("owner", row.owner())
                .param("answer", row.answer().kind())
                .param("reference", row.answer().reference())
                .param("note", row.answer().note())
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Row> list() {
        return jdbc.sql("""
                select id, kind, words, source, owner, answer, reference, note
                  from accountability.finding order by recorded_at, id limit 2000
                """)
                .query((row, number) -> new Row(
                        row.getString("id"),
                        row.getString("kind"),
                        row.getString("words"),
                        row.getString("source"),
                        row.getString("owner"),
                        new Answer(row.getString("answer"), row.getString("reference"), row.getString("note"))))
                .list();
    }
}
