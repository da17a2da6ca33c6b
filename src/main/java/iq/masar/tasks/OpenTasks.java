package iq.masar.tasks;

import iq.masar.casework.slots.CaseObstacle;
import iq.masar.casework.slots.CaseTab;
import iq.masar.casework.slots.NearestDeadline;
import iq.masar.casework.slots.Obstacle;
import iq.masar.casework.words.CaseWords;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/**
 * Open tasks on a case's page: their tab, what is due next, and what hinders closing; a protection task hinders without being
 * named (REF-26).
 */
@Component
class OpenTasks implements CaseObstacle, CaseTab, NearestDeadline {
    private final Tasks tasks;
    private final CaseWords words;

    OpenTasks(Tasks tasks, CaseWords words) {
        this.tasks = tasks;
        this.words = words;
    }

    @Override
    public List<Obstacle> openOn(CaseId file) {
        return tasks.anyOpenOn(file).stream().map(OpenTasks::obstacle).toList();
    }

    private static Obstacle obstacle(Task task) {
        return task.kind().equals(Task.PROTECTION)
                ? new Obstacle("other-office", "")
                : new Obstacle(
                        "tasks.task." + task.kind(), Baghdad.day(task.dueAt()).toString());
    }

    @Override
    public Optional<Nearest> on(CaseId file, Actor reader) {
        return tasks.openOn(file, reader).stream()
                .findFirst()
                .map(task -> new Nearest(
                        task.word(),
                        words.clock(task.createdAt(), task.dueAt()),
                        task.link().orElse("/cases/" + file + "/tasks")));
    }

    @Override
    public String path() {
        return "tasks";
    }

    @Override
    public String key() {
        return "casework.tab.tasks";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public OptionalInt count(CaseId file, Actor reader) {
        return OptionalInt.of(tasks.openOn(file, reader).size());
    }
}
