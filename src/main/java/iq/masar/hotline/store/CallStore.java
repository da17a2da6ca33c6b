package iq.masar.hotline.store;

import iq.masar.hotline.model.CallState;
import iq.masar.hotline.model.Tries;
import iq.masar.kernel.AccountId;
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

/** The rows of calls, of failed recognitions, and of what was done. */
@Repository
public class CallStore {
    private final JdbcClient jdbc;

    CallStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void begin(CallState call, OfficeCode office) {
        jdbc.sql("""
                insert into hotline.call (id, case_id, subject, operator, office, begun_at)
                values (:id, :file, :subject, :operator, :office, :at)
                """)
                .param("id", call.id())
                .param("file", call.file().map(CaseId::value).orElse(null))
                .param("subject", call.subject())
                .param("operator", call.operator().value())
                .param("office", office.value())
                .param("at", stamp(call.begunAt()))
                .update();
    }

    public Optional<CallState> find(UUID id, AccountId operator) {
        return jdbc.sql("select * from hotline.call where id = :id and operator = :operator")
                .param("id", id)
                .param("operator", operator.value())
                .query(CallStore::call)
                .optional();
    }

    /** An operator's calls that are still open, newest first. */
    public List<CallState> open(AccountId operator, Instant since) {
        return jdbc.sql("""
                select *
                  from hotline.call
                 where operator = :operator and ended_at is null and begun_at > :since
                 order by begun_at desc
                 limit 20
                """)
                .param("operator", operator.value())
                .param("since", stamp(since))
                .query(CallStore::call)
                .list();
    }

    public void recognise(UUID id, String means, Instant now, Instant until) {
        jdbc.sql("""
                update hotline.call
                   set verified_by = :means, verified_at = :now, verified_until = :until
                 where id = :id
                """)
                .param("means", means)
                .param("now", stamp(now))
                .param("until", stamp(until))
                .param("id", id)
                .update();
    }

    public void end(UUID id, Instant now) {
        jdbc.sql("update hotline.call set ended_at = :now where id = :id")
                .param("now", stamp(now))
                .param("id", id)
                .update();
    }

    public void done(UUID id, UUID call, String kind, Optional<UUID> reference, Optional<String[]> heard, Instant now) {
        jdbc.sql("""
                insert into hotline.act (id, call_id, kind, reference, witness, script, at)
                values (:id, :call, :kind, :reference, :witness, :script, :now)
                """)
                .param("id", id)
                .param("call", call)
                .param("kind", kind)
                .param("reference", reference.orElse(null))
                .param("witness", heard.map(both -> both[0]).orElse(null))
                .param("script", heard.map(both -> both[1]).orElse(null))
                .param("now", stamp(now))
                .update();
    }

    /** What was done in a call, oldest first. */
    public List<String> acts(UUID call) {
        return jdbc.sql("select kind from hotline.act where call_id = :call order by at, id")
                .param("call", call)
                .query((row, number) -> row.getString("kind"))
                .list();
    }

    /** The failures of a number, held until the transaction ends so that tries count one after another. */
    public Tries lockTries(String subject) {
        jdbc.sql("insert into hotline.lock (subject, failures) values (:subject, 0) on conflict do nothing")
                .param("subject", subject)
                .update();
        return jdbc.sql("select failures, locked_until from hotline.lock where subject = :subject for update")
                .param("subject", subject)
                .query((row, number) -> new Tries(row.getInt("failures"), moment(row, "locked_until")))
                .single();
    }

    public void keep(String subject, Tries tries) {
        jdbc.sql("update hotline.lock set failures = :failures, locked_until = :until where subject = :subject")
                .param("failures", tries.failures())
                .param("until", tries.lockedUntil().map(CallStore::stamp).orElse(null))
                .param("subject", subject)
                .update();
    }

    private static CallState call(ResultSet row, int number) throws SQLException {
        return new CallState(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getObject("case_id", UUID.class)).map(CaseId::new),
                row.getString("subject"),
                new AccountId(row.getObject("operator", UUID.class)),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                moment(row, "verified_until"),
                moment(row, "ended_at"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime stamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
