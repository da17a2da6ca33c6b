package iq.masar.plans.store;

import iq.masar.kernel.FamilyCode;
import iq.masar.plans.NeedId;
import iq.masar.plans.Plan;
import iq.masar.plans.Plan.Coded;
import iq.masar.plans.Plan.Goal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of goals. */
@Repository
public class GoalStore {
    private final JdbcClient jdbc;

    GoalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Goal> list(UUID plan) {
        return jdbc.sql("select * from plans.goal where plan_id = :plan order by ordinal")
                .param("plan", plan)
                .query(GoalStore::goal)
                .list();
    }

    public void add(UUID plan, Goal goal) {
        jdbc.sql("""
                insert into plans.goal
                       (id, plan_id, ordinal, need_id, family, dimension, level, cost_iqd, owner, due_on, outcome, words)
                values (:id, :plan, :ordinal, :need, :family, :dimension, :level, :cost, :owner, :due, :outcome, :words)
                """)
                .param("id", goal.id())
                .param("plan", plan)
                .param("ordinal", goal.ordinal())
                .param("need", goal.need().map(NeedId::value).orElse(null))
                .param("family", goal.family().value())
                .param("dimension", goal.dimension().code())
                .param("level", goal.level().code())
                .param("cost", goal.costIqd())
                .param("owner", goal.owner().code())
                .param("due", goal.due())
                .param("outcome", goal.outcome().code())
                .param("words", goal.words())
                .update();
    }

    /** The same goal in a later version, under an id of its own, with the same words and the same cost lines. */
    void carry(Goal goal, UUID into, UUID fresh) {
        add(into, goal.carriedAs(fresh));
        jdbc.sql("""
                insert into plans.cost_line (plan_id, line, goal_id, amount_iqd, owner)
                select :into, line, :fresh, amount_iqd, owner
                  from plans.cost_line
                 where goal_id = :goal
                """)
                .param("into", into)
                .param("fresh", fresh)
                .param("goal", goal.id())
                .update();
    }

    /** Whether costs were noted on a goal's lines; {@code open} asks for those not paid yet. */
    boolean hasCosts(UUID goal, boolean open) {
        return jdbc.sql("""
                select exists (
                    select 1
                      from plans.cost_line l join plans.cost c on c.line = l.line
                     where l.goal_id = :goal and (c.state = 'open' or c.state = 'paid' and not :open))
                """)
                .param("goal", goal)
                .param("open", open)
                .query(Boolean.class)
                .single();
    }

    public void drop(UUID plan, UUID goal) {
        jdbc.sql("delete from plans.goal where plan_id = :plan and id = :goal")
                .param("plan", plan)
                .param("goal", goal)
                .update();
    }

    /** The open goals of plans in force that answer a need. */
    public List<Goal> answering(NeedId need) {
        return jdbc.sql("""
                select g.*
                  from plans.goal g join plans.plan p on p.id = g.plan_id
                 where g.need_id = :need and g.outcome = 'open' and p.state = 'approved'
                """).param("need", need.value()).query(GoalStore::goal).list();
    }

    public void conclude(UUID goal, Plan.Outcome outcome, Instant at) {
        jdbc.sql("""
                update plans.goal
                   set outcome = :outcome, outcome_at = :at
                 where id = :goal
                """)
                .param("outcome", outcome.code())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("goal", goal)
                .update();
    }

    private static Goal goal(ResultSet row, int number) throws SQLException {
        return new Goal(
                row.getObject("id", UUID.class),
                row.getInt("ordinal"),
                Optional.ofNullable(row.getObject("need_id", UUID.class)).map(NeedId::new),
                new FamilyCode(row.getString("family")),
                Coded.find(Plan.Dimension.class, row.getString("dimension")).orElseThrow(),
                Coded.find(Plan.Level.class, row.getString("level")).orElseThrow(),
                row.getLong("cost_iqd"),
                Coded.find(Plan.Owner.class, row.getString("owner")).orElseThrow(),
                row.getObject("due_on", LocalDate.class),
                Coded.find(Plan.Outcome.class, row.getString("outcome")).orElseThrow(),
                row.getObject("words", UUID.class));
    }
}
