package iq.masar.referrals;

import iq.masar.kernel.Actor;
import org.springframework.stereotype.Component;

/** The client's word on what the provider reported (REF-38): by the code on her slip, by telephone or at a visit. */
@Component
public class Confirmations {
    /** What the client says. */
    public enum Word {
        SERVED,
        NOT_SERVED
    }

    /** Takes the code as typed. Says nothing back: a wrong code is answered like a right one; five wrong tries lock it. */
    public void byCode(String typed, Word word) {
        throw new UnsupportedOperationException();
    }

    /** The worker or a hotline operator, who verified the caller before, writes down what the client said. */
    public Reply heard(ReferralId id, Command.Channel channel, Word word, Actor actor) {
        throw new UnsupportedOperationException();
    }
}
