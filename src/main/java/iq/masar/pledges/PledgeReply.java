package iq.masar.pledges;

import java.util.List;
import java.util.UUID;

/** What became of a step with a pledge. */
public sealed interface PledgeReply {
    record Saved(UUID id) implements PledgeReply {}

    /** The form's own rules; nothing was kept and nothing typed is lost. */
    record NotInForm(List<Pledge.Refusal> faults) implements PledgeReply {
        public NotInForm {
            faults = List.copyOf(faults);
        }
    }

    /** A partner has registered this joint pledge; it is linked, not copied (GOV-28). */
    record AlreadyRegistered(UUID other) implements PledgeReply {}

    /** It lacks an end date or something to measure it by. */
    record NotMeasurable(UUID id) implements PledgeReply {}

    /** Its author has not said of each of the five qualities whether it has it (GOV-29). */
    record QualitiesMissing(UUID id) implements PledgeReply {}

    record Unknown() implements PledgeReply {}
}
