package iq.masar.plans.desk;

import iq.masar.casework.CaseSummary;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.plans.Need;
import iq.masar.plans.Plan;
import iq.masar.plans.Plan.Goal;
import iq.masar.plans.Plan.Outcome;
import iq.masar.plans.store.GoalStore;
import iq.masar.tasks.NewTask;
import iq.masar.tasks.Tasks;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes every date of a plan in force a task with an owner (REF-29), and closes the task when the goal is concluded. */
@Component
public class GoalTasks {
    private static final String KIND = "goal";
    private static final LocalTime END_OF_WORK = LocalTime.of(15, 0);

    private final Tasks tasks;
    private final GoalStore goals;
    private final Chronicle chronicle;

    GoalTasks(Tasks tasks, GoalStore goals, Chronicle chronicle) {
        this.tasks = tasks;
        this.goals = goals;
        this.chronicle = chronicle;
    }

    /** One task per open goal, owned by the case's worker, or by the author while the case has none. */
    public void open(CaseSummary file, Plan plan) {
        var owner = file.worker().orElse(plan.heading().author());
        plan.goals().stream().filter(goal -> goal.outcome() == Outcome.OPEN).forEach(goal -> {
            var due = goal.due().atTime(END_OF_WORK).atZone(Baghdad.ZONE).toInstant();
            tasks.add(new NewTask(file.id(), KIND, owner, due, Optional.of(link(file.id(), goal))));
        });
    }

    /** A later version takes over: its goals have tasks of their own. */
    public void close(Plan plan) {
        plan.goals()
                .forEach(goal -> tasks.completeFor(
                        plan.heading().file(), KIND, link(plan.heading().file(), goal)));
    }

    public void conclude(CaseId file, Goal goal, Outcome outcome) {
        goals.conclude(goal.id(), outcome, chronicle.now());
        tasks.completeFor(file, KIND, link(file, goal));
    }

    /** A need was met: the goals that answer it are reached. */
    public void reached(Need need) {
        goals.answering(need.id()).forEach(goal -> conclude(need.file(), goal, Outcome.REACHED));
    }

    private static String link(CaseId file, Goal goal) {
        return "/cases/" + file + "/plan?goal=" + goal.id();
    }
}
