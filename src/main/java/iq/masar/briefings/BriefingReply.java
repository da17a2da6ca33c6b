package iq.masar.briefings;

import java.util.UUID;

/** What became of a step; everything that is not {@code Done} left the record as it was. */
public sealed interface BriefingReply {
    record Done(UUID id) implements BriefingReply {}

    /** The paper is not released for partners; {@code release} is the class it has. */
    record NotForPartners(String title, String release) implements BriefingReply {}

    /** The partner did not come to this briefing. */
    record NotAttending(String partner) implements BriefingReply {}

    /** The question is an action point already. */
    record PointStands(UUID point) implements BriefingReply {}

    /** What was submitted is not changed any more. */
    record Submitted(UUID contribution) implements BriefingReply {}

    record Unknown() implements BriefingReply {}
}
