package iq.masar.referrals.model;

import iq.masar.kernel.Actor;
import iq.masar.referrals.Command;
import iq.masar.referrals.ReferralId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One step of a referral as the store writes it.
 *
 * @param begins the ladder of the clock that begins now; empty when the running clock goes on or none runs any more
 * @param clockEnds whether the clock that ran until now ends
 * @param inTime at a decision: whether it came before its deadline; at an expiry false
 */
public record Change(
        ReferralId referral,
        int version,
        State to,
        Command command,
        Optional<Ladder> begins,
        boolean clockEnds,
        Optional<Boolean> inTime,
        Optional<Actor> by,
        Instant at) {

    public Optional<Instant> appointment() {
        return command instanceof Command.Schedule schedule ? Optional.of(schedule.appointment()) : Optional.empty();
    }

    public Optional<String> reason() {
        return to instanceof State.Declined declined ? Optional.of(declined.reason()) : Optional.empty();
    }

    public List<String> documents() {
        return command instanceof Command.Decline decline ? decline.documents() : List.of();
    }

    public Optional<String> outcome() {
        return to instanceof State.ProviderDone done
                ? Optional.of(done.outcome().code())
                : Optional.empty();
    }

    public Optional<String> channel() {
        return switch (to) {
            case State.ClientConfirmed confirmed ->
                Optional.of(confirmed.channel().code());
            case State.ClientDisputed disputed -> Optional.of(disputed.channel().code());
            default -> Optional.empty();
        };
    }

    public Optional<String> withdrawnBy() {
        return to instanceof State.Withdrawn withdrawn
                ? Optional.of(withdrawn.by().code())
                : Optional.empty();
    }

    public Optional<Boolean> verified() {
        return to instanceof State.Closed closed ? Optional.of(closed.verified()) : Optional.empty();
    }

    public Optional<Integer> missed() {
        return to instanceof State.NoShow noShow ? Optional.of(noShow.missed()) : Optional.empty();
    }

    public Optional<Integer> failedContacts() {
        return to instanceof State.ProviderDone done ? Optional.of(done.failedContacts()) : Optional.empty();
    }
}
