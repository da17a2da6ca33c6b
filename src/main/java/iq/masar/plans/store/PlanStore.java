package iq.masar.plans.store;

import iq.masar.kernel.CaseId;
import iq.masar.plans.Plan;
import iq.masar.plans.Planning;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of plans. */
@Repository
public class PlanStore {
    private final JdbcClient jdbc;
    private final GoalStore goals;

    PlanStore(JdbcClient jdbc, GoalStore goals) {
        this.jdbc = jdbc;
        this.goals = goals;
    }

    public Optional<Plan> find(UUID id) {
        return jdbc.sql("select * from plans.plan where id = :id")
                .param("id", id)
                .query((row, number) -> PlanRow.read(row, goals.list(id)))
                .optional();
    }

    /** The same, held against anyone else changing it until the transaction ends. */
    public Optional<Plan> lock(UUID id) {
        return jdbc.sql("select * from plans.plan where id = :id for update")
                .param("id", id)
                .query((row, number) -> PlanRow.read(row, goals.list(id)))
                .optional();
    }

    /** All versions, newest first. */
    public List<Plan> versions(CaseId file) {
        return jdbc.sql("select * from plans.plan where case_id = :file order by version desc")
                .param("file", file.value())
                .query((row, number) -> PlanRow.read(row, goals.list(row.getObject("id", UUID.class))))
                .list();
    }

    /** Plans waiting for a supervisor, oldest first; the caller keeps those of its office. */
    public List<Plan> waiting() {
        return jdbc.sql("select * from plans.plan where state = 'submitted' order by submitted_at limit 500")
                .query((row, number) -> PlanRow.read(row, List.of()))
                .list();
    }

    public void add(Plan.Draft draft) {
        var heading = draft.heading();
        jdbc.sql("""
                insert into plans.plan (id, case_id, version, state, author, created_at)
                values (:id, :file, :version, 'draft', :author, :at)
                """)
                .param("id", heading.id())
                .param("file", heading.file().value())
                .param("version", heading.version())
                .param("author", heading.author().value())
                .param("at", stamp(heading.createdAt()))
                .update();
    }

    public void add(UUID plan, Plan.Goal goal) {
        goals.add(plan, goal);
    }

    /** Takes a goal of one version into another, with its cost lines. */
    public void carry(Plan.Goal goal, UUID into, UUID fresh) {
        goals.carry(goal, into, fresh);
    }

    /** Whether something was spent on a goal, or is to be; {@code open} asks for what is not paid yet only. */
    public boolean hasCosts(UUID goal, boolean open) {
        return goals.hasCosts(goal, open);
    }

    public void drop(UUID plan, UUID goal) {
        goals.drop(plan, goal);
    }

    /** A plan was written on: it is a draft again, and an agreement given before lapses, for it was given to another plan. */
    public Planning reopen(Plan open) {
        save(new Plan.Draft(open.heading(), open.goals(), Optional.empty()));
        return new Planning.Done(find(open.heading().id()).orElseThrow());
    }

    /** Writes the state a plan has come to. */
    public void save(Plan plan) {
        var agreement = plan.agreement();
        var approval = approval(plan);
        var back = plan instanceof Plan.Returned returned ? returned.back() : null;
        jdbc.sql("""
                update plans.plan
                   set state = :state, submitted_at = coalesce(:submitted, submitted_at),
                       agreed_mode = :mode, agreed_language = :language, agreed_witness = :witness,
                       agreed_at = :agreed, agreed_recorded_by = :recorder,
                       approved_by = :approver, approved_at = :approved,
                       returned_by = coalesce(:returner, returned_by), returned_at = coalesce(:returned, returned_at)
                 where id = :id
                """)
                .param("state", plan.state())
                .param("submitted", plan instanceof Plan.Submitted s ? stamp(s.submittedAt()) : null)
                .param("mode", agreement.map(given -> given.mode().code()).orElse(null))
                .param("language", agreement.map(Plan.Agreement::language).orElse(null))
                .param("witness", agreement.flatMap(Plan.Agreement::witness).orElse(null))
                .param("agreed", agreement.map(given -> stamp(given.at())).orElse(null))
                .param(
                        "recorder",
                        agreement.map(given -> given.recordedBy().value()).orElse(null))
                .param("approver", approval.map(given -> given.by().value()).orElse(null))
                .param("approved", approval.map(given -> stamp(given.at())).orElse(null))
                .param("returner", back == null ? null : back.by().value())
                .param("returned", back == null ? null : stamp(back.at()))
                .param("id", plan.heading().id())
                .update();
    }

    private static Optional<Plan.Approval> approval(Plan plan) {
        return switch (plan) {
            case Plan.Approved approved -> Optional.of(approved.approval());
            case Plan.AwaitingAgreement awaiting -> Optional.of(awaiting.approval());
            case Plan.Superseded superseded -> superseded.approval();
            case Plan.Draft draft -> Optional.empty();
            case Plan.Submitted submitted -> Optional.empty();
            case Plan.Returned returned -> Optional.empty();
        };
    }

    private static @Nullable OffsetDateTime stamp(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
