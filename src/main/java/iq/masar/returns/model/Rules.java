package iq.masar.returns.model;

import iq.masar.returns.ReturnReply;
import iq.masar.returns.ReturnReply.EvidenceMissing;
import iq.masar.returns.ReturnReply.NotNow;
import iq.masar.returns.ReturnReply.SafeguardOpen;
import iq.masar.returns.model.Return.Moved;
import iq.masar.returns.model.Return.Refused;
import iq.masar.returns.model.Return.Step;
import iq.masar.returns.model.safeguard.Safeguards.Barred;
import iq.masar.returns.model.safeguard.Safeguards.Clearance;
import java.util.function.Function;

/** Meets a command with a return, after the table of returns.md (c); any pair that is not there is refused as not now. */
public final class Rules {
    private Rules() {}

    /** What comes of it. */
    public sealed interface Outcome {}

    public record Taken(Journey to) implements Outcome {}

    public record Stays(ReturnReply why) implements Outcome {}

    public static Outcome take(Journey journey, Command command) {
        return switch (command) {
            case Command.Clear clear -> clear(journey, clear);
            case Command.Hold hold -> hold(journey, hold);
            case Command other ->
                switch (step(journey, other)) {
                    case Moved moved -> new Taken(new Journey(moved.to(), journey.safeguards()));
                    case Refused refused -> new Stays(refused.why());
                };
        };
    }

    private static Outcome clear(Journey journey, Command.Clear command) {
        if (!(journey.stands() instanceof Return.Before before)) {
            return new Stays(notNow(journey, command));
        }
        if (!command.evidenced()) {
            return new Stays(new EvidenceMissing());
        }
        var safeguards = journey.safeguards().close(command.kind());
        return new Taken(new Journey(
                switch (safeguards.gate()) {
                    case Barred barred when before instanceof Return.Blocked blocked -> blocked.block(barred.kinds());
                    case Barred barred -> before;
                    case Clearance cleared when before instanceof Return.Blocked blocked -> blocked.resume(cleared);
                    case Clearance cleared when before instanceof Return.Screening screening -> screening.pass(cleared);
                    case Clearance cleared -> before;
                },
                safeguards));
    }

    private static Outcome hold(Journey journey, Command.Hold command) {
        if (!(journey.stands() instanceof Return.Before before)) {
            return new Stays(notNow(journey, command));
        }
        var safeguards = journey.safeguards().open(command.kind());
        var unscreened = before instanceof Return.Received || before instanceof Return.Incomplete;
        return new Taken(new Journey(unscreened ? before : before.block(safeguards.open()), safeguards));
    }

    private static Step step(Journey journey, Command command) {
        return switch (command) {
            case Command.Check check
            when journey.stands() instanceof Return.Received here -> checked(journey, here.check(check.missing()));
            case Command.Resend resend
            when journey.stands() instanceof Return.Incomplete here -> new Moved(here.resend());
            case Command.Invite invite
            when journey.stands() instanceof Return.Verifying here -> new Moved(here.invite());
            case Command.Interview interview
            when journey.stands() instanceof Return.InterviewSet here -> here.recorded(interview.readBackOrMissed());
            case Command.Decide decide
            when journey.stands() instanceof Return.Decidable here -> here.decide(decide.ruling());
            case Command.Decide decide
            when journey.stands() instanceof Return.Appealed here -> here.review(decide.ruling());
            case Command.Appeal appeal
            when journey.stands() instanceof Return.Decided here && here.isAppealable() -> here.appeal(appeal.day());
            case Command.TermPassed term
            when term.deemed() && journey.stands() instanceof Return.Decidable here -> new Moved(here.termPassed());
            case Command.Issue issue -> issue(journey, issue);
            case Command.Expire expire
            when journey.stands() instanceof Return.DocumentIssued here -> new Moved(here.expire());
            case Command.Seat seat -> seat(journey, seat);
            case Command.Board board
            when journey.stands() instanceof Return.Planned here ->
                cleared(journey, clearance -> here.board(clearance, board.fitToday()));
            case Command.Unseat unseat -> unseat(journey, unseat);
            case Command.Depart depart when journey.stands() instanceof Return.Boarded here -> new Moved(here.depart());
            case Command.Withdraw withdraw
            when journey.stands() instanceof Return.Before here -> new Moved(here.withdraw(withdraw.by()));
            case Command other -> atHome(journey, other);
        };
    }

    private static Step atHome(Journey journey, Command command) {
        return switch (command) {
            case Command.Land land when journey.stands() instanceof Return.Departed here -> new Moved(here.land());
            case Command.Receive receive
            when journey.stands() instanceof Return.Arrived here -> new Moved(here.receive());
            case Command.Offer offer when journey.stands() instanceof Return.AtBranch here -> new Moved(here.offer());
            case Command.Accept accept when journey.stands() instanceof Return.Offered here -> new Moved(here.accept());
            case Command.Decline decline
            when journey.stands() instanceof Return.Offered here -> new Moved(here.decline());
            case Command.Close close when isOver(journey.stands(), close) -> new Moved(new Return.Closed());
            case Command other -> new Refused(notNow(journey, other));
        };
    }

    private static boolean isOver(Return stands, Command.Close close) {
        return switch (stands) {
            case Return.Enrolled enrolled -> true;
            case Return.Declined declined -> true;
            case Return.Withdrawn withdrawn -> true;
            case Return.Decided decided -> decided.isAppealable() && close.day().isAfter(decided.appealUntil());
            case Return other -> false;
        };
    }

    /** A file whose safeguards were all closed while it waited for its papers goes straight on. */
    private static Step checked(Journey journey, Return.Before next) {
        return new Moved(
                next instanceof Return.Screening screening
                                && journey.safeguards().gate() instanceof Clearance clearance
                        ? screening.pass(clearance)
                        : next);
    }

    private static Step issue(Journey journey, Command.Issue command) {
        return switch (journey.stands()) {
            case Return.Decided here
            when !here.isAppealable() ->
                cleared(journey, clearance -> new Moved(here.issue(clearance).orElseThrow()));
            case Return.DocumentExpired here -> cleared(journey, clearance -> new Moved(here.issue(clearance)));
            case Return other -> new Refused(notNow(journey, command));
        };
    }

    private static Step seat(Journey journey, Command.Seat command) {
        return switch (journey.stands()) {
            case Return.DocumentIssued here -> cleared(journey, clearance -> new Moved(here.seat(clearance)));
            case Return.DeemedAgreed here -> cleared(journey, clearance -> new Moved(here.seat(clearance)));
            case Return other -> new Refused(notNow(journey, command));
        };
    }

    private static Step unseat(Journey journey, Command.Unseat command) {
        return switch (journey.stands()) {
            case Return.Planned here -> new Moved(here.unseat());
            case Return.Blocked here
            when here.unseat().isPresent() -> new Moved(here.unseat().orElseThrow());
            case Return other -> new Refused(notNow(journey, command));
        };
    }

    private static Step cleared(Journey journey, Function<Clearance, Step> onward) {
        return switch (journey.safeguards().gate()) {
            case Clearance clearance -> onward.apply(clearance);
            case Barred barred -> new Refused(new SafeguardOpen(barred.kinds()));
        };
    }

    private static NotNow notNow(Journey journey, Command command) {
        return new NotNow(journey.stands().state(), command.code());
    }
}
