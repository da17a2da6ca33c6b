package iq.masar.referrals.steps;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.referrals.Command;
import iq.masar.referrals.ReferralEvent;
import iq.masar.referrals.ReferralId;
import iq.masar.referrals.Refused.NotNow;
import iq.masar.referrals.Reply;
import iq.masar.referrals.model.Change;
import iq.masar.referrals.model.Ladder;
import iq.masar.referrals.model.Referral;
import iq.masar.referrals.model.Rules;
import iq.masar.referrals.model.Running;
import iq.masar.referrals.model.State;
import iq.masar.referrals.model.Verdict;
import iq.masar.referrals.store.ChangeStore;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes one step of a referral that the caller has locked: rules, row, clock, history, audit, event, effects. */
@Component
public class Progress {
    private final ChangeStore changes;
    private final Clocks clocks;
    private final Effects effects;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Progress(
            ChangeStore changes,
            Clocks clocks,
            Effects effects,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.changes = changes;
        this.clocks = clocks;
        this.effects = effects;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @param by who acts; empty for the system and for a client by code */
    public Reply take(Referral referral, Command command, Optional<Actor> by) {
        return step(referral, command, by, Optional.empty());
    }

    /** Notes on the first referral that its need goes on elsewhere. */
    public Reply reroute(Referral first, ReferralId child, Actor by) {
        return step(first, new Command.Reroute(), Optional.of(by), Optional.of(child));
    }

    private Reply step(Referral referral, Command command, Optional<Actor> by, Optional<ReferralId> child) {
        var now = clock.instant();
        return switch (Rules.take(referral.state(), command, now)) {
            case Verdict.Stays stays -> stays.because();
            case Verdict.Moved moved -> {
                var change = change(referral, moved.to(), command, by, now);
                if (!changes.apply(change)) {
                    yield new NotNow(referral.state().code(), command.verb());
                }
                audit.decided(act(referral, change));
                effects.of(referral, change);
                event(referral, change, child).ifPresent(events::publishEvent);
                yield new Reply.Done(referral.line().id(), moved.to().code(), now);
            }
        };
    }

    private Change change(Referral referral, State to, Command command, Optional<Actor> by, Instant now) {
        var from = referral.state().clock();
        var next = to.clock();
        var resumes = command instanceof Command.Resume;
        Optional<Ladder> begins = next != Running.NONE && (next != from || resumes)
                ? Optional.of(clocks.wind(
                        next,
                        referral.line().family(),
                        referral.governorate(),
                        referral.line().priority(),
                        resumes ? now : referral.sentAt()))
                : Optional.empty();
        var ends = begins.isPresent() || (from != Running.NONE && next == Running.NONE);
        return new Change(
                referral.line().id(),
                referral.version(),
                to,
                command,
                begins,
                ends,
                inTime(referral, command, now),
                by,
                now);
    }

    private static Optional<Boolean> inTime(Referral referral, Command command, Instant now) {
        var undecided = referral.state().clock() == Running.ACKNOWLEDGE
                || referral.state().clock() == Running.DECIDE;
        return switch (command) {
            case Command.Accept _, Command.Decline _ -> referral.line().due().map(due -> !now.isAfter(due));
            case Command.Expire _ when undecided -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Act act(Referral referral, Change change) {
        var act = change.by()
                .map(actor -> Act.of(actor, "referrals." + change.command().verb()))
                .orElseGet(() -> Act.bySystem("referrals." + change.command().verb()));
        return act.on(referral.line().file())
                .with("referral", referral.line().id())
                .with("state", change.to().code());
    }

    private static Optional<ReferralEvent> event(Referral referral, Change change, Optional<ReferralId> child) {
        var course = referral.course();
        var at = change.at();
        var inTime = change.inTime().orElse(false);
        return switch (change.command()) {
            case Command.Send _, Command.ContactFailed _ -> Optional.empty();
            case Command.Deliver _ -> Optional.of(new ReferralEvent.ReferralDelivered(course, at));
            case Command.Acknowledge _ -> Optional.of(new ReferralEvent.ReferralAcknowledged(course, at));
            case Command.Accept _ -> Optional.of(new ReferralEvent.ReferralAccepted(course, at, inTime));
            case Command.Decline c -> Optional.of(new ReferralEvent.ReferralDeclined(course, at, c.reason(), inTime));
            case Command.Schedule c -> Optional.of(new ReferralEvent.ReferralScheduled(course, at, c.appointment()));
            case Command.Start _ -> Optional.of(new ReferralEvent.ServiceStarted(course, at));
            case Command.NoShow _ ->
                Optional.of(new ReferralEvent.ClientMissed(
                        course, at, change.missed().orElse(1)));
            case Command.GiveUp _ -> Optional.of(new ReferralEvent.ClientLost(course, at));
            case Command.Finish c ->
                Optional.of(new ReferralEvent.ServiceFinished(
                        course, at, c.outcome().code()));
            case Command.Confirm c ->
                Optional.of(new ReferralEvent.OutcomeConfirmed(
                        course, at, c.channel().code()));
            case Command.Dispute c ->
                Optional.of(new ReferralEvent.OutcomeDisputed(
                        course, at, c.channel().code()));
            case Command.Resume _ -> Optional.of(new ReferralEvent.ServiceResumed(course, at));
            case Command.Close _ ->
                Optional.of(new ReferralEvent.ReferralClosed(
                        course, at, change.verified().orElse(false)));
            case Command.Expire _ -> Optional.of(new ReferralEvent.ReferralExpired(course, at));
            case Command.Reroute _ -> child.map(next -> new ReferralEvent.ReferralRerouted(course, at, next));
            case Command.Withdraw c -> Optional.of(new ReferralEvent.ReferralWithdrawn(course, at, c.by().code()));
        };
    }
}
