package iq.masar.tasks;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** When people and their workers meet. */
@Repository
@Transactional
public class Appointments {
    private static final String COLUMNS = """
            select id, file, owner, starts_at, place, state
              from tasks.appointment
            """;
    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    Appointments(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    public UUID plan(CaseId file, AccountId owner, Instant startsAt, String place) {
        var id = ids.next();
        jdbc.sql("""
                        insert into tasks.appointment (id, file, owner, starts_at, place, created_at)
                        values (:id, :file, :owner, :starts, :place, :now)
                        """)
                .param("id", id)
                .param("file", file.value())
                .param("owner", owner.value())
                .param("starts", startsAt.atOffset(ZoneOffset.UTC))
                .param("place", place)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** Notes what became of it: {@code kept}, {@code missed} or {@code cancelled}; false where none is planned on this case. */
    public boolean note(UUID appointment, CaseId file, String state) {
        return jdbc.sql(
                                "update tasks.appointment set state = :state where id = :id and file = :file and state = 'planned'")
                        .param("state", state)
                        .param("id", appointment)
                        .param("file", file.value())
                        .update()
                == 1;
    }

    @Transactional(readOnly = true)
    public List<Appointment> today(AccountId owner) {
        var day = Baghdad.day(clock.instant());
        return jdbc.sql(COLUMNS + """
                        where owner = :owner and state = 'planned' and starts_at >= :from and starts_at < :to
                        order by starts_at
                        """)
                .param("owner", owner.value())
                .param("from", day.atStartOfDay(Baghdad.ZONE).toOffsetDateTime())
                .param("to", day.plusDays(1).atStartOfDay(Baghdad.ZONE).toOffsetDateTime())
                .query(Appointments::appointment)
                .list();
    }

    @Transactional(readOnly = true)
    public List<Appointment> on(CaseId file) {
        return jdbc.sql(COLUMNS + "where file = :file order by starts_at desc limit 50")
                .param("file", file.value())
                .query(Appointments::appointment)
                .list();
    }

    /** Gives one owner's coming appointments of a case to another (REF-29). */
    public void move(CaseId file, AccountId from, AccountId to) {
        jdbc.sql("""
                        update tasks.appointment set owner = :to
                         where file = :file and owner = :from and state = 'planned'
                        """)
                .param("to", to.value())
                .param("file", file.value())
                .param("from", from.value())
                .update();
    }

    private static Appointment appointment(ResultSet row, int number) throws SQLException {
        return new Appointment(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("file", UUID.class)),
                new AccountId(row.getObject("owner", UUID.class)),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getString("place"),
                row.getString("state"));
    }
}
