package iq.masar.returns.store;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.returns.model.Asked;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code returns.ask}. */
@Repository
public class AskStore {
    private static final String ASK = "select a.*, f.number from returns.ask a join returns.file f on f.id = a.file ";
    private final JdbcClient jdbc;

    AskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when that register was asked already. */
    public boolean insert(UUID id, CaseId file, String register, AccountId by, Instant at, Instant due) {
        return jdbc.sql("""
                insert into returns.ask (id, file, register, asked_by, asked_at, due) values (?, ?, ?, ?, ?, ?)
                on conflict (file, register) do nothing
                """)
                        .params(id, file.value(), register, by.value(), Columns.time(at), Columns.time(due))
                        .update()
                == 1;
    }

    /** False when it was answered already. */
    public boolean answer(UUID id, String answer, LocalDate validTo, AccountId by, Instant at) {
        return jdbc.sql("""
                update returns.ask set answer = ?, valid_to = ?, answered_by = ?, answered_at = ?
                 where id = ? and answer is null
                """)
                        .params(answer, validTo, by.value(), Columns.time(at), id)
                        .update()
                == 1;
    }

    public Optional<Asked> find(UUID id) {
        return jdbc.sql(ASK + "where a.id = ?").param(id).query(AskStore::asked).optional();
    }

    public List<Asked> of(CaseId file) {
        return jdbc.sql(ASK + "where a.file = ? order by a.asked_at, a.register")
                .param(file.value())
                .query(AskStore::asked)
                .list();
    }

    public List<Asked> open(int most) {
        return jdbc.sql(ASK + "where a.answer is null order by a.due, a.id limit ?")
                .param(most)
                .query(AskStore::asked)
                .list();
    }

    private static Asked asked(ResultSet row, int number) throws SQLException {
        return new Asked(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("file", UUID.class)),
                row.getString("number"),
                row.getString("register"),
                Columns.instant(row, "asked_at"),
                Columns.instant(row, "due"),
                Optional.ofNullable(row.getString("answer")),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                Columns.account(row, "answered_by"));
    }
}
