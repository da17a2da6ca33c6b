package iq.masar.returns.store;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.returns.model.Ruling;
import iq.masar.returns.model.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code returns.verdict}. */
@Repository
public class VerdictStore {
    private final JdbcClient jdbc;

    VerdictStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when one waits for its second officer. */
    public boolean insert(Verdict verdict) {
        return jdbc.sql("""
                insert into returns.verdict (id, file, outcome, evidence, appeal, first, first_at, state)
                values (?, ?, ?, ?, ?, ?, ?, 'proposed')
                on conflict (file) where state = 'proposed' do nothing
                """)
                        .param(verdict.id())
                        .param(verdict.file().value())
                        .param(verdict.outcome().code())
                        .param(verdict.evidence().toArray(String[]::new))
                        .param(verdict.appeal())
                        .param(verdict.first().value())
                        .param(Columns.time(verdict.firstAt()))
                        .update()
                == 1;
    }

    public void made(UUID id, AccountId second, Instant at) {
        jdbc.sql("update returns.verdict set state = 'made', second = ?, second_at = ? where id = ?")
                .params(second.value(), Columns.time(at), id)
                .update();
    }

    public void returned(UUID id) {
        jdbc.sql("update returns.verdict set state = 'returned' where id = ?")
                .param(id)
                .update();
    }

    public Optional<Verdict> proposed(CaseId file) {
        return jdbc.sql("select * from returns.verdict where file = ? and state = 'proposed'")
                .param(file.value())
                .query(VerdictStore::verdict)
                .optional();
    }

    public List<Verdict> of(CaseId file) {
        return jdbc.sql("select * from returns.verdict where file = ? order by first_at, id")
                .param(file.value())
                .query(VerdictStore::verdict)
                .list();
    }

    private static Verdict verdict(ResultSet row, int number) throws SQLException {
        return new Verdict(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("file", UUID.class)),
                Ruling.Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                List.of((String[]) row.getArray("evidence").getArray()),
                row.getBoolean("appeal"),
                new AccountId(row.getObject("first", UUID.class)),
                Columns.instant(row, "first_at"),
                Columns.account(row, "second"),
                Columns.moment(row, "second_at"),
                row.getString("state"));
    }
}
