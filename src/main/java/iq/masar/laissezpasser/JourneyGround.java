package iq.masar.laissezpasser;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * On what a journey home may stand (IDN-66). The room that keeps claims of identity answers as a bean; while no bean is
 * there, every claim's finding is missing.
 */
public interface JourneyGround {
    /**
     * Whether a document may be issued on this claim now. Asked anew when a document is asked for, printed and handed over,
     * so the answer never comes from a memory. Says nothing personal and needs no key of the claim's file: the signer of a
     * post asks as well as the officer of the claim. Open safeguards come before everything else.
     */
    Standing of(CaseId claim, Actor actor);

    /**
     * The holder's particulars, read through the vault from the claim's file after its audit entry. Asked once, when a
     * document is asked for, by an officer who holds the claim; empty for anybody else.
     */
    Optional<Holder> holder(CaseId claim, Actor actor);

    /** The answers. */
    sealed interface Standing {
        /**
         * The nationality was found and confirmed by two officers; the document says {@code IRQ}.
         *
         * @param findingReference of the finding, such as the letter carries; nothing personal
         * @param person the same random number for every claim of one person: one valid document each (IDN-67)
         */
        record Confirmed(String findingReference, UUID person) implements Standing {}

        /**
         * A ministry ordered the document for a foreigner of unknown origin.
         *
         * @param orderReference of the order
         * @param nationality what the document says instead of a nationality: {@code XXA}, {@code XXB}, {@code XXC} or
         *     {@code XXX}
         * @param person as in {@link Confirmed}
         */
        record ByOrder(String orderReference, String nationality, UUID person) implements Standing {}

        /**
         * Something protects the person from this journey still; no other ground counts until it is closed.
         *
         * @param kinds codes of the safeguards, such as {@code asylum}; never empty
         */
        record SafeguardsOpen(List<String> kinds) implements Standing {
            public SafeguardsOpen {
                kinds = List.copyOf(kinds);
            }
        }

        /** Nothing was found in the person's favour yet, or the actor may not know of the claim. */
        record FindingMissing() implements Standing {}
    }
}
