package iq.masar.roadmap.files;

import iq.masar.roadmap.files.KeptFile.Owner;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of kept files. */
@Component
class FileStore {
    private static final String KEPT = """
        select f.id, f.evidence, e.activity, f.meeting, f.title, f.name, f.kind, f.size, f.sha256, f.brought_at, f.withdrawn_at
          from roadmap.kept_file f left join roadmap.evidence e on e.id = f.evidence
        """;
    private final JdbcClient jdbc;

    FileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(KeptFile file, byte[] content, UUID by) {
        var ofEvidence = file.owner() instanceof Owner.OfEvidence;
        jdbc.sql("""
            insert into roadmap.kept_file (id, evidence, meeting, title, name, kind, size, sha256, content, brought_by, brought_at)
            values (:id, :evidence, :meeting, :title, :name, :kind, :size, :sha256, :content, :by, :at)
            """)
                .param("id", file.id())
                .param("evidence", ofEvidence ? file.owner().id() : null)
                .param("meeting", ofEvidence ? null : file.owner().id())
                .param("title", file.title())
                .param("name", file.name())
                .param("kind", file.kind().ending())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("content", content)
                .param("by", by)
                .param("at", file.broughtAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<KeptFile> find(UUID id) {
        return jdbc.sql(KEPT + " where f.id = :id")
                .param("id", id)
                .query(FileStore::file)
                .optional();
    }

    List<KeptFile> ofEvidence(Collection<UUID> evidence) {
        return jdbc.sql(KEPT + " where f.evidence = any(:evidence) order by f.brought_at, f.id")
                .param("evidence", evidence.toArray(UUID[]::new))
                .query(FileStore::file)
                .list();
    }

    List<KeptFile> ofMeeting(UUID meeting) {
        return jdbc.sql(KEPT + " where f.meeting = :meeting order by f.brought_at, f.id")
                .param("meeting", meeting)
                .query(FileStore::file)
                .list();
    }

    Optional<byte[]> content(UUID id) {
        return jdbc.sql("select content from roadmap.kept_file where id = :id")
                .param("id", id)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    int withdraw(UUID id, UUID meeting, Instant now) {
        return jdbc.sql("""
            update roadmap.kept_file set withdrawn_at = :now
             where id = :id and meeting = :meeting and withdrawn_at is null
            """)
                .param("id", id)
                .param("meeting", meeting)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static KeptFile file(ResultSet row, int number) throws SQLException {
        var evidence = row.getObject("evidence", UUID.class);
        return new KeptFile(
                row.getObject("id", UUID.class),
                evidence == null
                        ? new Owner.OfMeeting(row.getObject("meeting", UUID.class))
                        : new Owner.OfEvidence(evidence, row.getString("activity")),
                row.getString("title"),
                row.getString("name"),
                FileKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getInt("size"),
                row.getString("sha256"),
                row.getTimestamp("brought_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("withdrawn_at")).map(Timestamp::toInstant));
    }
}
