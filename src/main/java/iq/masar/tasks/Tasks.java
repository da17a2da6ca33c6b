package iq.masar.tasks;

import iq.masar.casework.Cases;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is to be done, for whom and by when; joins the caller's transaction. */
@Component
@Transactional
public class Tasks {
    private final TaskStore store;
    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Tasks(TaskStore store, Cases cases, ApplicationEventPublisher events, Ids ids, Clock clock) {
        this.store = store;
        this.cases = cases;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    public TaskId add(NewTask task) {
        var id = ids.next();
        store.add(id, task, clock.instant());
        return new TaskId(id);
    }

    /** Done by its owner; false where there is no such open task for this officer. */
    public boolean complete(TaskId task, Actor actor) {
        var found = store.find(task).filter(one -> one.owner().equals(actor.account()));
        if (found.isEmpty() || !store.complete(task, actor.account(), clock.instant())) {
            return false;
        }
        tell(found.get());
        return true;
    }

    /** Completes every open task of this kind and link, whoever owns it. */
    public void completeFor(CaseId file, String kind, String link) {
        store.completeFor(file, kind, link, clock.instant()).forEach(this::tell);
    }

    /** What waits for one owner, nearest deadline first; at most two hundred. */
    @Transactional(readOnly = true)
    public List<Task> openFor(AccountId owner) {
        return store.openFor(owner);
    }

    /** What is open on one case, as this officer may see it: protection tasks only for their owner (REF-26). */
    @Transactional(readOnly = true)
    public List<Task> openOn(CaseId file, Actor actor) {
        return list(file, actor).stream().filter(Task::isOpen).toList();
    }

    /** Open and done tasks of one case, as this officer may see them. */
    @Transactional(readOnly = true)
    public List<Task> list(CaseId file, Actor actor) {
        return store.on(file).stream().filter(task -> isFor(task, actor)).toList();
    }

    /** How many open tasks of each of these owners are overdue; protection tasks are not counted (REF-26). */
    @Transactional(readOnly = true)
    public Map<AccountId, Integer> late(Collection<AccountId> owners) {
        return store.late(owners, clock.instant());
    }

    /** Everything open on a case, for the rules that ask whether anything is; never shown. */
    @Transactional(readOnly = true)
    public List<Task> anyOpenOn(CaseId file) {
        return store.on(file).stream().filter(Task::isOpen).toList();
    }

    /** Gives one owner's open tasks of a case to another, but for protection tasks, which stay with their specialist. */
    public void move(CaseId file, AccountId from, AccountId to) {
        store.move(file, from, to);
    }

    private static boolean isFor(Task task, Actor actor) {
        return !task.kind().equals(Task.PROTECTION) || task.owner().equals(actor.account());
    }

    private void tell(Task task) {
        events.publishEvent(new TaskCompleted(
                task.id().value(),
                task.file(),
                cases.summary(task.file()).orElseThrow().governorate(),
                task.kind(),
                task.dueAt(),
                clock.instant()));
    }
}
