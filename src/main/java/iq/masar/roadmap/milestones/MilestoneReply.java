package iq.masar.roadmap.milestones;

import java.time.LocalDate;
import java.util.UUID;

/** What became of a step with a milestone; everything but {@code Kept} left the record as it was. */
public sealed interface MilestoneReply {
    record Kept(UUID id, int version) implements MilestoneReply {}

    /** Nothing is reached on a day that has not come. */
    record NotYet(LocalDate day, LocalDate today) implements MilestoneReply {}

    /** Another due date and dropping need a reason. */
    record ReasonMissing(UUID id) implements MilestoneReply {}

    /** It was reached or dropped already. */
    record Closed(UUID id) implements MilestoneReply {}

    record Unknown() implements MilestoneReply {}
}
