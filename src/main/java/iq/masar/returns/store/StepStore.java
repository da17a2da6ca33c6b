package iq.masar.returns.store;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Appends to and reads {@code returns.step}. */
@Repository
public class StepStore {
    private final JdbcClient jdbc;

    StepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line of a file's history, by codes. */
    public record Step(
            UUID id, CaseId file, Instant at, Optional<AccountId> by, String what, String state, String detail) {}

    public void insert(Step step) {
        jdbc.sql("insert into returns.step (id, file, at, by, what, state, detail) values (?, ?, ?, ?, ?, ?, ?)")
                .param(step.id())
                .param(step.file().value())
                .param(Columns.time(step.at()))
                .param(step.by().map(AccountId::value).orElse(null))
                .param(step.what())
                .param(step.state())
                .param(step.detail())
                .update();
    }

    /** The newest first. */
    public List<Step> of(CaseId file, int most) {
        return jdbc.sql("select * from returns.step where file = ? order by at desc, id desc limit ?")
                .params(file.value(), most)
                .query((row, n) -> new Step(
                        row.getObject("id", UUID.class),
                        file,
                        Columns.instant(row, "at"),
                        Columns.account(row, "by"),
                        row.getString("what"),
                        row.getString("state"),
                        row.getString("detail")))
                .list();
    }
}
