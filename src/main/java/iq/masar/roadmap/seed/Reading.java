package iq.masar.roadmap.seed;

import iq.masar.roadmap.register.Register;

/** What became of reading the structured review. */
public sealed interface Reading {
    record Read(Register register) implements Reading {}

    /**
     * Nothing was taken over.
     *
     * @param line of the structured review, from 1
     * @param fault unreadable, duplicate, dangling, no-source-line, or no-such-line
     * @param value what stands there
     */
    record Refused(int line, String fault, String value) implements Reading {}
}
