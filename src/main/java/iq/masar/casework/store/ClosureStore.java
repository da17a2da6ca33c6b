package iq.masar.casework.store;

import iq.masar.casework.Cases.Closure;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Wishes to close and their answers. */
@Repository
public class ClosureStore {
    /** A wish that waits for its answer. */
    public record Wish(CaseId file, AccountId askedBy, Instant askedAt, Closure closure) {}

    private final JdbcClient jdbc;

    ClosureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void ask(UUID id, CaseId file, Closure closure, AccountId by, Instant now) {
        jdbc.sql("""
                        insert into casework.closure (id, file, reason, without_endline, feedback_offered, asked_by, asked_at)
                        values (:id, :file, :reason, :without, :feedback, :by, :now)
                        """)
                .param("id", id)
                .param("file", file.value())
                .param("reason", closure.reason())
                .param("without", closure.withoutEndline().orElse(null))
                .param("feedback", closure.feedbackOffered())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Wish> waiting(CaseId file) {
        return jdbc.sql("""
                        select c.file, c.asked_by, c.asked_at, c.reason, c.without_endline, c.feedback_offered
                          from casework.closure c
                         where c.file = :file and c.decided_at is null
                        """)
                .param("file", file.value())
                .query((row, _) -> wish(row))
                .optional();
    }

    public List<Wish> waitingAt(OfficeCode office) {
        return jdbc.sql("""
                        select c.file, c.asked_by, c.asked_at, c.reason, c.without_endline, c.feedback_offered
                          from casework.closure c join casework.file f on f.id = c.file
                         where f.office = :office and c.decided_at is null
                         order by c.asked_at
                         limit 200
                        """)
                .param("office", office.value())
                .query((row, _) -> wish(row))
                .list();
    }

    public int askedBy(AccountId account) {
        return jdbc.sql("select count(*) from casework.closure where asked_by = :account and decided_at is null")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    public void decide(CaseId file, String outcome, AccountId by, Instant now) {
        jdbc.sql("""
                        update casework.closure set outcome = :outcome, decided_by = :by, decided_at = :now
                         where file = :file and decided_at is null
                        """)
                .param("outcome", outcome)
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("file", file.value())
                .update();
    }

    private static Wish wish(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Wish(
                new CaseId(row.getObject("file", UUID.class)),
                new AccountId(row.getObject("asked_by", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                new Closure(
                        row.getString("reason"),
                        Optional.ofNullable(row.getString("without_endline")),
                        row.getBoolean("feedback_offered")));
    }
}
