package iq.masar.plans.model;

import java.util.Set;

/** How one question was answered. */
public sealed interface Answer {
    /** One or several of the offered codes. */
    record Chosen(Set<String> codes) implements Answer {
        public Chosen {
            codes = Set.copyOf(codes);
        }
    }

    record Counted(long number) implements Answer {}

    record Written(String text) implements Answer {}

    /** Asked and left without an answer: never counted as "no" and never as zero (REF-27). */
    record Skipped() implements Answer {}
}
