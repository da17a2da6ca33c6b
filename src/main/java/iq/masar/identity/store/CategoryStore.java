package iq.masar.identity.store;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Categories as everybody may read them; which one it is of class C4, no table says. */
@Repository
public class CategoryStore {
    private final JdbcClient jdbc;

    CategoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A category that was found, by its shown word. */
    public record Shown(UUID id, String shown, AccountId by, Instant at, Optional<Instant> appealedAt) {}

    public void insert(CaseId claim, Shown category) {
        jdbc.sql("""
            insert into identity.category (id, claim, shown, decided_by, decided_at) values (:id, :claim, :shown, :by, :at)
            """)
                .param("id", category.id())
                .param("claim", claim.value())
                .param("shown", category.shown())
                .param("by", category.by().value())
                .param("at", Times.time(category.at()))
                .update();
    }

    public List<Shown> of(CaseId claim) {
        return jdbc.sql("select * from identity.category where claim = :claim order by decided_at")
                .param("claim", claim.value())
                .query((row, n) -> new Shown(
                        row.getObject("id", UUID.class),
                        row.getString("shown"),
                        new AccountId(row.getObject("decided_by", UUID.class)),
                        Times.instant(row, "decided_at").orElseThrow(),
                        Times.instant(row, "appealed_at")))
                .list();
    }

    public void appealed(CaseId claim, UUID category, Instant at) {
        jdbc.sql(
                        "update identity.category set appealed_at = :at where id = :id and claim = :claim and appealed_at is null")
                .param("at", Times.time(at))
                .param("id", category)
                .param("claim", claim.value())
                .update();
    }
}
