package iq.masar.returns.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** RET-2, 24, 25: terms that are data, and a median that is not made up. */
class TermsTest {
    private static final Instant RECEIVED = Instant.parse("2026-04-30T21:30:00Z"); // 1 May in Baghdad

    @Test
    void silenceIsAnnouncedThreeDaysBefore() {
        var set = set(Optional.of(30), true);

        assertThat(set.replyDue(RECEIVED)).contains(Instant.parse("2026-05-31T21:00:00Z"));
        assertThat(set.alarm(RECEIVED)).contains(Instant.parse("2026-05-28T21:00:00Z"));
        assertThat(set(Optional.of(30), false).alarm(RECEIVED)).isEmpty();
        assertThatThrownBy(() -> set(Optional.empty(), true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void openFilesCountAsLongerThanAnyDecided() {
        assertThat(new TimeToDecision(new int[] {9, 9, 9, 9}, 1).percentile(50)).hasValue(9);
        assertThat(new TimeToDecision(new int[] {3, 9}, 3).percentile(50)).isEmpty();
        assertThat(new TimeToDecision(new int[] {}, 0).percentile(50)).isEmpty();
        assertThat(new TimeToDecision(new int[] {7, 1, 5}, 0).percentile(90)).hasValue(7);
    }

    /** The same as sorting all files with the open ones at infinity. */
    @Test
    void percentilesAreNearestRanks() {
        var random = new Random(25);
        for (int i = 0; i < 5_000; i++) {
            var decided = IntStream.generate(() -> random.nextInt(90))
                    .limit(random.nextInt(30))
                    .toArray();
            var open = random.nextInt(10);
            var percent = 1 + random.nextInt(100);
            var all = IntStream.concat(
                            IntStream.of(decided),
                            IntStream.generate(() -> Integer.MAX_VALUE).limit(open))
                    .sorted()
                    .toArray();
            var reached = new TimeToDecision(decided, open).percentile(percent);
            if (all.length == 0) {
                assertThat(reached).isEmpty();
            } else {
                var at = IntStream.of(all)
                        .filter(day -> 100
                                        * IntStream.of(all)
                                                .filter(other -> other <= day)
                                                .count()
                                >= (long) percent * all.length)
                        .findFirst()
                        .orElseThrow();
                assertThat(reached.orElse(Integer.MAX_VALUE)).isEqualTo(at);
            }
        }
    }

    private static RuleSet set(Optional<Integer> days, boolean deemed) {
        return new RuleSet(
                "LK-PATTERN", LocalDate.of(2026, 1, 1), Optional.empty(), days, deemed, 3, 6, "pattern", false);
    }
}
