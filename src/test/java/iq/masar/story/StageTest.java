package iq.masar.story;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.kernel.time.StoryClock;
import iq.masar.kernel.time.Tick;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A story's clock stops where something is due, and nowhere else. */
class StageTest {
    /** Sunday 5 January 2025, 09:00 in Baghdad. */
    private static final Instant START = Instant.parse("2025-01-05T06:00:00Z");

    private final StoryClock clock = new StoryClock(START);
    private final List<String> seen = new ArrayList<>();

    @Test
    void theClockStopsWhereADeadlineFallsDue() {
        var stage = stage(new Deadline(START.plus(Duration.ofDays(30))));
        stage.on(400, "09:00");
        assertThat(seen).containsExactly("fired 2025-02-04T06:00:00Z");
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-02-09T06:00:00Z"));
    }

    @Test
    void whatIsOverdueAndDoesNotGoAwayStopsNoStory() {
        var stage = stage(new Tick() {
            @Override
            public void run() {
                seen.add("tried");
            }

            @Override
            public Instant next(Instant now) {
                return START;
            }
        });
        stage.on(1, "09:00");
        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofDays(1)));
        assertThat(seen).hasSize(24);
    }

    @Test
    void whatWasPlannedHappensInItsOrderAndAtItsTime() {
        var stage = stage();
        stage.meanwhile(3, "10:00", () -> seen.add("second " + clock.instant()));
        stage.meanwhile(2, "10:00", () -> {
            seen.add("first " + clock.instant());
            stage.meanwhile(3, "10:00", () -> seen.add("third " + clock.instant()));
        });
        stage.meanwhile(9, "10:00", () -> seen.add("never"));
        stage.on(8, "09:00");
        assertThat(seen)
                .containsExactly(
                        "first 2025-01-07T07:00:00Z", "second 2025-01-08T07:00:00Z", "third 2025-01-08T07:00:00Z");
    }

    @Test
    void nobodyWorksOnFridaysAndSaturdays() {
        assertThat(List.of(stage().workday(4), stage().workday(5), stage().workday(6), stage().workday(7)))
                .hasToString("[2025-01-09, 2025-01-09, 2025-01-09, 2025-01-12]");
    }

    private Stage stage(Tick... ticks) {
        return new Stage("http://localhost:1", clock, List.of(ticks), () -> 0);
    }

    /** One thing that falls due once. */
    private final class Deadline implements Tick {
        private Instant due;

        Deadline(Instant due) {
            this.due = due;
        }

        @Override
        public void run() {
            if (!clock.instant().isBefore(due)) {
                seen.add("fired " + clock.instant());
                due = Instant.MAX;
            }
        }

        @Override
        public Instant next(Instant now) {
            return due;
        }
    }
}
