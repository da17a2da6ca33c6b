package iq.masar.feedback;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.feedback.ComplaintReply.Done;
import iq.masar.feedback.ComplaintReply.NotNow;
import iq.masar.feedback.ComplaintReply.Unknown;
import iq.masar.feedback.model.Complaint;
import iq.masar.feedback.steps.Clocks;
import iq.masar.feedback.steps.FeedbackSettings;
import iq.masar.feedback.steps.Texts;
import iq.masar.feedback.store.ComplaintStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of the complaints officers. A branch's supervisor sees the ordinary complaints about her office as codes and
 * clocks; everybody else sees nothing, and of a sensitive one nobody but the complaints officers knows (REF-42).
 */
@Component
public class ComplaintDesk {
    private static final int A_PAGE = 200;
    private final ComplaintStore store;
    private final Texts texts;
    private final Clocks clocks;
    private final FeedbackSettings settings;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    ComplaintDesk(
            ComplaintStore store,
            Texts texts,
            Clocks clocks,
            FeedbackSettings settings,
            Audit audit,
            ApplicationEventPublisher events) {
        this.store = store;
        this.texts = texts;
        this.clocks = clocks;
        this.settings = settings;
        this.audit = audit;
        this.events = events;
    }

    public boolean isOfficer(Actor reader) {
        return reader.is(Role.COMPLAINTS_OFFICER) && reader.office().equals(settings.officeCode());
    }

    /** Open ones by their clock, or the settled ones, newest first. */
    public List<ComplaintSummary> list(Actor reader, boolean open) {
        if (isOfficer(reader)) {
            return store.list(open, A_PAGE).stream().map(clocks::summary).toList();
        }
        return reader.is(Role.SUPERVISOR)
                ? store.ordinaryAbout(reader.office(), A_PAGE).stream()
                        .map(clocks::summary)
                        .filter(summary -> summary.isOpen() == open)
                        .toList()
                : List.of();
    }

    /** The complaint with its texts, the reading recorded first; empty for everybody but complaints officers. */
    @Transactional
    public Optional<OpenedComplaint> open(ComplaintId id, Actor reader) {
        return isOfficer(reader)
                ? store.find(id).map(row -> {
                    store.seen(id, clocks.now());
                    var opened = texts.open(reader, id);
                    return new OpenedComplaint(clocks.summary(row), opened.texts(), opened.readable());
                })
                : Optional.empty();
    }

    /** Weighs a complaint; the clock still counts from its receipt. */
    @Transactional
    public ComplaintReply triage(ComplaintId id, Gravity gravity, Actor officer) {
        return step(
                id,
                officer,
                "feedback.triage",
                complaint -> complaint instanceof Complaint.Received received
                        ? new Complaint.Moved(received.triage(gravity))
                        : notNow(complaint));
    }

    @Transactional
    public ComplaintReply take(ComplaintId id, Actor officer) {
        return step(
                id,
                officer,
                "feedback.take",
                complaint -> complaint instanceof Complaint.Triaged triaged
                        ? new Complaint.Moved(triaged.take(officer.account()))
                        : notNow(complaint));
    }

    @Transactional
    public ComplaintReply review(ComplaintId id, Actor officer) {
        return step(
                id,
                officer,
                "feedback.review",
                complaint -> complaint instanceof Complaint.Assigned assigned
                        ? assigned.review(officer.account())
                        : notNow(complaint));
    }

    /** Answers; the text is sealed for the officers and for the holder of the code. */
    @Transactional
    public ComplaintReply respond(ComplaintId id, Outcome outcome, String text, Actor officer) {
        return answering(
                id,
                "answer",
                text,
                officer,
                complaint -> complaint instanceof Complaint.InReview review
                        ? review.respond(officer.account(), outcome, clocks.now(), settings.appealDays())
                        : notNow(complaint));
    }

    /** Decides the appeal; never the person who answered (REF-43). */
    @Transactional
    public ComplaintReply decide(ComplaintId id, Outcome decision, String text, Actor officer) {
        return answering(
                id,
                "decision",
                text,
                officer,
                complaint -> complaint instanceof Complaint.Appealed appealed
                        ? appealed.decide(officer.account(), decision, clocks.now())
                        : notNow(complaint));
    }

    private ComplaintReply answering(
            ComplaintId id, String kind, String text, Actor officer, Function<Complaint, Complaint.Step> how) {
        var reply = step(id, officer, "feedback." + kind, how);
        if (reply instanceof Done && !texts.answer(officer, id, kind, text, clocks.now())) {
            throw new KeyNotHeld(id);
        }
        return reply;
    }

    private ComplaintReply step(ComplaintId id, Actor officer, String verb, Function<Complaint, Complaint.Step> how) {
        var row = isOfficer(officer) ? store.lock(id) : Optional.<ComplaintStore.Row>empty();
        if (row.isEmpty()) {
            return new Unknown();
        }
        return switch (how.apply(row.get().complaint())) {
            case Complaint.Refused refused -> refused.why();
            case Complaint.Moved moved -> moved(row.get(), moved.to(), officer, verb);
        };
    }

    private ComplaintReply moved(ComplaintStore.Row row, Complaint to, Actor officer, String verb) {
        var facts = to.facts();
        store.save(to);
        if (to instanceof Complaint.Triaged) {
            store.clock(facts.id(), row.clockFrom(), clocks.due(facts, row.clockFrom()));
        }
        audit.decided(Act.of(officer, verb).with("complaint", facts.id()).with("state", to.state()));
        if (to instanceof Complaint.Responded answered && !facts.gravity().isSensitive()) {
            events.publishEvent(new ComplaintAnswered(
                    facts.id().value(),
                    facts.subject(),
                    answered.outcome().code(),
                    !answered.answeredAt().isAfter(row.dueAt()),
                    clocks.governorate(facts),
                    answered.answeredAt()));
        }
        return new Done(facts.id());
    }

    private static Complaint.Step notNow(Complaint complaint) {
        return new Complaint.Refused(new NotNow(complaint.state()));
    }

    /** The officer's session does not hold the key of the complaints office; everything is rolled back. */
    static final class KeyNotHeld extends RuntimeException {
        private static final long serialVersionUID = 1L;

        KeyNotHeld(ComplaintId id) {
            super(id.toString());
        }
    }
}
