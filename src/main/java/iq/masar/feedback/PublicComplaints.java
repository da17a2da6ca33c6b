package iq.masar.feedback;

import iq.masar.feedback.model.Complaint;
import iq.masar.feedback.model.Facts;
import iq.masar.feedback.model.Told;
import iq.masar.feedback.steps.Clocks;
import iq.masar.feedback.steps.FeedbackSettings;
import iq.masar.feedback.steps.Texts;
import iq.masar.feedback.store.ComplaintStore;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Digits;
import iq.masar.kernel.Ids;
import iq.masar.vault.Pseudonyms;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door for whoever complains: no account, no name, and a code that leads to no case (REF-41). */
@Component
@EnableConfigurationProperties(FeedbackSettings.class)
public class PublicComplaints {
    private static final String PURPOSE = "complaint";
    private static final int CODE_LENGTH = 12;

    private final ComplaintStore store;
    private final Texts texts;
    private final Clocks clocks;
    private final Pseudonyms pseudonyms;
    private final Ids ids;
    private final ApplicationEventPublisher events;

    PublicComplaints(
            ComplaintStore store,
            Texts texts,
            Clocks clocks,
            Pseudonyms pseudonyms,
            Ids ids,
            ApplicationEventPublisher events) {
        this.store = store;
        this.texts = texts;
        this.clocks = clocks;
        this.pseudonyms = pseudonyms;
        this.ids = ids;
        this.events = events;
    }

    /**
     * Seals the text to the complaints officers and answers with the code.
     *
     * @throws iq.masar.vault.OfficeDrawers.NobodyHoldsKeys while no complaints officer has a key: nothing was kept
     */
    @Transactional
    public Receipt receive(NewComplaint made) {
        var now = clocks.now();
        var code = pseudonyms.freshCode(CODE_LENGTH);
        var lock = texts.lock(code);
        var facts = new Facts(
                new ComplaintId(ids.next()),
                made.subject(),
                Gravity.onArrival(made.subject()),
                made.about(),
                made.language(),
                made.channel(),
                now);
        var due = clocks.due(facts, now);
        store.insert(facts, pseudonyms.lookup(PURPOSE, code), lock.wrapped(), due);
        texts.receive(facts.id(), made.text(), lock, now);
        if (!facts.gravity().isSensitive()) {
            events.publishEvent(new ComplaintReceived(
                    facts.id().value(), facts.subject(), facts.channel(), clocks.governorate(facts), now));
        }
        return new Receipt(facts.id(), code, due);
    }

    /** What the holder of this code may see; empty for any other code. */
    public Optional<TrackedComplaint> track(String typed) {
        var code = code(typed);
        return found(code).map(row -> tracked(row, code));
    }

    @Transactional
    public ComplaintReply satisfied(String typed) {
        var row = found(code(typed))
                .flatMap(known -> store.lock(known.complaint().facts().id()));
        if (row.isEmpty()) {
            return new ComplaintReply.Unknown();
        }
        if (row.get().complaint() instanceof Complaint.Responded answered) {
            store.save(answered.satisfied());
            rated(answered, "satisfied");
            return new ComplaintReply.Done(answered.facts().id());
        }
        return new ComplaintReply.NotNow(row.get().complaint().state());
    }

    /** The one appeal; its clock begins anew (REF-43). */
    @Transactional
    public ComplaintReply appeal(String typed, String text) {
        var row = found(code(typed))
                .flatMap(known -> store.lock(known.complaint().facts().id()));
        if (row.isEmpty()) {
            return new ComplaintReply.Unknown();
        }
        if (row.get().appealed()) {
            return new ComplaintReply.AlreadyAppealed();
        }
        var passed =
                row.get().appealUntil().filter(last -> Baghdad.day(clocks.now()).isAfter(last));
        if (passed.isPresent()) {
            return new ComplaintReply.AppealTermPassed(passed.get());
        }
        return row.get().complaint() instanceof Complaint.Responded answered
                ? appealed(answered, text)
                : new ComplaintReply.NotNow(row.get().complaint().state());
    }

    private ComplaintReply appealed(Complaint.Responded answered, String text) {
        var now = clocks.now();
        return switch (answered.appeal(now)) {
            case Complaint.Refused refused -> refused.why();
            case Complaint.Moved moved -> {
                store.save(moved.to());
                rated(answered, "appealed");
                store.clock(answered.facts().id(), now, clocks.due(answered.facts(), now));
                texts.appeal(answered.facts().id(), text, now);
                yield new ComplaintReply.Done(answered.facts().id());
            }
        };
    }

    /** Of a sensitive complaint no event tells (REF-42). */
    private void rated(Complaint.Responded answered, String verdict) {
        var facts = answered.facts();
        if (!facts.gravity().isSensitive()) {
            events.publishEvent(new AnswerRated(facts.id().value(), clocks.governorate(facts), verdict, clocks.now()));
        }
    }

    private Optional<ComplaintStore.Row> found(String code) {
        return code.length() == CODE_LENGTH ? store.findByCode(pseudonyms.lookup(PURPOSE, code)) : Optional.empty();
    }

    private TrackedComplaint tracked(ComplaintStore.Row row, String code) {
        var complaint = row.complaint();
        var told = Told.of(complaint);
        return new TrackedComplaint(
                complaint.facts().subject(),
                complaint.state(),
                complaint.facts().receivedAt(),
                row.dueAt(),
                told.outcome(),
                told.appealUntil(),
                texts.answersFor(complaint.facts().id(), code, row.answerLock()));
    }

    private static String code(String typed) {
        return Digits.western(typed).replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
    }
}
