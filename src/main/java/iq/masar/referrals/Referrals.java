package iq.masar.referrals;

import iq.masar.casework.Cases;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.referrals.model.Referral;
import iq.masar.referrals.steps.Dispatch;
import iq.masar.referrals.steps.Files;
import iq.masar.referrals.steps.Gate;
import iq.masar.referrals.steps.Progress;
import iq.masar.referrals.store.ReferralStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The sender's desk: a case worker sends a need, follows it, and ends it. One transaction each. */
@Component
public class Referrals {
    private static final Set<String> WORKER =
            Set.of("withdraw", "contact-failed", "confirm", "dispute", "close", "reroute");
    private static final Set<String> SUPERVISOR = Set.of("resume", "reroute", "withdraw", "close");

    private final Cases cases;
    private final ReferralStore store;
    private final Gate gate;
    private final Dispatch dispatch;
    private final Progress progress;
    private final Files files;

    Referrals(Cases cases, ReferralStore store, Gate gate, Dispatch dispatch, Progress progress, Files files) {
        this.cases = cases;
        this.store = store;
        this.gate = gate;
        this.dispatch = dispatch;
        this.progress = progress;
        this.files = files;
    }

    /**
     * Sends. Refuses: consent missing (REF-32), provider not vetted, agreement not in force (REF-3), no capacity (REF-5), named
     * receiver required (REF-33), hand-over missing (REF-15), receiver without keys, service gone; with a parent also when the
     * parent is still open (REF-39).
     */
    @Transactional
    public Reply send(Sending sending, Actor worker) {
        return switch (gate.pass(sending, worker)) {
            case Gate.Passage.Shut shut -> shut.because();
            case Gate.Passage.Open open -> {
                var reply = follows(sending) ? dispatch.send(sending, open, worker) : new Reply.Missing();
                if (reply instanceof Reply.Done done) {
                    reply = linked(sending, done, worker);
                }
                if (!(reply instanceof Reply.Done)) {
                    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                }
                yield reply;
            }
        };
    }

    /** The parent and the draft must belong to the same case. */
    private boolean follows(Sending sending) {
        return List.of(sending.parent(), sending.draft()).stream()
                .flatMap(Optional::stream)
                .allMatch(id -> store.find(id)
                        .filter(one -> one.line().file().equals(sending.file()))
                        .isPresent());
    }

    private Reply linked(Sending sending, Reply.Done done, Actor worker) {
        return sending.parent()
                .flatMap(store::lock)
                .map(parent -> progress.reroute(parent, done.referral(), worker))
                .<Reply>map(reply -> reply instanceof Reply.Done ? done : reply)
                .orElse(done);
    }

    /** Keeps a sending that found no place as a draft on the service's waiting list (REF-5). */
    @Transactional
    public Reply await(Sending sending, Actor worker) {
        return switch (gate.pass(sending, worker)) {
            case Gate.Passage.Shut shut -> shut.because();
            case Gate.Passage.Open open -> dispatch.await(sending, open, worker);
        };
    }

    /** Does what a sender, or for {@code resume} a supervisor, may do to a referral already sent; all else is {@code Missing}. */
    @Transactional
    public Reply take(ReferralId id, Command command, Actor actor) {
        var found = store.lock(id).filter(one -> verbs(one, actor).contains(command.verb()));
        return found.map(one -> progress.take(one, command, Optional.of(actor))).orElse(new Reply.Missing());
    }

    /** Everything about one referral, for its case's worker and her supervisor; for others it does not exist. */
    @Transactional(readOnly = true)
    public Optional<ReferralFile> find(ReferralId id, Actor actor) {
        return store.find(id).filter(one -> !verbs(one, actor).isEmpty()).map(one -> files.of(one, verbs(one, actor)));
    }

    /** The referrals of a case, oldest first; none for those to whom the case does not exist. */
    public List<ReferralSummary> of(CaseId file, Actor actor) {
        return cases.find(file, actor).isPresent() ? store.of(file) : List.of();
    }

    /** The worker's own open referrals, nearest deadline first; at most {@code size}. */
    public List<ReferralSummary> mine(Actor worker, Optional<Inbox.After> after, int size) {
        return store.ofSender(worker.account(), after, size);
    }

    private Set<String> verbs(Referral referral, Actor actor) {
        var file = cases.find(referral.line().file(), actor);
        if (file.isEmpty()) {
            return Set.of();
        }
        if (file.get().worker().equals(Optional.of(actor.account()))) {
            return WORKER;
        }
        return actor.is(Role.SUPERVISOR) && file.get().office().equals(actor.office()) ? SUPERVISOR : Set.of();
    }
}
