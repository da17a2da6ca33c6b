package iq.masar.casework.notes;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** That notes exist; their words lie in the vault. */
@Repository
public class NoteStore {
    /** One note, without its words. */
    public record NoteRow(
            UUID id, CaseId file, String section, UUID author, String authorName, Instant at, int version) {}

    private final JdbcClient jdbc;

    NoteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(UUID id, CaseId file, String section, Actor author, Instant now) {
        jdbc.sql("""
                        insert into casework.note (id, file, section, author, author_name, at)
                        values (:id, :file, :section, :author, :name, :now)
                        """)
                .param("id", id)
                .param("file", file.value())
                .param("section", section)
                .param("author", author.account().value())
                .param("name", author.displayName())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public List<NoteRow> list(CaseId file) {
        return jdbc.sql("""
                        select id, file, section, author, author_name, at, version
                          from casework.note where file = :file order by at desc, id desc limit 100
                        """).param("file", file.value()).query(NoteStore::row).list();
    }

    public Optional<NoteRow> find(UUID note) {
        return jdbc.sql("""
                        select id, file, section, author, author_name, at, version from casework.note where id = :id
                        """).param("id", note).query(NoteStore::row).optional();
    }

    /** True when nobody saved since that version. */
    public boolean change(UUID note, int version, Instant now) {
        return jdbc.sql("""
                        update casework.note set version = version + 1, changed_at = :now
                         where id = :id and version = :version
                        """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", note)
                        .param("version", version)
                        .update()
                == 1;
    }

    private static NoteRow row(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new NoteRow(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("file", UUID.class)),
                row.getString("section"),
                row.getObject("author", UUID.class),
                row.getString("author_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
