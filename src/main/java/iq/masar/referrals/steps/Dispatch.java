package iq.masar.referrals.steps;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.directory.Directory;
import iq.masar.directory.Reservation;
import iq.masar.directory.Service;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Ids;
import iq.masar.referrals.ReferralEvent.Course;
import iq.masar.referrals.ReferralEvent.ReferralSent;
import iq.masar.referrals.ReferralId;
import iq.masar.referrals.ReferralSummary;
import iq.masar.referrals.Refused;
import iq.masar.referrals.Reply;
import iq.masar.referrals.Sending;
import iq.masar.referrals.model.Fresh;
import iq.masar.referrals.model.Ladder;
import iq.masar.referrals.model.Running;
import iq.masar.referrals.store.FreshStore;
import iq.masar.referrals.store.ReferralStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Sends what the gate let through: place, row, sealed words, keys, audit, event. The caller's transaction holds it together. */
@Component
public class Dispatch {
    private final Directory directory;
    private final ReferralStore store;
    private final FreshStore fresh;
    private final Clocks clocks;
    private final Envelope envelope;
    private final Ids ids;

    Dispatch(Directory directory, ReferralStore store, FreshStore fresh, Clocks clocks, Envelope envelope, Ids ids) {
        this.directory = directory;
        this.store = store;
        this.fresh = fresh;
        this.clocks = clocks;
        this.envelope = envelope;
        this.ids = ids;
    }

    /** Sends; a refusal after the first write asks the caller to roll back. */
    public Reply send(Sending sending, Gate.Passage.Open open, Actor worker) {
        var id = sending.draft().orElseGet(() -> new ReferralId(ids.next()));
        var reserved = directory.reserve(open.service().id(), id.value());
        if (!(reserved instanceof Reservation.Reserved)) {
            return full(reserved, open);
        }
        var ladder = clocks.wind(
                Running.ACKNOWLEDGE, sending.family(), open.file().governorate(), sending.priority(), open.now());
        var line = line(id, sending, open, worker, Optional.of(ladder));
        var slip = envelope.slip(id);
        var row = new Fresh(
                line,
                open.file().governorate(),
                open.file().district(),
                open.service().organisation(),
                store.find(id).flatMap(draft -> draft.milestones().blocks()),
                Optional.of(ladder),
                slip.codeHash(),
                slip.tokenHash(),
                open.profile(),
                Optional.of(open.file().spoken()),
                open.consent(),
                Envelope.fields(sending),
                Optional.of(worker),
                open.now());
        if (!fresh.write(row)) {
            return new Refused.NotNow("sent", "send");
        }
        sending.handover()
                .ifPresent(
                        call -> fresh.writeHandover(id, call, worker.account().value()));
        return envelope.seal(sending, line, slip, open.until(), worker)
                .<Reply>map(refused -> refused)
                .orElseGet(() -> envelope.tell(line, worker, open.now()));
    }

    /** Keeps a sending that found no place on the service's waiting list, as a draft without any words. */
    public Reply await(Sending sending, Gate.Passage.Open open, Actor worker) {
        var id = new ReferralId(ids.next());
        var line = line(id, sending, open, worker, Optional.empty());
        var draft = new Draft(
                line, open.file().governorate(), open.service(), Optional.empty(), sending.parent(), Optional.empty());
        var made = draft(draft, Optional.of(worker), open.now());
        directory.await(open.service().id(), made.value());
        return new Reply.Done(made, "draft", open.now());
    }

    /** Prepares a referral nobody has sent yet: a proposal, a place on a waiting list, the documents somebody lacks. */
    public ReferralId draft(Draft draft, Optional<Actor> by, Instant now) {
        var id = new ReferralId(ids.next());
        var service = draft.service();
        var chain = draft.root().map(store::chain).orElse(List.of());
        var of = draft.of();
        var line = new ReferralSummary(
                id,
                of.file(),
                draft.root().isPresent()
                        ? Marks.follow(
                                rootMark(chain, of), chain, draft.blocks().isPresent())
                        : Marks.next(store.of(of.file())),
                Marks.reference(ids.next()),
                draft.blocks().isPresent() ? Optional.empty() : of.need(),
                service.family(),
                service.id().value(),
                of.from(),
                of.sender(),
                service.office(),
                Optional.empty(),
                of.priority(),
                "draft",
                Optional.empty(),
                "none",
                Optional.empty(),
                0,
                draft.root().orElse(id),
                draft.parent(),
                now);
        fresh.write(new Fresh(
                line,
                draft.governorate(),
                Optional.empty(),
                service.organisation(),
                draft.blocks(),
                Optional.empty(),
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                by,
                now));
        return id;
    }

    /**
     * What a draft is made of.
     *
     * @param of the referral, or the case's facts in its shape, it follows
     * @param parent the referral it would re-route
     */
    public record Draft(
            ReferralSummary of,
            iq.masar.kernel.GovernorateCode governorate,
            Service service,
            Optional<ReferralId> root,
            Optional<ReferralId> parent,
            Optional<ReferralId> blocks) {}

    private Reply full(Reservation reservation, Gate.Passage.Open open) {
        return reservation instanceof Reservation.NoCapacity
                ? new Refused.NoCapacity(open.service().office())
                : new Refused.ServiceGone(Baghdad.day(open.now()));
    }

    private ReferralSummary line(
            ReferralId id, Sending sending, Gate.Passage.Open open, Actor worker, Optional<Ladder> ladder) {
        var known = sending.draft().flatMap(store::find);
        var parent = sending.parent().flatMap(store::find).map(one -> one.line());
        var root = known.map(one -> one.line().root())
                .or(() -> parent.map(ReferralSummary::root))
                .orElse(id);
        var mark = known.map(one -> one.line().mark()).orElseGet(() -> mark(sending, root, id));
        return new ReferralSummary(
                id,
                sending.file(),
                mark,
                known.map(one -> one.line().reference()).orElseGet(() -> Marks.reference(ids.next())),
                sending.need(),
                sending.family(),
                sending.service(),
                open.file().office(),
                worker.account(),
                open.service().office(),
                sending.namedReceiver(),
                sending.priority(),
                "sent",
                Optional.of(open.now()),
                Running.ACKNOWLEDGE.code(),
                ladder.map(Ladder::at100),
                0,
                root,
                sending.parent(),
                open.now());
    }

    private String mark(Sending sending, ReferralId root, ReferralId id) {
        if (root.equals(id)) {
            return Marks.next(store.of(sending.file()));
        }
        var chain = store.chain(root);
        var first = chain.stream().filter(one -> one.id().equals(root)).findFirst();
        return Marks.follow(first.map(ReferralSummary::mark).orElse("A"), chain, false);
    }

    private static String rootMark(List<ReferralSummary> chain, ReferralSummary of) {
        return chain.stream()
                .filter(one -> one.id().equals(one.root()))
                .map(ReferralSummary::mark)
                .findFirst()
                .orElse(of.mark());
    }

    /** Announces a sent referral. */
    static ReferralSent sent(ReferralSummary line, Instant now) {
        return new ReferralSent(
                new Course(line.id(), line.file(), line.family(), line.from(), line.to(), line.priority()), now);
    }

    static void tell(Audit audit, ApplicationEventPublisher events, ReferralSummary line, Actor worker, Instant now) {
        audit.decided(Act.of(worker, "referrals.send")
                .on(line.file())
                .with("referral", line.id())
                .with("to", line.to()));
        events.publishEvent(sent(line, now));
    }
}
