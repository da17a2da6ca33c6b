package iq.masar.emergency.steps;

import iq.masar.emergency.EmergencyReply;
import iq.masar.emergency.EmergencyReply.KeyNotHeld;
import iq.masar.emergency.EmergencyReply.NotSealed;
import iq.masar.emergency.model.Emergency;
import iq.masar.emergency.model.Facts;
import iq.masar.kernel.Actor;
import iq.masar.vault.emergency.BreakGlass;
import iq.masar.vault.emergency.EmergencyTerms;
import iq.masar.vault.emergency.Sharing;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets an approver's keys do what the approval says. */
@Component
public class Opening {
    private final BreakGlass glass;
    private final Papers papers;

    Opening(BreakGlass glass, Papers papers) {
        this.glass = glass;
        this.papers = papers;
    }

    /** The requester's words go under the seals of approvers and data-protection officers. */
    public void asked(Facts facts, String words) {
        papers.reason(facts.id(), words);
    }

    public static EmergencyTerms terms(Facts facts) {
        return new EmergencyTerms(
                facts.id().value(), facts.file(), facts.requester(), facts.sections(), facts.minutes());
    }

    /** The approver's half is sealed to the requester; why not, if it cannot be. */
    public Optional<EmergencyReply> approved(Emergency to, Actor approver) {
        var terms = terms(to.facts());
        var sharing = to instanceof Emergency.Open open
                ? glass.open(terms, approver, open.until())
                : glass.share(terms, approver);
        return switch (sharing) {
            case Sharing.Shared shared -> Optional.empty();
            case Sharing.NotAnApprover no -> Optional.of(new KeyNotHeld());
            case Sharing.NotSealed no -> Optional.of(new NotSealed());
            case Sharing.ReaderHasNoKeys no -> Optional.of(new KeyNotHeld());
        };
    }

    public void ended(Facts facts) {
        glass.end(facts.id().value());
    }
}
