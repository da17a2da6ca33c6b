package iq.masar.roadmap.coverage;

/** What became of a step with a mapping; everything but {@code Saved} left things as they were. */
public sealed interface MappingReply {
    record Saved(String activity, int objective) implements MappingReply {}

    /** It is suggested or confirmed already. */
    record Mapped(String activity, int objective) implements MappingReply {}

    /** The body has no decision of this number; only a decision confirms (GOV-24). */
    record DecisionMissing(String body, String cited) implements MappingReply {}

    record Unknown() implements MappingReply {}
}
