package iq.masar.pledges.assessments;

import java.util.UUID;

/** What became of a step with an assessment; everything but {@code Done} left the record as it was. */
public sealed interface AssessmentReply {
    record Done(UUID id) implements AssessmentReply {}

    /** Who drafted an answer does not validate it (GOV-34). */
    record OwnAnswer(String item) implements AssessmentReply {}

    /** An answer other than «not applicable» says what it rests on. */
    record EvidenceMissing(String item) implements AssessmentReply {}

    /** Closing needs every given answer validated. */
    record NotValidated(int answers) implements AssessmentReply {}

    /** A closed assessment never changes. */
    record Closed(UUID id) implements AssessmentReply {}

    /** Accepting a finding's proposal is a decision: no decision of that body has this number (GOV-38). */
    record DecisionMissing(String cited) implements AssessmentReply {}

    /** The frame's version exists already; an imported frame is never overwritten. */
    record FrameStands(String cite) implements AssessmentReply {}

    record Unknown() implements AssessmentReply {}
}
