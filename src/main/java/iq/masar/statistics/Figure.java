package iq.masar.statistics;

import java.math.BigDecimal;

/** One figure as everybody gets it: page, file and answer alike. */
public sealed interface Figure {
    /** Rounded as its unit asks. */
    record Known(BigDecimal value) implements Figure {}

    /** Fewer than ten, or it would tell a figure that is. */
    record Suppressed() implements Figure {}

    /** Nothing has been heard. */
    record Missing() implements Figure {}

    /** A percentile that lies among those still waiting: longer than any that ended (RET-25). */
    record NotReached() implements Figure {}

    /** The word in files and answers. */
    default String status() {
        return switch (this) {
            case Known _ -> "known";
            case Suppressed _ -> "suppressed";
            case Missing _ -> "missing";
            case NotReached _ -> "not-reached";
        };
    }
}
