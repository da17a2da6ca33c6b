package iq.masar.plans.store;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The facts this room adds to a case's timeline. */
@Repository
public class HappeningStore {
    private final JdbcClient jdbc;

    HappeningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One fact in codes and numbers. */
    public record Happening(String kind, List<String> facts, AccountId actor, Instant at) {
        public Happening {
            facts = List.copyOf(facts);
        }
    }

    public void add(UUID id, CaseId file, Happening happening) {
        jdbc.sql("""
                insert into plans.happening (id, case_id, kind, facts, actor, at)
                values (:id, :file, :kind, :facts, :actor, :at)
                """)
                .param("id", id)
                .param("file", file.value())
                .param("kind", happening.kind())
                .param("facts", happening.facts().toArray(String[]::new))
                .param("actor", happening.actor().value())
                .param("at", happening.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Newest first. */
    public List<Happening> list(CaseId file) {
        return jdbc.sql("""
                select kind, facts, actor, at
                  from plans.happening
                 where case_id = :file
                 order by at desc, id desc
                 limit 500
                """)
                .param("file", file.value())
                .query((row, number) -> new Happening(
                        row.getString("kind"),
                        Arrays.asList((String[]) row.getArray("facts").getArray()),
                        new AccountId(row.getObject("actor", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
