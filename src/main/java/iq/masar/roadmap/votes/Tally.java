package iq.masar.roadmap.votes;

import java.util.Optional;

/** The votes of a body so far; the outcome falls with the vote that makes every further one idle. */
public record Tally(Rule rule, int seats, int yes, int no, int abstained) {
    /** True: endorsed; false: rejected; empty: it may still go either way. */
    public Optional<Boolean> outcome() {
        var left = seats - yes - no - abstained;
        var quorate = yes + no + abstained >= rule.needed(seats);
        var evenIfAllAgainst = rule.carries(yes, no + left);
        var evenIfAllFor = rule.carries(yes + left, no);
        if (left == 0) {
            return Optional.of(quorate && rule.carries(yes, no));
        }
        if (quorate && evenIfAllAgainst) {
            return Optional.of(true);
        }
        return evenIfAllFor ? Optional.empty() : Optional.of(false);
    }
}
