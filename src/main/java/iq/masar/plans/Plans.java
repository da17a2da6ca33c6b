package iq.masar.plans;

import iq.masar.casework.CaseState;
import iq.masar.casework.CaseStep;
import iq.masar.casework.CaseSummary;
import iq.masar.casework.Refused;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.plans.Plan.Agreement;
import iq.masar.plans.Plan.Approval;
import iq.masar.plans.desk.Chronicle;
import iq.masar.plans.desk.Files;
import iq.masar.plans.desk.GoalTasks;
import iq.masar.plans.desk.WaveTasks;
import iq.masar.plans.model.PlanSteps;
import iq.masar.plans.store.PlanStore;
import iq.masar.vault.Place;
import iq.masar.vault.Reading;
import iq.masar.vault.Section;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The door to plans: written by the case's worker, agreed by the person, approved by somebody else (REF-28). */
@Component
public class Plans {
    private final PlanStore store;
    private final Scores scores;
    private final Files files;
    private final Chronicle chronicle;
    private final GoalTasks tasks;
    private final WaveTasks waves;

    Plans(PlanStore store, Scores scores, Files files, Chronicle chronicle, GoalTasks tasks, WaveTasks waves) {
        this.store = store;
        this.scores = scores;
        this.files = files;
        this.chronicle = chronicle;
        this.tasks = tasks;
        this.waves = waves;
    }

    /** A plan the officer may see: as its case's worker or as a supervisor of its office. */
    public Optional<Plan> find(UUID id, Actor actor) {
        return store.find(id)
                .filter(plan -> files.find(plan.heading().file(), actor).isPresent());
    }

    /** All versions of a case's plan, newest first; codes only. */
    public List<Plan> versions(CaseId file) {
        return store.versions(file);
    }

    /** The version in force. */
    public Optional<Plan> inForce(CaseId file) {
        return versions(file).stream().filter(Plan.Approved.class::isInstance).findFirst();
    }

    /** Plans an officer may decide on: of her office, submitted, not her own. */
    public List<Plan> waitingFor(Actor supervisor) {
        return supervisor.is(Role.SUPERVISOR)
                ? store.waiting().stream()
                        .filter(plan -> !plan.heading().author().equals(supervisor.account()))
                        .filter(plan -> files.summary(plan.heading().file())
                                .filter(file -> files.isSupervisedBy(file, supervisor))
                                .isPresent())
                        .toList()
                : List.of();
    }

    /** How many of an officer's plans wait for a supervisor. */
    public int submittedBy(Actor author) {
        return (int) store.waiting().stream()
                .filter(plan -> plan.heading().author().equals(author.account()))
                .count();
    }

    /** Begins a version, with the goals of the one in force that are open or not paid yet. Refuses: no baseline, one in work already, the case's state. */
    @Transactional
    public Planning draft(CaseId file, Actor author) {
        var found = files.workable(file, author);
        if (found.isEmpty()) {
            return new Planning.NotYours();
        }
        var versions = store.versions(file);
        var inWork = versions.stream().filter(Plans::isInWork).findFirst();
        if (inWork.isPresent()) {
            return new Planning.NotNow(inWork.get().state());
        }
        if (scores.find(file, Score.Wave.BASELINE).isEmpty()) {
            return new Planning.BaselineMissing();
        }
        if (!isReady(found.get(), author)) {
            return new Planning.CaseNotReady();
        }
        return drafted(file, versions, author);
    }

    /** The first plan, and one after reopening, takes the case to its planning step; a later version leaves it where it is. */
    private boolean isReady(CaseSummary file, Actor author) {
        return switch (file.state()) {
            case CaseState.PlanDraft s -> true;
            case CaseState.PlanApproved s -> true;
            case CaseState.Implementing s -> true;
            case CaseState.FollowUp s -> true;
            default -> !(files.advance(file.id(), CaseStep.DRAFT_PLAN, author) instanceof Refused);
        };
    }

