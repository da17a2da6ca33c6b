package iq.masar.roadmap.web.plan;

import iq.masar.ui.Words;
import java.util.Map;
import java.util.stream.Collectors;

/** How many activities stand in which state, in words. */
final class Counts {
    private Counts() {}

    static String words(Map<String, Long> states) {
        return states.entrySet().stream()
                .filter(state -> state.getValue() > 0)
                .map(state -> Words.number(state.getValue()) + " " + Words.t("roadmap.state." + state.getKey()))
                .collect(Collectors.joining(" · "));
    }
}
