package iq.masar.casework.tasks;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is to be done, for whom and by when; joins the caller's transaction. */
@Component
public class Tasks {
    public TaskId add(NewTask task) {
        throw new UnsupportedOperationException();
    }

    /** Done by its owner or the case's worker; false where there is no such task for this officer. */
    public boolean complete(TaskId task, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Completes every open task of this kind and link, whoever owns it. */
    public void completeFor(CaseId file, String kind, String link) {
        throw new UnsupportedOperationException();
    }

    /** What waits for one owner, nearest deadline first; at most two hundred. */
    public List<Task> openFor(AccountId owner) {
        throw new UnsupportedOperationException();
    }

    /** What is open on one case, as this officer may see it: protection tasks only for their owner (REF-26). */
    public List<Task> openOn(CaseId file, Actor actor) {
        throw new UnsupportedOperationException();
    }
}
