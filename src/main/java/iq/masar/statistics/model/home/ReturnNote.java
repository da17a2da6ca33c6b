package iq.masar.statistics.model.home;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** A return as it was received, in codes; and the words for what is noted of it later. */
public record ReturnNote(String post, String ruleSet, Instant receivedAt) {
    public static final String DECIDED = "return.decided";
    public static final String LINKED = "return.linked";
    static final String COMPLETE = "return.complete";
    static final String INCOMPLETE = "return.incomplete";
    private static final Set<String> COUNTED = Set.of(
            "incomplete",
            "document_issued",
            "document_expired",
            "planned",
            "boarded",
            "arrived",
            "offered",
            "enrolled",
            "withdrawn",
            "closed");
    private static final Set<String> CHECKED = Set.of("screening", "verifying");

    /** What a move is noted as; empty for those no figure asks for. */
    public static Optional<String> step(String from, String to) {
        if (from.equals("received") && CHECKED.contains(to)) {
            return Optional.of(COMPLETE);
        }
        return Optional.of("return." + to).filter(step -> COUNTED.contains(to));
    }
}
