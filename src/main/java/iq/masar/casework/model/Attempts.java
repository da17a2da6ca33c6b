package iq.masar.casework.model;

import iq.masar.casework.Refused.AttemptsMissing;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Contact is lost only after three failed tries on two channels over thirty days, none reached since (REF-30). */
public record Attempts(List<Attempt> made) {
    private static final int TRIES = 3;
    private static final int CHANNELS = 2;
    private static final int DAYS = 30;

    /** One try to reach the person. */
    public record Attempt(String channel, boolean reached, Instant at) {}

    public Attempts {
        made = made.stream().sorted(Comparator.comparing(Attempt::at)).toList();
    }

    /** What is still missing, or empty when contact may be called lost. */
    public Optional<AttemptsMissing> missing() {
        var failed = sinceLastReached();
        var tries = Math.max(0, TRIES - failed.size());
        var channels = Math.max(
                0,
                CHANNELS
                        - (int) failed.stream().map(Attempt::channel).distinct().count());
        var days = failed.isEmpty()
                ? DAYS
                : (int) Math.max(
                        0,
                        DAYS
                                - Duration.between(
                                                failed.getFirst().at(),
                                                failed.getLast().at())
                                        .toDays());
        return tries + channels + days == 0
                ? Optional.empty()
                : Optional.of(new AttemptsMissing(tries, channels, days));
    }

    private List<Attempt> sinceLastReached() {
        var last = made.stream().filter(Attempt::reached).map(Attempt::at).reduce((_, later) -> later);
        return made.stream()
                .filter(one -> !one.reached())
                .filter(one -> last.isEmpty() || one.at().isAfter(last.get()))
                .toList();
    }
}
