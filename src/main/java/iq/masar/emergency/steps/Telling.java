package iq.masar.emergency.steps;

import iq.masar.access.Account;
import iq.masar.access.Accounts;
import iq.masar.emergency.model.Emergency;
import iq.masar.emergency.model.Facts;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Role;
import iq.masar.notices.Notice;
import iq.masar.notices.Notices;
import iq.masar.tasks.NewTask;
import iq.masar.tasks.Tasks;
import iq.masar.vault.Grants;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who is told what, and when (REF-53): nobody may read a file in an emergency without others knowing at once. */
@Component
public class Telling {
    /** How long until the person herself is told. */
    public static final Duration PERSON_TERM = Duration.ofDays(30);

    private static final String TASK = "tell-emergency";

    private final Notices notices;
    private final Accounts accounts;
    private final Grants grants;
    private final Tasks tasks;

    Telling(Notices notices, Accounts accounts, Grants grants, Tasks tasks) {
        this.notices = notices;
        this.accounts = accounts;
        this.grants = grants;
        this.tasks = tasks;
    }

    /** Approvers of every institution but the requester: fifteen minutes run. */
    public void asked(Facts facts) {
        var approvers = all(Role.COORDINATOR);
        approvers.remove(facts.requester());
        send(facts, approvers, "emergency.notice.asked");
        send(facts, all(Role.DATA_PROTECTION_OFFICER), "emergency.notice.asked");
    }

    /** The worker, the branch's supervisors and the data-protection officers at once; the person within thirty days. */
    public void opened(Emergency.Open open) {
        var facts = open.facts();
        var workers = grants.holders(facts.file());
        var told = new LinkedHashSet<AccountId>(workers);
        told.addAll(supervisors(facts));
        told.addAll(all(Role.DATA_PROTECTION_OFFICER));
        send(facts, told, "emergency.notice.opened");
        send(facts, Set.of(facts.requester()), "emergency.notice.yours");
        owner(facts, workers)
                .ifPresent(owner -> tasks.add(new NewTask(
                        facts.file(), TASK, owner, open.second().at().plus(PERSON_TERM), Optional.of(path(facts)))));
    }

    private Optional<AccountId> owner(Facts facts, Collection<AccountId> workers) {
        return workers.stream().findFirst().or(() -> supervisors(facts).stream().findFirst());
    }

    public void reviewDue(Facts facts) {
        send(facts, all(Role.DATA_PROTECTION_OFFICER), "emergency.notice.review-due");
        send(facts, Set.of(facts.requester()), "emergency.notice.suspended");
    }

    public void reviewed(Facts facts) {
        send(facts, Set.of(facts.requester()), "emergency.notice.reviewed");
        send(facts, supervisors(facts), "emergency.notice.reviewed");
    }

    public void personNotTold(Facts facts) {
        send(facts, all(Role.DATA_PROTECTION_OFFICER), "emergency.notice.person-due");
        send(facts, supervisors(facts), "emergency.notice.person-due");
    }

    /** The task is done, or a judge let it wait. */
    public void personDone(Facts facts) {
        tasks.completeFor(facts.file(), TASK, path(facts));
    }

    public void personLater(Facts facts, Instant until) {
        personDone(facts);
        owner(facts, grants.holders(facts.file()))
                .ifPresent(owner -> tasks.add(new NewTask(facts.file(), TASK, owner, until, Optional.of(path(facts)))));
    }

    private Set<AccountId> supervisors(Facts facts) {
        return ids(accounts.withRole(facts.office(), Role.SUPERVISOR));
    }

    private Set<AccountId> all(Role role) {
        return ids(accounts.withRole(role));
    }

    private static Set<AccountId> ids(Collection<Account> accounts) {
        var ids = new LinkedHashSet<AccountId>();
        accounts.forEach(account -> ids.add(account.id()));
        return ids;
    }

    private void send(Facts facts, Collection<AccountId> readers, String key) {
        readers.forEach(
                reader -> notices.send(Notice.to(reader, key, facts.number()).linking(path(facts))));
    }

    private static String path(Facts facts) {
        return "/emergencies/" + facts.id();
    }
}
