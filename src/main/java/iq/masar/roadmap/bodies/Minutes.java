package iq.masar.roadmap.bodies;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Sha256;
import iq.masar.roadmap.bodies.Meeting.Addendum;
import iq.masar.roadmap.files.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of minutes (GOV-08): drafted, circulated, corrected by dated remarks, approved by a decision of the body; from then on
 * they never change, and a correction stands beside them, citing its line. Every step refuses {@code Unknown} for a meeting that
 * is not there and {@code NotNow} in another state.
 */
@Component
public class Minutes {
    private static final Set<String> OPEN = Set.of("held", "minuted", "circulated");
    private final MeetingStore store;
    private final BodyStore bodies;
    private final DecisionStore decisions;
    private final Files files;
    private final Audit audit;
    private final Clock clock;

    Minutes(MeetingStore store, BodyStore bodies, DecisionStore decisions, Files files, Audit audit, Clock clock) {
        this.store = store;
        this.bodies = bodies;
        this.decisions = decisions;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /** Writes or corrects the text; circulated minutes stay circulated while they are corrected. */
    @Transactional
    public BodyReply write(UUID meeting, String text, Actor clerk) {
        return when(meeting, OPEN, one -> {
            store.minute(meeting, text, one.state().equals("circulated") ? "circulated" : "minuted");
            audit.decided(Act.of(clerk, "roadmap.minute").with("meeting", meeting));
            return new BodyReply.Done(meeting);
        });
    }

    /** Lays the text before the seats. */
    @Transactional
    public BodyReply circulate(UUID meeting, Actor clerk) {
        return when(meeting, Set.of("minuted"), one -> {
            store.circulate(meeting, clock.instant());
            audit.decided(Act.of(clerk, "roadmap.circulate").with("meeting", meeting));
            return new BodyReply.Done(meeting);
        });
    }

    /** A seat's remark on a line of circulated minutes. Refuses: {@code NotAMember}, {@code LineMissing}. */
    @Transactional
    public BodyReply remark(UUID meeting, int line, String text, Actor member) {
        return when(meeting, Set.of("circulated"), one -> {
            if (!isSeated(one.body(), member)) {
                return new BodyReply.NotAMember(one.body());
            }
            return add(one, "remark", line, text, member);
        });
    }

    /** Says what became of a remark; the minutes themselves are corrected by {@link #write}. */
    @Transactional
    public BodyReply answer(UUID meeting, int position, String answer, Actor clerk) {
        return when(meeting, Set.of("circulated"), one -> {
            if (store.answer(meeting, position, answer, clock.instant()) == 0) {
                return new BodyReply.Unknown();
            }
            audit.decided(Act.of(clerk, "roadmap.answer").with("meeting", meeting));
            return new BodyReply.Done(meeting);
        });
    }

    /**
     * The body's approval of exactly the text that was shown, with the papers it names. Refuses: {@code RemarksOpen}, {@code TextChangedSinceProposal},
     * {@code DecisionMissing}, {@code DecidedBefore} a decision older than the circulation.
     *
     * @param cited the number of the decision, such as {@code 3/2026}
     * @param shown fingerprint of the text on the page
     */
    @Transactional
    public BodyReply approve(UUID meeting, String cited, String shown, Actor clerk) {
        return when(
                meeting,
                Set.of("circulated"),
                one -> refusal(one, cited.strip(), shown).orElseGet(() -> {
                    store.approve(meeting, cited.strip(), fingerprint(one));
                    audit.decided(Act.of(clerk, "roadmap.approve")
                            .with("meeting", meeting)
                            .with("decision", cited.strip()));
                    return new BodyReply.Done(meeting);
                }));
    }

    private String fingerprint(Meeting one) {
        return Sha256.hex(one.text(files.ofMeeting(one.id())));
    }

    private Optional<BodyReply> refusal(Meeting one, String cited, String shown) {
        var waiting = (int) one.addenda().stream().filter(Addendum::isWaiting).count();
        if (waiting > 0) {
            return Optional.of(new BodyReply.RemarksOpen(waiting));
        }
        var now = fingerprint(one);
        if (!now.equals(shown)) {
            return Optional.of(new BodyReply.TextChangedSinceProposal(shown, now));
        }
        var decision = decisions.list(one.body()).stream()
                .filter(each -> each.cite().equals(cited))
                .findFirst();
        if (decision.isEmpty()) {
            return Optional.of(new BodyReply.DecisionMissing(cited));
        }
        var circulated = one.circulatedAt().orElse(Instant.EPOCH);
        return decision.get().at().isBefore(circulated)
                ? Optional.of(new BodyReply.DecidedBefore(cited, circulated))
                : Optional.empty();
    }

    /** A correction of approved minutes, beside them. Refuses: {@code LineMissing}. */
    @Transactional
    public BodyReply correct(UUID meeting, int line, String text, Actor clerk) {
        return when(meeting, Set.of("minutes-approved"), one -> add(one, "addendum", line, text, clerk));
    }

    private BodyReply add(Meeting one, String kind, int line, String text, Actor author) {
        var lines = (int) one.minutes().lines().count();
        if (line < 1 || line > lines) {
            return new BodyReply.LineMissing(line, lines);
        }
        store.add(one.id(), kind, line, text, author.account().value(), clock.instant());
        audit.decided(Act.of(author, "roadmap." + kind).with("meeting", one.id()));
        return new BodyReply.Done(one.id());
    }

    /** Whether this person holds a seat of the body today. */
    public boolean isSeated(String body, Actor person) {
        var today = Baghdad.day(clock.instant());
        return bodies.holding(body, person.account().value()).stream().anyMatch(term -> term.runs(today));
    }

    private BodyReply when(UUID meeting, Set<String> states, Function<Meeting, BodyReply> act) {
        var found = store.lock(meeting);
        if (found.isEmpty()) {
            return new BodyReply.Unknown();
        }
        var state = found.get().state();
        return states.contains(state) ? act.apply(found.get()) : new BodyReply.NotNow(state);
    }
}
