package iq.masar.plans.store;

import iq.masar.codes.Priority;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.FamilyCode;
import iq.masar.plans.Need;
import iq.masar.plans.NeedId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of needs. */
@Repository
public class NeedStore {
    private final JdbcClient jdbc;

    NeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Need need, AccountId by) {
        jdbc.sql("""
                insert into plans.need (id, case_id, family, priority, state, recorded_at, recorded_by, changed_at)
                values (:id, :file, :family, :priority, :state, :at, :by, :at)
                """)
                .param("id", need.id().value())
                .param("file", need.file().value())
                .param("family", need.family().value())
                .param("priority", code(need.priority()))
                .param("state", need.state().code())
                .param("at", stamp(need.recordedAt()))
                .param("by", by.value())
                .update();
    }

    public List<Need> list(CaseId file) {
        return jdbc.sql("""
                select id, case_id, family, priority, state, recorded_at, changed_at
                  from plans.need
                 where case_id = :file
                 order by case priority when 'emergency' then 0 when 'high' then 1 when 'medium' then 2 else 3 end,
                       recorded_at, id
                """).param("file", file.value()).query(NeedStore::need).list();
    }

    public Optional<Need> find(NeedId id) {
        return jdbc.sql("""
                select id, case_id, family, priority, state, recorded_at, changed_at
                  from plans.need
                 where id = :id
                """).param("id", id.value()).query(NeedStore::need).optional();
    }

    /** Moves a need on if it is still in one of the states it may be moved from; says whether it was. */
    public boolean move(NeedId id, List<Need.State> from, Need.State to, Instant at) {
        return jdbc.sql("""
                update plans.need
                   set state = :to, changed_at = :at
                 where id = :id and state in (:from)
                """)
                        .param("to", to.code())
                        .param("at", stamp(at))
                        .param("id", id.value())
                        .param("from", from.stream().map(Need.State::code).toList())
                        .update()
                == 1;
    }

    public void prioritise(NeedId id, Priority priority, Instant at) {
        jdbc.sql("""
                update plans.need
                   set priority = :priority, changed_at = :at
                 where id = :id
                """)
                .param("priority", code(priority))
                .param("at", stamp(at))
                .param("id", id.value())
                .update();
    }

    private static Need need(ResultSet row, int number) throws SQLException {
        return new Need(
                new NeedId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                new FamilyCode(row.getString("family")),
                Priority.valueOf(row.getString("priority").toUpperCase(Locale.ROOT)),
                Need.State.of(row.getString("state")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static String code(Priority priority) {
        return priority.name().toLowerCase(Locale.ROOT);
    }

    private static OffsetDateTime stamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