    private Planning drafted(CaseId file, List<Plan> versions, Actor author) {
        var heading = new Plan.Heading(chronicle.fresh(), file, versions.size() + 1, author.account(), chronicle.now());
        store.add(new Plan.Draft(heading, List.of(), Optional.empty()));
        versions.stream()
                .filter(Plan.Approved.class::isInstance)
                .flatMap(plan -> plan.goals().stream())
                .filter(goal -> goal.outcome() == Plan.Outcome.OPEN || store.hasCosts(goal.id(), true))
                .forEach(goal -> store.carry(goal, heading.id(), chronicle.fresh()));
        chronicle.happened(file, author, "plan-drafted", heading.version());
        return new Planning.Done(store.find(heading.id()).orElseThrow());
    }

    /** Adds a goal; an agreement given before lapses, for it was given to other goals. */
    @Transactional
    public Planning addGoal(UUID plan, Plan.NewGoal wish, Actor author) {
        return write(plan, author, open -> {
            if (wish.due().isBefore(chronicle.today())) {
                return new Planning.DateInPast();
            }
            var words = chronicle.fresh();
            var place = open.goals().stream().mapToInt(Plan.Goal::ordinal).max().orElse(0) + 1;
            store.add(plan, wish.at(place, chronicle.fresh(), words));
            files.seal(
                    open.heading().file(),
                    Section.PLAN,
                    words,
                    Map.of("goal", wish.goal(), "intervention", wish.intervention()),
                    author);
            return store.reopen(open);
        });
    }

    /** Takes a goal out; an agreement given before lapses. Refuses: costs noted on its lines. */
    @Transactional
    public Planning dropGoal(UUID plan, UUID goal, Actor author) {
        return write(plan, author, open -> {
            if (store.hasCosts(goal, false)) {
                return new Planning.CostsNoted();
            }
            store.drop(plan, goal);
            return store.reopen(open);
        });
    }

    private Planning write(UUID id, Actor author, Function<Plan, Planning> change) {
        return locked(id, author)
                .map(plan -> plan.isOpen() ? change.apply(plan) : new Planning.NotNow(plan.state()))
                .orElseGet(Planning.NotYours::new);
    }

    private Optional<Plan> locked(UUID id, Actor author) {
        return store.lock(id)
                .filter(plan -> files.workable(plan.heading().file(), author).isPresent());
    }

    /** Hands the plan over for approval. Refuses: no goals, not now. */
    @Transactional
    public Planning submit(UUID id, Actor author) {
        return locked(id, author)
                .map(plan -> kept(PlanSteps.submit(plan, chronicle.now()), author, "plan-submitted"))
                .orElseGet(Planning.NotYours::new);
    }

    /** Records that the person agreed. Refuses: no witness where one is needed, no goals, not now. */
    @Transactional
    public Planning agree(UUID id, Agreement agreement, Actor recorder) {
        return locked(id, recorder)
                .map(plan -> inForce(kept(PlanSteps.agree(plan, agreement), recorder, "plan-agreed"), recorder))
                .orElseGet(Planning.NotYours::new);
    }

    /** Approves. Refuses: the author's own plan, anyone but a supervisor of the case's office, not now. */
    @Transactional
    public Planning approve(UUID id, Actor supervisor) {
        return decide(
                id,
                supervisor,
                plan -> inForce(
                        kept(
                                PlanSteps.approve(plan, new Approval(supervisor.account(), chronicle.now())),
                                supervisor,
                                "plan-approved"),
                        supervisor));
    }

    /** Sends the plan back with a reason, which only the case's holders read. Refuses: as for approving; reason missing. */
    @Transactional
    public Planning giveBack(UUID id, String reason, Actor supervisor) {
        return decide(id, supervisor, plan -> {
            if (reason.isBlank()) {
                return new Planning.ReasonMissing();
            }
            var answer = kept(
                    PlanSteps.giveBack(plan, new Plan.Return(supervisor.account(), chronicle.now())),
                    supervisor,
                    "plan-returned");
            if (answer instanceof Planning.Done) {
                files.drop(plan.heading().file(), Section.PLAN, id, Map.of("returned", reason), supervisor);
            }
            return answer;
        });
    }

    private Planning decide(UUID id, Actor supervisor, Function<Plan, Planning> decision) {
        var plan = store.lock(id);
        var file = plan.flatMap(found -> files.find(found.heading().file(), supervisor));
        if (plan.isEmpty() || file.isEmpty()) {
            return new Planning.NotYours();
        }
        if (plan.get().heading().author().equals(supervisor.account())) {
            chronicle.happened(
                    file.get().id(),
                    supervisor,
                    "self-approval",
                    plan.get().heading().version());
            return new Planning.SelfApproval();
        }
        return files.isSupervisedBy(file.get(), supervisor)
                ? decision.apply(plan.get())
                : new Planning.SupervisorOnly();
    }

