package iq.masar.papers;

import iq.masar.kernel.CaseId;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters and consent forms that were printed. */
@Repository
public class PaperStore {
    /** One printed paper. */
    public record PaperRow(
            UUID id,
            String token,
            String kind,
            String number,
            CaseId file,
            Optional<UUID> consent,
            String template,
            String textVersion,
            Language language,
            UUID issuedBy,
            String issuedByName,
            OfficeCode office,
            Instant issuedAt,
            Instant expiresAt,
            Optional<Instant> revokedAt) {}

    private static final String COLUMNS = """
            select id, token, kind, number, file, consent, template, text_version, language, issued_by, issued_by_name, office,
                   issued_at, expires_at, revoked_at
              from papers.paper
            """;
    private final JdbcClient jdbc;

    PaperStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long nextSerial() {
        return jdbc.sql("select nextval('papers.letter_serial')")
                .query(Long.class)
                .single();
    }

    public void add(PaperRow paper) {
        jdbc.sql("""
                        insert into papers.paper (id, token, kind, number, file, consent, template, text_version, language,
                                                    issued_by, issued_by_name, office, issued_at, expires_at)
                        values (:id, :token, :kind, :number, :file, :consent, :template, :version, :language,
                                :by, :name, :office, :issued, :expires)
                        """)
                .param("id", paper.id())
                .param("token", paper.token())
                .param("kind", paper.kind())
                .param("number", paper.number())
                .param("file", paper.file().value())
                .param("consent", paper.consent().orElse(null))
                .param("template", paper.template())
                .param("version", paper.textVersion())
                .param("language", paper.language().tag())
                .param("by", paper.issuedBy())
                .param("name", paper.issuedByName())
                .param("office", paper.office().value())
                .param("issued", paper.issuedAt().atOffset(ZoneOffset.UTC))
                .param("expires", paper.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<PaperRow> find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(PaperStore::row)
                .optional();
    }

    public Optional<PaperRow> byToken(String token) {
        return jdbc.sql(COLUMNS + "where token = :token")
                .param("token", token)
                .query(PaperStore::row)
                .optional();
    }

    public List<PaperRow> of(CaseId file) {
        return jdbc.sql(COLUMNS + "where file = :file order by issued_at desc limit 50")
                .param("file", file.value())
                .query(PaperStore::row)
                .list();
    }

    public void revoke(UUID id, Instant now) {
        jdbc.sql("update papers.paper set revoked_at = :now where id = :id and revoked_at is null")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static PaperRow row(ResultSet row, int number) throws SQLException {
        return new PaperRow(
                row.getObject("id", UUID.class),
                row.getString("token"),
                row.getString("kind"),
                row.getString("number"),
                new CaseId(row.getObject("file", UUID.class)),
                Optional.ofNullable(row.getObject("consent", UUID.class)),
                row.getString("template"),
                row.getString("text_version"),
                Language.find(row.getString("language")).orElseThrow(),
                row.getObject("issued_by", UUID.class),
                row.getString("issued_by_name"),
                new OfficeCode(row.getString("office")),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("revoked_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
