package iq.masar.referrals.model;

import java.time.Instant;

/** The four instants at which one clock fires, computed once when it begins. */
public record Ladder(
        Running clock,
        int round,
        Instant begun,
        boolean wall,
        Instant at75,
        Instant at100,
        Instant at150,
        Instant at200) {

    public Instant at(Step step) {
        return switch (step) {
            case WARNING -> at75;
            case OVERDUE -> at100;
            case ESCALATED -> at150;
            case ENDED -> at200;
        };
    }
}
