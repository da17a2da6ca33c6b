package iq.masar.casework.duplicates;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
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

/** Questions to offices that may have a record, and their answers. */
@Repository
public class DuplicateStore {
    /** One question; {@code outcome} is {@code open}, {@code none}, {@code linked} or {@code unlinked}. */
    public record Question(
            UUID id,
            CaseId file,
            String number,
            OfficeCode askingOffice,
            OfficeCode office,
            AccountId askedBy,
            String askedByName,
            Instant askedAt,
            Optional<CaseId> other,
            String answeredByName,
            String outcome) {}

    private static final String COLUMNS = """
            select d.id, d.file, f.number, f.office as asking, d.office, d.asked_by, d.asked_by_name, d.asked_at, d.other_file,
                   coalesce(d.answered_by_name, '') as answered_by_name, d.outcome
              from casework.duplicate d join casework.file f on f.id = d.file
            """;
    private final JdbcClient jdbc;

    DuplicateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void ask(UUID id, CaseId file, OfficeCode office, Actor by, Instant now) {
        jdbc.sql("""
                        insert into casework.duplicate (id, file, office, asked_by, asked_by_name, asked_at)
                        values (:id, :file, :office, :by, :name, :now)
                        on conflict (file, office) do nothing
                        """)
                .param("id", id)
                .param("file", file.value())
                .param("office", office.value())
                .param("by", by.account().value())
                .param("name", by.displayName())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public List<Question> of(CaseId file) {
        return jdbc.sql(COLUMNS + "where d.file = :file order by d.asked_at")
                .param("file", file.value())
                .query(DuplicateStore::question)
                .list();
    }

    public List<Question> openAt(OfficeCode office) {
        return jdbc.sql(COLUMNS + "where d.office = :office and d.outcome = 'open' order by d.asked_at limit 100")
                .param("office", office.value())
                .query(DuplicateStore::question)
                .list();
    }

    public Optional<Question> find(UUID id) {
        return jdbc.sql(COLUMNS + "where d.id = :id")
                .param("id", id)
                .query(DuplicateStore::question)
                .optional();
    }

    public void answer(UUID id, Optional<CaseId> other, Actor by, Instant now) {
        jdbc.sql("""
                        update casework.duplicate
                           set outcome = :outcome, other_file = :other, answered_by = :by, answered_by_name = :name,
                               answered_at = :now
                         where id = :id and outcome = 'open'
                        """)
                .param("outcome", other.isPresent() ? "linked" : "none")
                .param("other", other.map(CaseId::value).orElse(null))
                .param("by", by.account().value())
                .param("name", by.displayName())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    public void unlink(UUID id, Actor by, Instant now) {
        jdbc.sql("""
                        update casework.duplicate set outcome = 'unlinked', unlinked_by = :by, unlinked_at = :now
                         where id = :id and outcome = 'linked'
                        """)
                .param("by", by.account().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static Question question(ResultSet row, int number) throws SQLException {
        return new Question(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("file", UUID.class)),
                row.getString("number"),
                new OfficeCode(row.getString("asking")),
                new OfficeCode(row.getString("office")),
                new AccountId(row.getObject("asked_by", UUID.class)),
                row.getString("asked_by_name"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("other_file", UUID.class)).map(CaseId::new),
                row.getString("answered_by_name"),
                row.getString("outcome"));
    }
}
