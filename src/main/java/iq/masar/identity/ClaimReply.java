package iq.masar.identity;

import iq.masar.kernel.CaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a claim answers to a command; every refusal is named (H2). */
public sealed interface ClaimReply {
    record Done(CaseId claim) implements ClaimReply {}

    /** There is no such claim, or not for this actor; both look the same. */
    record Unknown() implements ClaimReply {}

    /** The claim stands elsewhere. */
    record NotNow(String state, String command) implements ClaimReply {}

    /** Nothing leaves while one of these safeguards is open (IDN-46). */
    record GateClosed(Set<SafeguardKind> kinds) implements ClaimReply {
        public GateClosed {
            kinds = Set.copyOf(kinds);
        }
    }

    /** Neither a question nor an interview. */
    record NothingAsked() implements ClaimReply {}

    /** To confirm, evidence must come from two independent groups (IDN-49). */
    record OneGroupOnly() implements ClaimReply {}

    /** Every item of evidence is answered with a reason (IDN-51). */
    record EvidenceUnanswered(List<UUID> ids) implements ClaimReply {
        public EvidenceUnanswered {
            ids = List.copyOf(ids);
        }
    }

    /** Whoever proposed does not confirm. */
    record SecondOfficerMissing() implements ClaimReply {}

    /** The second officer belongs to another unit than the first. */
    record SameUnit() implements ClaimReply {}

    /** Whoever took a statement, or asked, does not decide (RET-12). */
    record StatementTaken() implements ClaimReply {}

    /** It is not proven that the person was told. */
    record NoticeMissing() implements ClaimReply {}

    /** The term of the appeal ended on that day. */
    record AppealTermPassed(LocalDate ended) implements ClaimReply {}

    /** The term of the appeal still runs. */
    record TermRuns(LocalDate until) implements ClaimReply {}

    /** Somebody of the panel took part before. */
    record SamePanel() implements ClaimReply {}

    /** Another state is tied to the person; no referral as stateless. */
    record TieElsewhere() implements ClaimReply {}

    /** Too many questions of this officer found nothing today (IDN-65). */
    record UnderReview() implements ClaimReply {}

    /** That colleague has never signed in, so no key can be handed over. */
    record NoKeyYet() implements ClaimReply {}

    /** That register was asked, and its answer leaves no further step (IDN-63). */
    record AlreadyAsked(String register) implements ClaimReply {}

    /** The rule lacks these facts (IDN-55). */
    record FactsMissing(List<String> facts) implements ClaimReply {
        public FactsMissing {
            facts = List.copyOf(facts);
        }
    }
}
