package iq.masar.casework.work;

import iq.masar.casework.slots.CaseObstacle;
import iq.masar.casework.slots.Obstacle;
import iq.masar.casework.tasks.Task;
import iq.masar.casework.tasks.Tasks;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import java.util.List;
import org.springframework.stereotype.Component;

/** An open task hinders closing; a protection task does so without being named (REF-26). */
@Component
class OpenTasks implements CaseObstacle {
    private final Tasks tasks;

    OpenTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<Obstacle> openOn(CaseId file) {
        return tasks.anyOpenOn(file).stream().map(OpenTasks::obstacle).toList();
    }

    private static Obstacle obstacle(Task task) {
        return task.kind().equals(Task.PROTECTION)
                ? new Obstacle("other-office", "")
                : new Obstacle(
                        "casework.task." + task.kind(),
                        Baghdad.day(task.dueAt()).toString());
    }
}
