package iq.masar.casework.household;

import iq.masar.casework.model.Attempts;
import iq.masar.casework.model.Attempts.Attempt;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tries to reach people. */
@Repository
public class AttemptStore {
    private final JdbcClient jdbc;

    AttemptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(UUID id, CaseId file, Attempt attempt, AccountId by) {
        jdbc.sql("""
                        insert into casework.attempt (id, file, channel, reached, by_account, at)
                        values (:id, :file, :channel, :reached, :by, :at)
                        """)
                .param("id", id)
                .param("file", file.value())
                .param("channel", attempt.channel())
                .param("reached", attempt.reached())
                .param("by", by.value())
                .param("at", attempt.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Attempts of(CaseId file) {
        return new Attempts(jdbc.sql("select channel, reached, at from casework.attempt where file = :file")
                .param("file", file.value())
                .query((row, _) -> new Attempt(
                        row.getString("channel"),
                        row.getBoolean("reached"),
                        instant(row.getObject("at", OffsetDateTime.class))))
                .list());
    }

    private static Instant instant(OffsetDateTime at) {
        return at.toInstant();
    }
}
