package iq.masar.referrals.model;

import iq.masar.referrals.Command;
import iq.masar.referrals.Command.Outcome;
import iq.masar.referrals.Refused;
import iq.masar.referrals.Refused.AttemptsMissing;
import iq.masar.referrals.Refused.DateInPast;
import iq.masar.referrals.Refused.DocumentsMissing;
import iq.masar.referrals.Refused.NotNow;
import iq.masar.referrals.Refused.NoteMissing;
import iq.masar.referrals.Refused.ReasonMissing;
import iq.masar.referrals.Refused.ReasonTooShort;
import iq.masar.referrals.model.State.Accepted;
import iq.masar.referrals.model.State.Acknowledged;
import iq.masar.referrals.model.State.Awaiting;
import iq.masar.referrals.model.State.ClientConfirmed;
import iq.masar.referrals.model.State.ClientDisputed;
import iq.masar.referrals.model.State.Delivered;
import iq.masar.referrals.model.State.Draft;
import iq.masar.referrals.model.State.InService;
import iq.masar.referrals.model.State.Live;
import iq.masar.referrals.model.State.NoShow;
import iq.masar.referrals.model.State.ProviderDone;
import iq.masar.referrals.model.State.Scheduled;
import iq.masar.referrals.model.State.Sent;
import iq.masar.referrals.model.State.Unserved;
import java.time.Instant;
import java.util.List;

/** Meets a command with a state: the state's own method where there is one, {@link NotNow} everywhere else. */
public final class Rules {
    public static final int LETTERS_FOR_OTHER = 10;
    /** Every verb, in the order a referral's life takes them; pages show the possible ones in this order. */
    private static final List<String> VERBS = List.of(
            "send",
            "deliver",
            "acknowledge",
            "accept",
            "decline",
            "schedule",
            "start",
            "no-show",
            "give-up",
            "finish",
            "confirm",
            "dispute",
            "contact-failed",
            "resume",
            "close",
            "expire",
            "reroute",
            "withdraw");

    private Rules() {}

    private record Pair(State state, Command command) {}

    public static Verdict take(State state, Command command, Instant now) {
        return switch (new Pair(state, command)) {
            case Pair(Draft s, Command.Send _) -> moved(s.send());
            case Pair(Sent s, Command.Deliver _) -> moved(s.deliver());
            case Pair(Delivered s, Command.Acknowledge _) -> moved(s.acknowledge());
            case Pair(Acknowledged s, Command.Accept _) -> moved(s.accept());
            case Pair(Acknowledged s, Command.Decline c) -> decline(s, c);
            case Pair(Accepted s, Command.Schedule c) -> future(c.appointment(), now, s.schedule(c.appointment()));
            case Pair(NoShow s, Command.Schedule c) -> future(c.appointment(), now, s.schedule(c.appointment()));
            case Pair(Scheduled s, Command.Start _) -> moved(s.start());
            case Pair(Scheduled s, Command.NoShow _) -> moved(s.noShow());
            case Pair(NoShow s, Command.GiveUp _) -> attempted(s.attemptsMissing(), s.giveUp());
            case Pair(InService s, Command.Finish c) -> finish(s, c);
            case Pair(ProviderDone s, Command.Confirm c) -> moved(s.confirm(c.channel()));
            case Pair(ProviderDone s, Command.Dispute c) -> moved(s.dispute(c.channel()));
            case Pair(ProviderDone s, Command.ContactFailed _) -> moved(s.contactFailed());
            case Pair(ProviderDone s, Command.Close _) -> attempted(s.contactsMissing(), s.close());
            case Pair(ClientConfirmed s, Command.Close _) -> moved(s.close());
            case Pair(ClientDisputed s, Command.Resume _) -> moved(s.resume());
            case Pair(ClientDisputed s, Command.Reroute _) -> moved(s.reroute());
            case Pair(Unserved s, Command.Reroute _) -> moved(s.reroute());
            case Pair(Awaiting s, Command.Expire _) -> moved(s.expire());
            case Pair(Live s, Command.Withdraw c) -> moved(s.withdraw(c.by()));
            case Pair(State s, Command c) -> stays(new NotNow(s.code(), c.verb()));
        };
    }

    /** The verbs a page may offer in this state; everything else would be answered {@link NotNow}. */
    public static List<String> possible(State state) {
        return VERBS.stream().filter(verb -> offers(state, verb)).toList();
    }

    private static boolean offers(State state, String verb) {
        return switch (verb) {
            case "send" -> state instanceof Draft;
            case "deliver" -> state instanceof Sent;
            case "acknowledge" -> state instanceof Delivered;
            case "accept", "decline" -> state instanceof Acknowledged;
            case "schedule" -> state instanceof Accepted || state instanceof NoShow;
            case "start", "no-show" -> state instanceof Scheduled;
            case "give-up" -> state instanceof NoShow;
            case "finish" -> state instanceof InService;
            case "confirm", "dispute", "contact-failed" -> state instanceof ProviderDone;
            case "close" -> state instanceof ProviderDone || state instanceof ClientConfirmed;
            case "resume" -> state instanceof ClientDisputed;
            case "reroute" -> state instanceof Unserved || state instanceof ClientDisputed;
            case "expire" -> state instanceof Awaiting;
            case "withdraw" -> state instanceof Live;
            default -> throw new IllegalArgumentException(verb);
        };
    }

    private static Verdict decline(Acknowledged state, Command.Decline command) {
        if (command.reason().isEmpty()) {
            return stays(new ReasonMissing());
        }
        if (command.reason().equals("other") && command.text().strip().length() < LETTERS_FOR_OTHER) {
            return stays(new ReasonTooShort(LETTERS_FOR_OTHER));
        }
        if (command.reason().equals("docs_missing") && command.documents().isEmpty()) {
            return stays(new DocumentsMissing());
        }
        return moved(state.decline(command.reason()));
    }

    private static Verdict finish(InService state, Command.Finish command) {
        var silent = command.outcome() != Outcome.FULL && command.note().isBlank();
        return silent ? stays(new NoteMissing()) : moved(state.finish(command.outcome()));
    }

    private static Verdict future(Instant appointment, Instant now, State then) {
        return appointment.isBefore(now) ? stays(new DateInPast()) : moved(then);
    }

    private static Verdict attempted(int missing, State then) {
        return missing > 0 ? stays(new AttemptsMissing(missing)) : moved(then);
    }

    private static Verdict moved(State to) {
        return new Verdict.Moved(to);
    }

    private static Verdict stays(Refused because) {
        return new Verdict.Stays(because);
    }
}
