package iq.masar.returns.store;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.returns.model.safeguard.Safeguard;
import iq.masar.returns.model.safeguard.SafeguardRow;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code returns.safeguard}. */
@Repository
public class SafeguardStore {
    private final JdbcClient jdbc;

    SafeguardStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All eight, nobody having looked. */
    void open(CaseId file) {
        jdbc.sql("insert into returns.safeguard (file, kind) select :file, unnest(cast(:kinds as text[]))")
                .param("file", file.value())
                .param(
                        "kinds",
                        Arrays.stream(Safeguard.values()).map(Safeguard::code).toArray(String[]::new))
                .update();
    }

    public void decide(CaseId file, Safeguard kind, boolean closed, AccountId by, Instant at) {
        jdbc.sql("""
                update returns.safeguard set closed = :closed, decided_by = :by, decided_at = :at
                 where file = :file and kind = :kind
                """)
                .param("closed", closed)
                .param("by", by.value())
                .param("at", Columns.time(at))
                .param("file", file.value())
                .param("kind", kind.code())
                .update();
    }

    /** All eight in the order of the list. */
    public List<SafeguardRow> rows(CaseId file) {
        return jdbc
                .sql("select kind, closed, decided_by, decided_at from returns.safeguard where file = ?")
                .param(file.value())
                .query((row, n) -> new SafeguardRow(
                        Safeguard.of(row.getString("kind")),
                        row.getBoolean("closed"),
                        Columns.account(row, "decided_by"),
                        Columns.moment(row, "decided_at")))
                .list()
                .stream()
                .sorted(Comparator.comparing(SafeguardRow::kind))
                .toList();
    }
}
