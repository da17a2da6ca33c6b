package iq.masar.pledges.trail;

import java.util.UUID;

/** What became of a step on a trail; everything but {@code Kept}, {@code Measured} and {@code Released} left things as they were. */
public sealed interface TrailReply {
    record Kept(UUID pledge) implements TrailReply {}

    record Measured(UUID indicator) implements TrailReply {}

    record Released(String code) implements TrailReply {}

    /** The shared store has heard nothing of that year. */
    record NothingHeard(int year) implements TrailReply {}

    /** Fewer than ten people stand behind the figure, or it would tell one that is; nobody gets it, nor does a release. */
    record Withheld(int year) implements TrailReply {}

    /** A counted value says what it rests on. */
    record SourceMissing() implements TrailReply {}

    /** What is cited belongs to another pledge, or its evidence is not accepted (GOV-30). */
    record NotOfThisPledge(String cited) implements TrailReply {}

    record Unknown() implements TrailReply {}
}
