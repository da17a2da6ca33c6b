package iq.masar.returns;

import iq.masar.returns.model.safeguard.Safeguard;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the room answers to a step; refusals leave everything as it was. */
public sealed interface ReturnReply {
    record Done(UUID id) implements ReturnReply {}

    /** There is no such file here; looks the same for everybody (H3). */
    record Unknown() implements ReturnReply {}

    /** It stands elsewhere now. */
    record NotNow(String state, String step) implements ReturnReply {}

    /** These must be closed first (RET-8): «لا يمكن المتابعة قبل إغلاق الضمانات التالية». */
    record SafeguardOpen(Set<Safeguard> kinds) implements ReturnReply {}

    /** A safeguard is closed with evidence, never by a click. */
    record EvidenceMissing() implements ReturnReply {}

    /** A child alone needs a best-interest decision and a named guardian or institution (RET-13). */
    record BestInterestPending() implements ReturnReply {}

    /** Voluntary and with a paper valid until then: she may simply travel (RET-3). */
    record NoRequestNeeded(LocalDate until) implements ReturnReply {}

    /** The sender's reference is known already: that file answers it (RET-5). */
    record ReferenceKnown(String number) implements ReturnReply {}

    /** Nobody at that office has keys yet, so nothing can be sealed to it. */
    record NobodyThere(String office) implements ReturnReply {}

    /** All that is missing, at once (RET-4). */
    record ItemsMissing(List<String> items) implements ReturnReply {}

    /** No rule set holds on that day (RET-2). */
    record NoRuleSet(LocalDate day) implements ReturnReply {}

    /** A decision is two officers' (RET-22). */
    record SecondOfficerMissing() implements ReturnReply {}

    /** Who took the statement does not decide, and who decided does not decide the appeal (RET-12, RET-23). */
    record SameOfficer() implements ReturnReply {}

    /** The record was not read back to her (RET-21). */
    record NotReadBack() implements ReturnReply {}

    /** The term for an appeal ended on that day (RET-23). */
    record AppealTermPassed(LocalDate day) implements ReturnReply {}

    /** A person has one valid document (RET-26). */
    record ValidDocumentExists(String number) implements ReturnReply {}

    /** Fitness was certified too long ago, or not at all (RET-32). */
    record FitnessExpired() implements ReturnReply {}

    /** A member leaves the family's file with a reason only (RET-6). */
    record FamilySplitReasonMissing() implements ReturnReply {}
}
