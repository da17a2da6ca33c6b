package iq.masar.identity.feed;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.identity.ClaimReply;
import iq.masar.identity.ClaimSummary;
import iq.masar.identity.QuestionSummary;
import iq.masar.identity.model.ClaimCommand.EndTerm;
import iq.masar.identity.model.ClaimCommand.Refer;
import iq.masar.identity.model.QuestionState;
import iq.masar.identity.steps.Clocks;
import iq.masar.identity.steps.Desk;
import iq.masar.identity.store.ClockStore;
import iq.masar.identity.store.QuestionStore;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.time.Tick;
import iq.masar.notices.Notice;
import iq.masar.notices.Notices;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at the clocks of claims: who fell silent, what is late, which term ended, who must be referred. */
@Component
class ClaimTime implements Tick {
    private static final List<Integer> WARNINGS = List.of(150, 100, 75);
    private final QuestionStore questions;
    private final ClockStore store;
    private final Clocks clocks;
    private final Desk desk;
    private final Notices notices;
    private final Audit audit;

    ClaimTime(QuestionStore questions, ClockStore store, Clocks clocks, Desk desk, Notices notices, Audit audit) {
        this.questions = questions;
        this.store = store;
        this.clocks = clocks;
        this.desk = desk;
        this.notices = notices;
        this.audit = audit;
    }

    @Override
    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT40S")
    @Transactional
    public void run() {
        questions.overdue(clocks.now()).forEach(this::fallSilent);
        store.running().forEach(this::warn);
        store.termEnded(clocks.today()).forEach(claim -> desk.step(claim, new EndTerm(clocks.today())));
        store.toRefer().forEach(this::refer);
    }

    @Override
    public Instant next(Instant now) {
        var soon = store.isAnythingRunning() ? now.plus(Duration.ofHours(2)) : Instant.MAX;
        return questions.nextDue().filter(soon::isAfter).orElse(soon);
    }

    private void fallSilent(QuestionSummary question) {
        if (question.state() instanceof QuestionState.Sent sent) {
            sent.fallSilent(clocks.now()).ifPresent(silent -> {
                questions.save(question.id(), silent);
                notices.send(Notice.to(question.askedBy(), "identity.notice.silent")
                        .linking("/claims/" + question.claim() + "/questions"));
            });
        }
    }

    /** At 75, 100 and 150 per cent of the term, each once (IDN-54). */
    private void warn(ClaimSummary claim) {
        var used = clocks.share(claim) * 100;
        WARNINGS.stream()
                .filter(share -> used >= share && claim.warned() < share)
                .findFirst()
                .ifPresent(share -> {
                    store.warned(claim.id(), share);
                    notices.send(Notice.to(claim.openedBy(), "identity.notice.term", claim.number(), share)
                            .linking("/claims/" + claim.id()));
                });
    }

    /** Who was not confirmed and has no tie to another state is referred at once, at the latest in a day (IDN-57). */
    private void refer(CaseId claim) {
        if (desk.step(claim, new Refer(false)) instanceof ClaimReply.Done) {
            store.referred(claim, clocks.referralDue(clocks.now()), clocks.now());
            audit.decided(Act.bySystem("identity.referred").on(claim));
        }
    }
}
