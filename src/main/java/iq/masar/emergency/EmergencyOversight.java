package iq.masar.emergency;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.emergency.EmergencyReply.Done;
import iq.masar.emergency.EmergencyReply.NotNow;
import iq.masar.emergency.EmergencyReply.Unknown;
import iq.masar.emergency.model.Emergency;
import iq.masar.emergency.model.Facts;
import iq.masar.emergency.model.Finding;
import iq.masar.emergency.steps.Papers;
import iq.masar.emergency.steps.Telling;
import iq.masar.emergency.store.EmergencyStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What comes after an emergency reading: the review, and telling the person (REF-53). */
@Component
@Transactional
public class EmergencyOversight {
    private final EmergencyStore store;
    private final Papers papers;
    private final Telling telling;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EmergencyOversight(
            EmergencyStore store,
            Papers papers,
            Telling telling,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.papers = papers;
        this.telling = telling;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Reviews a reading that is over. Refuses: unknown, not now, another person reviews. */
    public EmergencyReply review(EmergencyId id, Finding finding, String words, Actor officer) {
        var row = store.lock(id).filter(found -> officer.is(Role.DATA_PROTECTION_OFFICER));
        if (row.isEmpty()) {
            return new Unknown();
        }
        if (!(row.get().emergency() instanceof Emergency.Expired expired)) {
            return new NotNow(row.get().emergency().state());
        }
        return switch (expired.review(officer.account(), finding, clock.instant())) {
            case Emergency.Refused refused -> refused.why();
            case Emergency.Moved moved -> reviewed(moved.to(), finding, words, officer);
        };
    }

    private EmergencyReply reviewed(Emergency to, Finding finding, String words, Actor officer) {
        var facts = to.facts();
        store.save(to);
        papers.oversight(facts.id(), "review", words);
        audit.decided(Act.of(officer, "emergency.reviewed")
                .on(facts.file())
                .because(finding.code())
                .with("request", facts.id()));
        telling.reviewed(facts);
        events.publishEvent(
                new EmergencyReviewed(facts.id().value(), facts.governorate(), finding.code(), clock.instant()));
        return new Done(facts.id());
    }

    /** What the data-protection officers wrote. */
    public List<String> words(EmergencyId id, Actor officer) {
        return papers.open(id, "review", officer);
    }

    /**
     * Notes that the person was told. Refuses: unknown, not now.
     *
     * @param how {@code visit}, {@code call} or {@code letter}
     */
    public EmergencyReply told(EmergencyId id, String how, Actor by) {
        return untold(id, by, facts -> {
            store.told(id, by.account(), how, clock.instant());
            audit.decided(Act.of(by, "emergency.person-told")
                    .on(facts.file())
                    .because(how)
                    .with("request", id));
            telling.personDone(facts);
        });
    }

    /** Notes a judge's delay: its words are sealed, its day counts. Refuses: unknown, not now. */
    public EmergencyReply delay(EmergencyId id, LocalDate until, String order, Actor officer) {
        return !officer.is(Role.DATA_PROTECTION_OFFICER)
                ? new Unknown()
                : untold(id, officer, facts -> {
                    store.delayed(id, until);
                    papers.oversight(id, "delay", order);
                    audit.decided(Act.of(officer, "emergency.telling-delayed")
                            .on(facts.file())
                            .with("request", id)
                            .with("until", until));
                    telling.personLater(facts, until.atStartOfDay(Baghdad.ZONE).toInstant());
                });
    }

    /** Acts for a person whose file was opened and who does not know it yet. */
    private EmergencyReply untold(EmergencyId id, Actor by, Consumer<Facts> act) {
        var row = store.lock(id)
                .filter(found -> found.emergency().wasOpened()
                        && found.emergency().facts().mayTell(by));
        if (row.isEmpty()) {
            return new Unknown();
        }
        if (row.get().toldAt().isPresent()) {
            return new NotNow(row.get().emergency().state());
        }
        act.accept(row.get().emergency().facts());
        return new Done(id);
    }
}
