package iq.masar.emergency.steps;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.emergency.EmergencyId;
import iq.masar.emergency.model.Emergency;
import iq.masar.emergency.store.EmergencyStore;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.time.Tick;
import iq.masar.vault.emergency.BreakGlass;
import java.time.Clock;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends readings and unanswered requests on time, and announces reviews and tellings that are overdue. */
@Component
class EmergencyClock implements Tick {
    private final EmergencyStore store;
    private final BreakGlass glass;
    private final Telling telling;
    private final Audit audit;
    private final Clock clock;

    EmergencyClock(EmergencyStore store, BreakGlass glass, Telling telling, Audit audit, Clock clock) {
        this.store = store;
        this.glass = glass;
        this.telling = telling;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Scheduled(fixedDelayString = "PT20S")
    @Transactional
    public void run() {
        var now = clock.instant();
        store.due(now, now.minus(Emergency.APPROVAL_TERM)).forEach(this::end);
        store.takeReviewsOverdue(now.minus(Emergency.REVIEW_TERM)).forEach(row -> {
            var facts = row.emergency().facts();
            audit.decided(
                    Act.bySystem("emergency.review-overdue").on(facts.file()).with("request", facts.id()));
            telling.reviewDue(facts);
        });
        store.takeTellingOverdue(now.minus(Telling.PERSON_TERM), Baghdad.day(now))
                .forEach(row -> {
                    var facts = row.emergency().facts();
                    audit.decided(Act.bySystem("emergency.telling-overdue")
                            .on(facts.file())
                            .with("request", facts.id()));
                    telling.personNotTold(facts);
                });
    }

    @Override
    public Instant next(Instant now) {
        return store.isAnythingRunning() ? now.plus(Emergency.APPROVAL_TERM) : Instant.MAX;
    }

    private void end(EmergencyId id) {
        var now = clock.instant();
        store.lock(id).ifPresent(row -> {
            switch (row.emergency()) {
                case Emergency.Open open when open.isOver(now) -> ended(open.end(), "emergency.expired");
                case Emergency.Requested requested
                when now.isAfter(requested.term()) -> ended(requested.deny(true, now), "emergency.lapsed");
                case Emergency.ApprovedOnce once
                when now.isAfter(once.term()) -> ended(once.deny(true, now), "emergency.lapsed");
                case Emergency moved -> {
                    // Somebody was faster since it was found due.
                }
            }
        });
    }

    private void ended(Emergency to, String verb) {
        glass.end(to.facts().id().value());
        store.save(to);
        audit.decided(Act.bySystem(verb)
                .on(to.facts().file())
                .with("request", to.facts().id()));
    }
}
