package iq.masar.casework;

/** What became of a step: done, or a named refusal. */
public sealed interface CaseReply permits CaseReply.Done, Refused {
    record Done(CaseSummary file) implements CaseReply {}
}
