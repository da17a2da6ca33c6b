package iq.masar.identity.store;

import iq.masar.identity.model.Evidence;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and adds {@code identity.evidence} and {@code identity.interview}; nothing is taken away. */
@Repository
public class EvidenceStore {
    private final JdbcClient jdbc;

    EvidenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(CaseId claim, Evidence item, String table) {
        jdbc.sql("""
            insert into identity.evidence (id, claim, kind, source, grp, bits, cap, table_version, original, added_by, added_at, question)
            values (:id, :claim, :kind, :source, :grp, :bits, :cap, :table, :original, :by, :at, :question)
            """)
                .param("id", item.id())
                .param("claim", claim.value())
                .param("kind", item.kind())
                .param("source", item.source())
                .param("grp", item.group())
                .param("bits", item.bits())
                .param("cap", item.cap())
                .param("table", table)
                .param("original", item.original())
                .param("by", item.by().value())
                .param("at", Times.time(item.at()))
                .param("question", item.answered().orElse(null))
                .update();
    }

    public List<Evidence> of(CaseId claim) {
        return jdbc.sql("select * from identity.evidence where claim = :claim order by place")
                .param("claim", claim.value())
                .query((row, n) -> item(row))
                .list();
    }

    /** Says that an item counts no longer; false when it did not count before. */
    public boolean supersede(CaseId claim, UUID item, String reason, Instant at) {
        return jdbc.sql("""
            update identity.evidence set superseded = :reason, superseded_at = :at
             where id = :id and claim = :claim and superseded is null
            """)
                        .param("reason", reason)
                        .param("at", Times.time(at))
                        .param("id", item)
                        .param("claim", claim.value())
                        .update()
                == 1;
    }

    private static Evidence item(ResultSet row) throws SQLException {
        return new Evidence(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("source"),
                row.getString("grp"),
                row.getInt("bits"),
                row.getInt("cap"),
                row.getBoolean("original"),
                new AccountId(row.getObject("added_by", UUID.class)),
                Times.instant(row, "added_at").orElseThrow(),
                Optional.ofNullable(row.getString("superseded")),
                Optional.ofNullable(row.getObject("question", UUID.class)));
    }

    public void interviewed(UUID id, CaseId claim, Instant at, AccountId by, int agrees, int differs, String closing) {
        jdbc.sql("""
            insert into identity.interview (id, claim, held_at, taken_by, agrees, differs, closing)
            values (:id, :claim, :at, :by, :agrees, :differs, :closing)
            """)
                .param("id", id)
                .param("claim", claim.value())
                .param("at", Times.time(at))
                .param("by", by.value())
                .param("agrees", agrees)
                .param("differs", differs)
                .param("closing", closing)
                .update();
    }

    /** An interview, without what was said. */
    public record Interview(UUID id, Instant at, AccountId by, int agrees, int differs, String closing) {}

    public List<Interview> interviews(CaseId claim) {
        return jdbc.sql("select * from identity.interview where claim = :claim order by held_at")
                .param("claim", claim.value())
                .query((row, n) -> new Interview(
                        row.getObject("id", UUID.class),
                        Times.instant(row, "held_at").orElseThrow(),
                        new AccountId(row.getObject("taken_by", UUID.class)),
                        row.getInt("agrees"),
                        row.getInt("differs"),
                        row.getString("closing")))
                .list();
    }
}
