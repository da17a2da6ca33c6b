package iq.masar.referrals.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.referrals.Command;
import iq.masar.referrals.Command.Channel;
import iq.masar.referrals.Command.Outcome;
import iq.masar.referrals.Command.Withdrawal;
import iq.masar.referrals.Confirmations;
import iq.masar.referrals.Confirmations.Word;
import iq.masar.referrals.Inbox;
import iq.masar.referrals.ReferralId;
import iq.masar.referrals.Referrals;
import iq.masar.referrals.Refused;
import iq.masar.referrals.Reply;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is pressed on a referral's page: the receiver's answers, the sender's and supervisor's acts. */
@Controller
class ActPages {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int LETTERS = 4_000;
    private final Inbox inbox;
    private final Referrals referrals;
    private final Confirmations confirmations;
    private final Reading reading;
    private final Shown shown;

    ActPages(Inbox inbox, Referrals referrals, Confirmations confirmations, Reading reading, Shown shown) {
        this.inbox = inbox;
        this.referrals = referrals;
        this.confirmations = confirmations;
        this.reading = reading;
        this.shown = shown;
    }

    /** The receiver answers; {@code act} says which answer. */
    @PostMapping("/referrals/{id}/replies")
    Answer reply(@PathVariable UUID id, Actor actor, Form form) {
        form.maximum("text", LETTERS).maximum("note", LETTERS);
        var command = answer(form);
        if (!form.isSound()) {
            return again(new ReferralId(id), actor, form);
        }
        return command.map(one -> told(new ReferralId(id), inbox.answer(new ReferralId(id), one, actor), actor, form))
                .orElseGet(Answer::missing);
    }

    /** The sender or her supervisor acts; {@code act} says what. */
    @PostMapping("/referrals/{id}/acts")
    Answer act(@PathVariable UUID id, Actor actor, Form form) {
        var referral = new ReferralId(id);
        var channel = Channel.find(form.text("channel"))
                .filter(one -> one != Channel.CODE)
                .orElse(Channel.PHONE);
        return switch (form.text("act")) {
            case "confirm" -> told(referral, confirmations.heard(referral, channel, Word.SERVED, actor), actor, form);
            case "dispute" ->
                told(referral, confirmations.heard(referral, channel, Word.NOT_SERVED, actor), actor, form);
            default ->
                command(form)
                        .map(one -> told(referral, referrals.take(referral, one, actor), actor, form))
                        .orElseGet(Answer::missing);
        };
    }

    private static Optional<Command> command(Form form) {
        return switch (form.text("act")) {
            case "withdraw" ->
                Withdrawal.find(form.text("by"))
                        .filter(by -> by == Withdrawal.CLIENT || by == Withdrawal.SENDER)
                        .or(() -> Optional.of(Withdrawal.SENDER))
                        .map(Command.Withdraw::new);
            case "contact-failed" -> Optional.of(new Command.ContactFailed());
            case "close" -> Optional.of(new Command.Close());
            case "resume" -> Optional.of(new Command.Resume());
            default -> Optional.empty();
        };
    }

    private static Optional<Command> answer(Form form) {
        return switch (form.text("act")) {
            case "acknowledge" -> Optional.of(new Command.Acknowledge());
            case "accept" -> Optional.of(new Command.Accept());
            case "decline" ->
                Optional.of(new Command.Decline(form.text("reason"), form.text("text"), form.all("documents")));
            case "schedule" -> schedule(form);
            case "start" -> Optional.of(new Command.Start());
            case "no-show" -> Optional.of(new Command.NoShow());
            case "give-up" -> Optional.of(new Command.GiveUp());
            case "finish" ->
                Outcome.find(form.text("outcome"))
                        .<Command>map(outcome -> new Command.Finish(outcome, form.text("note")))
                        .or(() -> {
                            form.problem("outcome", "referrals.form.outcome-missing");
                            return Optional.empty();
                        });
            default -> Optional.empty();
        };
    }

    private static Optional<Command> schedule(Form form) {
        var day = form.date("day");
        var time = form.time("time").orElse(MORNING);
        if (day.isEmpty() && form.isSound()) {
            form.problem("day", "referrals.form.day-missing");
        }
        return day.map(
                on -> new Command.Schedule(on.atTime(time).atZone(Baghdad.ZONE).toInstant()));
    }

    private Answer told(ReferralId id, Reply reply, Actor actor, Form form) {
        return switch (reply) {
            case Reply.Done _ -> Answer.to("/referrals/" + id);
            case Reply.Missing _ -> Answer.missing();
            case Refused.ReasonMissing _ -> again(id, actor, form.problem("reason", "referrals.form.reason-missing"));
            case Refused.ReasonTooShort short_ ->
                again(id, actor, form.problem("text", "referrals.form.reason-too-short", short_.atLeast()));
            case Refused.DocumentsMissing _ ->
                again(id, actor, form.problem("documents", "referrals.form.documents-missing"));
            case Refused.DateInPast _ -> again(id, actor, form.problem("day", "referrals.form.date-in-past"));
            case Refused.NoteMissing _ -> again(id, actor, form.problem("note", "referrals.form.note-missing"));
            case Refused refused ->
                reading.page(id, actor, form, Optional.of(Refusal.of(refused, shown)))
                        .map(Answer::refused)
                        .orElseGet(Answer::missing);
        };
    }

    private Answer again(ReferralId id, Actor actor, Form form) {
        return reading.page(id, actor, form, Optional.empty())
                .map(Answer::unprocessable)
                .orElseGet(Answer::missing);
    }
}
