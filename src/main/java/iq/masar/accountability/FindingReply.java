package iq.masar.accountability;

/** What became of a step with a finding; only {@code Kept} changed the record. */
public sealed interface FindingReply {
    record Kept(String id) implements FindingReply {}

    /** There is no such activity or pledge to answer it. */
    record AnswerMissing(String reference) implements FindingReply {}

    /** There is no such body or institution to own it. */
    record OwnerMissing(String owner) implements FindingReply {}

    record Unknown() implements FindingReply {}
}