    private Planning kept(Planning answer, Actor actor, String kind) {
        return answer instanceof Planning.Done done ? kept(done, actor, kind) : answer;
    }

    private Planning kept(Planning.Done done, Actor actor, String kind) {
        var heading = done.plan().heading();
        if (done.plan() instanceof Plan.Approved) {
            supersede(heading);
        }
        store.save(done.plan());
        chronicle.happened(
                heading.file(),
                actor,
                kind,
                heading.version(),
                done.plan().goals().size());
        return done;
    }

    private void supersede(Plan.Heading by) {
        store.versions(by.file()).stream()
                .filter(other -> other.heading().version() < by.version() && other instanceof Plan.Approved)
                .forEach(other -> {
                    tasks.close(other);
                    store.save(PlanSteps.supersede(other));
                });
    }

    /** What follows when both consents are there: the case moves on and deadlines become tasks. */
    private Planning inForce(Planning answer, Actor actor) {
        if (!(answer instanceof Planning.Done(Plan.Approved plan))) {
            return answer;
        }
        var file = files.summary(plan.heading().file()).orElseThrow();
        if (file.state() instanceof CaseState.PlanDraft
                && files.advance(file.id(), CaseStep.APPROVE_PLAN, actor) instanceof Refused) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Planning.CaseNotReady();
        }
        tasks.open(file, plan);
        if (plan.heading().version() == 1) {
            waves.open(file, file.worker().orElse(plan.heading().author()), chronicle.now());
        }
        tell(file, plan);
        return answer;
    }

    /** Says what became of a goal of the plan in force. */
    @Transactional
    public Planning conclude(UUID id, UUID goal, Plan.Outcome outcome, Actor actor) {
        return locked(id, actor)
                .map(plan -> {
                    if (!(plan instanceof Plan.Approved)) {
                        return new Planning.NotNow(plan.state());
                    }
                    plan.goals().stream().filter(one -> one.id().equals(goal)).forEach(one -> {
                        tasks.conclude(plan.heading().file(), one, outcome);
                        chronicle.happened(
                                plan.heading().file(), actor, "goal-concluded", one.family(), outcome.code());
                    });
                    return new Planning.Done(store.find(id).orElseThrow());
                })
                .orElseGet(Planning.NotYours::new);
    }

    /** Moves the case on: the plan is being carried out, or only followed up. */
    @Transactional
    public Planning step(UUID id, CaseStep step, Actor actor) {
        return locked(id, actor)
                .map(plan -> files.advance(plan.heading().file(), step, actor) instanceof Refused
                        ? new Planning.CaseNotReady()
                        : new Planning.Done(plan))
                .orElseGet(Planning.NotYours::new);
    }

    /**
     * Opens the words of plans, goals and needs for the case's designated officer, and for a supervisor of its office only
     * while a version waits for a decision; what may not be opened is absent.
     */
    public Reading words(CaseId file, Collection<UUID> records, Actor actor) {
        return open(
                file,
                records.stream()
                        .map(record -> new Place(file, Section.PLAN, record))
                        .toList(),
                actor);
    }

    /** The same rule for records of any section of this room. */
    public Reading open(CaseId file, List<Place> places, Actor actor) {
        if (files.isDesignated(file, actor) || !actor.is(Role.SUPERVISOR)) {
            return files.open(file, actor, places);
        }
        return store.versions(file).stream().anyMatch(Plan.Submitted.class::isInstance)
                ? files.openForDecision(actor, places)
                : new Reading.NotYours();
    }

    private void tell(CaseSummary file, Plan.Approved plan) {
        chronicle.tell(new PlanApproved(
                plan.heading().id(),
                file.id(),
                plan.heading().version(),
                plan.goals().size(),
                plan.costIqd(),
                file.office(),
                file.governorate(),
                chronicle.now()));
    }

    private static boolean isInWork(Plan plan) {
        return !(plan instanceof Plan.Approved || plan instanceof Plan.Superseded);
    }
}
