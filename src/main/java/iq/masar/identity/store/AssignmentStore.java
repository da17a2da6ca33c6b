package iq.masar.identity.store;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who works on which claim, and what closed its safeguards. */
@Repository
public class AssignmentStore {
    private final JdbcClient jdbc;

    AssignmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void assign(CaseId claim, AccountId account, String task, Instant at) {
        jdbc.sql("""
            insert into identity.assignment (claim, account, task, assigned_at)
            values (:claim, :account, :task, :at) on conflict do nothing
            """)
                .param("claim", claim.value())
                .param("account", account.value())
                .param("task", task)
                .param("at", Times.time(at))
                .update();
    }

    /** What an officer does on a claim; empty for everybody else. */
    public Set<String> tasks(CaseId claim, AccountId account) {
        return Set.copyOf(jdbc.sql("select task from identity.assignment where claim = :claim and account = :account")
                .param("claim", claim.value())
                .param("account", account.value())
                .query(String.class)
                .list());
    }

    public List<AccountId> with(CaseId claim, String task) {
        return jdbc.sql(
                        "select account from identity.assignment where claim = :claim and task = :task order by assigned_at")
                .param("claim", claim.value())
                .param("task", task)
                .query((row, n) -> new AccountId(row.getObject("account", UUID.class)))
                .list();
    }

    public void close(CaseId claim, String kind, String ground, AccountId by, Instant at) {
        jdbc.sql("""
            insert into identity.closing (claim, kind, ground, closed_by, closed_at) values (:claim, :kind, :ground, :by, :at)
            on conflict (claim, kind) do update set ground = :ground, closed_by = :by, closed_at = :at
            """)
                .param("claim", claim.value())
                .param("kind", kind)
                .param("ground", ground)
                .param("by", by.value())
                .param("at", Times.time(at))
                .update();
    }

    public void reopen(CaseId claim, String kind) {
        jdbc.sql("delete from identity.closing where claim = :claim and kind = :kind")
                .param("claim", claim.value())
                .param("kind", kind)
                .update();
    }

    /** What the claim itself records as closed: kind and ground. */
    public Map<String, String> closed(CaseId claim) {
        return jdbc
                .sql("select kind, ground from identity.closing where claim = :claim")
                .param("claim", claim.value())
                .query((row, n) -> Map.entry(row.getString("kind"), row.getString("ground")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
