package iq.masar.referrals.steps;

import iq.masar.directory.Directory;
import iq.masar.kernel.AccountId;
import iq.masar.plans.NeedId;
import iq.masar.plans.Needs;
import iq.masar.referrals.Command;
import iq.masar.referrals.envelope.Letterbox;
import iq.masar.referrals.envelope.Sections;
import iq.masar.referrals.model.Change;
import iq.masar.referrals.model.Referral;
import iq.masar.referrals.model.State;
import iq.masar.referrals.store.FileStore;
import iq.masar.tasks.NewTask;
import iq.masar.tasks.Tasks;
import iq.masar.vault.Grants;
import iq.masar.vault.Section;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a step does elsewhere: keys opened and taken back, places given back, notes dropped into the case, tasks for people. */
@Component
public class Effects {
    private static final Duration TO_ASK_THE_CLIENT = Duration.ofDays(3);
    private final Directory directory;
    private final Grants grants;
    private final FileStore files;
    private final Tasks tasks;
    private final Needs needs;
    private final Letterbox letterbox;

    Effects(Directory directory, Grants grants, FileStore files, Tasks tasks, Needs needs, Letterbox letterbox) {
        this.directory = directory;
        this.grants = grants;
        this.files = files;
        this.tasks = tasks;
        this.needs = needs;
        this.letterbox = letterbox;
    }

    void of(Referral referral, Change change) {
        var line = referral.line();
        switch (change.to()) {
            case State.Accepted _ -> {
                grants.release(line.file(), Section.referralContact(line.id().value()));
                files.release(line.id(), change.at());
            }
            case State.ProviderDone _
            when change.command() instanceof Command.Finish -> {
                task(referral, "call", line.sender(), change.at().plus(TO_ASK_THE_CLIENT));
            }
            case State.ClientConfirmed _ -> {
                settled(referral);
                directory.release(line.id().value());
                line.need().map(NeedId::new).ifPresent(needs::met);
            }
            case State.ClientDisputed _ -> settled(referral);
            case State.InService _ -> {
                done(referral, "dispute");
                line.need().map(NeedId::new).ifPresent(needs::referred);
            }
            case State.Ended _
            when !(change.command() instanceof Command.Reroute) || referral.state() instanceof State.ClientDisputed ->
                end(referral, change.at());
            default -> {}
        }
        letterbox.drop(referral, change);
    }

    /** Takes back every key and the place. */
    private void end(Referral referral, Instant now) {
        var line = referral.line();
        directory.release(line.id().value());
        Sections.all(line.id()).forEach(section -> grants.withdraw(line.file(), section));
        files.cut(line.id(), now);
        settled(referral);
        done(referral, "dispute");
        if (!(referral.state() instanceof State.ClientConfirmed)) {
            line.need().map(NeedId::new).ifPresent(needs::reopened);
        }
    }

    /** A need is on its way. */
    void sent(Optional<UUID> need) {
        need.map(NeedId::new).ifPresent(needs::referred);
    }

    public void task(Referral referral, String kind, AccountId owner, Instant due) {
        tasks.add(new NewTask(referral.line().file(), kind, owner, due, Optional.of(link(referral))));
    }

    private void settled(Referral referral) {
        List.of("call", "referral-silent", "referral-overdue").forEach(kind -> done(referral, kind));
    }

    private void done(Referral referral, String kind) {
        tasks.completeFor(referral.line().file(), kind, link(referral));
    }

    static String link(Referral referral) {
        return "/referrals/" + referral.line().id();
    }
}
