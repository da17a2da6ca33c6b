package iq.masar.roadmap.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The exact weighted sum of intervals: Σ weight × interval ÷ Σ weight, over what is measured. */
public final class Rollup {
    private Rollup() {}

    public static Optional<Interval> of(List<? extends Node> parts) {
        var low = Fraction.ZERO;
        var high = Fraction.ZERO;
        var weights = 0L;
        for (var part : parts) {
            var figure = part.figure();
            if (figure.isPresent()) {
                var weight = Fraction.of(part.weight());
                low = low.plus(weight.times(figure.get().low()));
                high = high.plus(weight.times(figure.get().high()));
                weights += part.weight();
            }
        }
        if (weights == 0) {
            return Optional.empty();
        }
        var all = Fraction.of(weights);
        return Optional.of(new Interval(low.over(all), high.over(all)));
    }

    /** What share each measured part has in the sum; the shares add up to one exactly. */
    public static Map<String, Fraction> shares(List<? extends Node> parts) {
        var measured = parts.stream().filter(part -> part.figure().isPresent()).toList();
        var weights = measured.stream().mapToLong(Node::weight).sum();
        var shares = new LinkedHashMap<String, Fraction>();
        measured.forEach(part -> shares.put(part.id(), Fraction.of(part.weight(), weights)));
        return shares;
    }

    /** How many activities stand in each state. */
    public static Map<String, Long> states(List<Node.Activity> leaves) {
        var states = new LinkedHashMap<String, Long>();
        for (var code : List.of("done", "in-progress", "planned", "continuing", "suspended", "dropped")) {
            states.put(code, 0L);
        }
        leaves.forEach(leaf -> states.merge(leaf.progress().code(), 1L, Long::sum));
        return states;
    }
}
