package iq.masar.pledges.trail;

import iq.masar.kernel.Label;
import java.util.UUID;

/**
 * What shows whether a pledge is being kept by one of its activities.
 *
 * @param unit {@code count}, {@code percent}, {@code days}, {@code hours}, {@code per-thousand} or {@code points}
 * @param figure the national figure of the shared store it is drawn from, such as {@code funnel/confirmed/share}; empty when
 *     somebody counts it
 */
public record Indicator(UUID id, UUID pledge, String activity, Label title, String unit, String figure) {
    /** Whether its releases are drawn from the shared store, so that nobody types them. */
    public boolean isDrawn() {
        return !figure.isEmpty();
    }

    public String href() {
        return "/indicators/" + id;
    }
}
