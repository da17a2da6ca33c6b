package iq.masar.roadmap.milestones;

import iq.masar.kernel.Label;
import iq.masar.roadmap.register.PartialDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of milestones; every change is a row more. */
@Component
class MilestoneStore {
    private final JdbcClient jdbc;

    MilestoneStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds the activity until the transaction ends, so that versions follow each other; false when there is none. */
    boolean lock(String activity) {
        return jdbc.sql("select id from roadmap.entry where id = :id and kind = 'activity' for update")
                .param("id", activity)
                .query(String.class)
                .optional()
                .isPresent();
    }

    void put(Milestone one, Instant now) {
        jdbc.sql("""
            insert into roadmap.milestone (id, version, activity, ar, ckb, en, due, reached_on, dropped, since, reason,
                                           recorded_by, recorded_at)
            values (:id, :version, :activity, :ar, :ckb, :en, :due, :reached, :dropped, :since, :reason, :by, :now)
            """)
                .param("id", one.id())
                .param("version", one.version())
                .param("activity", one.activity())
                .param("ar", one.name().ar())
                .param("ckb", one.name().ckb())
                .param("en", one.name().en())
                .param("due", one.due().toString())
                .param("reached", one.reached().orElse(null), Types.DATE)
                .param("dropped", one.isDropped())
                .param("since", one.why().since())
                .param("reason", one.why().reason())
                .param("by", one.why().by())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Every version of every milestone, in order. */
    List<Milestone> versions() {
        return jdbc.sql("""
            select id, version, activity, ar, ckb, en, due, reached_on, dropped, since, reason, recorded_by
              from roadmap.milestone order by id, version
            """).query(MilestoneStore::milestone).list();
    }

    /** Every version of the milestones of one activity, the newest first. */
    List<Milestone> history(String activity) {
        return jdbc.sql("""
            select id, version, activity, ar, ckb, en, due, reached_on, dropped, since, reason, recorded_by
              from roadmap.milestone where activity = :activity order by recorded_at desc, version desc, id
            """)
                .param("activity", activity)
                .query(MilestoneStore::milestone)
                .list();
    }

    private static Milestone milestone(ResultSet row, int number) throws SQLException {
        return new Milestone(
                row.getObject("id", UUID.class),
                row.getString("activity"),
                row.getInt("version"),
                new Label(row.getString("ar"), row.getString("ckb"), row.getString("en")),
                PartialDate.find(row.getString("due")).orElseThrow(),
                Optional.ofNullable(row.getObject("reached_on", LocalDate.class)),
                row.getBoolean("dropped"),
                new Milestone.Why(
                        row.getObject("since", LocalDate.class),
                        row.getString("reason"),
                        row.getObject("recorded_by", UUID.class)));
    }
}
