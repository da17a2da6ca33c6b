package iq.masar.referrals;

import iq.masar.casework.Cases;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.referrals.envelope.Letterbox;
import iq.masar.referrals.model.Referral;
import iq.masar.referrals.model.State;
import iq.masar.referrals.steps.Envelope;
import iq.masar.referrals.steps.Marks;
import iq.masar.referrals.steps.Progress;
import iq.masar.referrals.steps.Supervision;
import iq.masar.referrals.store.ReferralStore;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The client's word on what the provider reported (REF-38): by the code on her slip, by telephone or at a visit. */
@Component
public class Confirmations {
    private static final int TRIES = 5;
    private static final int REFERENCE = 8;

    private final ReferralStore store;
    private final Progress progress;
    private final Envelope envelope;
    private final Supervision supervision;
    private final Cases cases;
    private final Letterbox letterbox;

    Confirmations(
            ReferralStore store,
            Progress progress,
            Envelope envelope,
            Supervision supervision,
            Cases cases,
            Letterbox letterbox) {
        this.store = store;
        this.progress = progress;
        this.envelope = envelope;
        this.supervision = supervision;
        this.cases = cases;
        this.letterbox = letterbox;
    }

    /** What the client says. */
    public enum Word {
        SERVED,
        NOT_SERVED
    }

    /** Takes the code as typed. Says nothing back: a wrong code is answered like a right one; five wrong tries lock it. */
    @Transactional
    public void byCode(String typed, Word word) {
        var code = Marks.canonical(typed);
        if (code.length() > REFERENCE) {
            var reference = code.substring(0, 4) + "-" + code.substring(4, REFERENCE);
            store.lockByReference(reference)
                    .filter(one -> one.tries() < TRIES)
                    .ifPresent(one -> compare(one, code.substring(REFERENCE), word));
        }
    }

    private void compare(Referral referral, String secret, Word word) {
        var right = referral.codeHash()
                .filter(stored -> envelope.isCode(referral.line().id(), secret, stored))
                .isPresent();
        if (!right) {
            store.countTry(referral.line().id());
        } else if (referral.state() instanceof State.ProviderDone) {
            take(referral, word, Command.Channel.CODE, Optional.empty());
        }
    }

    /**
     * The case's worker or her supervisor writes down what the client said.
     * Refuses: not now; for others the referral does not exist.
     */
    @Transactional
    public Reply heard(ReferralId id, Command.Channel channel, Word word, Actor actor) {
        return store.lock(id)
                .filter(one -> mayHear(one, actor))
                .map(one -> take(one, word, channel, Optional.of(actor)))
                .orElse(new Reply.Missing());
    }

    /** What a caller of this case, recognised before, said on the telephone; her own words go sealed to her case worker. */
    @Transactional
    public Reply heardOnCall(CaseId file, ReferralId id, Word word, String words, Actor operator) {
        var reply = store.lock(id)
                .filter(one ->
                        operator.is(Role.HOTLINE_OPERATOR) && one.line().file().equals(file))
                .map(one -> take(one, word, Command.Channel.PHONE, Optional.of(operator)))
                .orElse(new Reply.Missing());
        if (reply instanceof Reply.Done) {
            letterbox.drop(file, id, "dispute", words, operator);
        }
        return reply;
    }

    private boolean mayHear(Referral referral, Actor actor) {
        return cases.find(referral.line().file(), actor).isPresent();
    }

    private Reply take(Referral referral, Word word, Command.Channel channel, Optional<Actor> by) {
        var command = switch (word) {
            case SERVED -> new Command.Confirm(channel);
            case NOT_SERVED -> new Command.Dispute(channel);
        };
        var reply = progress.take(referral, command, by);
        if (reply instanceof Reply.Done && word == Word.NOT_SERVED) {
            supervision.disputed(referral);
        }
        return reply;
    }
}
