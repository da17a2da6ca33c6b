package iq.masar.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import iq.masar.kernel.Baghdad;
import iq.masar.kernel.GovernorateCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** REF-35, REF-36, H5: deadlines over weekends, both holiday sets, and the ladder's instants. */
class WorkingCalendarTest {
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            Map.of(
                    Region.FEDERAL, Set.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 6)),
                    Region.KURDISTAN, Set.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 23))),
            LocalTime.of(8, 0),
            LocalTime.of(15, 0));

    @ParameterizedTest(name = "{1} from {0} in {2} is due {3}")
    @CsvSource({
        // Sunday 4 January 2026 is a working day; Friday 9 and Saturday 10 are the weekend; Tuesday 6 is Army Day,
        // federal only
        "2026-01-04T09:00, 1wd, KURDISTAN, 2026-01-05T09:00",
        "2026-01-04T09:00, 2wd, KURDISTAN, 2026-01-06T09:00",
        "2026-01-04T09:00, 2wd, FEDERAL,   2026-01-07T09:00",
        "2026-01-05T09:00, 1wd, FEDERAL,   2026-01-07T09:00",
        "2026-01-08T10:00, 1wd, FEDERAL,   2026-01-11T10:00",
        "2026-01-08T10:00, 3d,  FEDERAL,   2026-01-13T10:00",
        "2026-01-04T08:00, 1wd, FEDERAL,   2026-01-04T15:00",
        "2026-01-04T20:00, 1wd, FEDERAL,   2026-01-05T15:00",
        "2026-01-04T03:00, 1wd, FEDERAL,   2026-01-04T15:00",
        "2026-01-09T12:00, 1wd, FEDERAL,   2026-01-11T15:00",
        "2026-01-08T15:00, 1wd, FEDERAL,   2026-01-11T15:00",
        "2025-12-31T14:00, 1wd, FEDERAL,   2026-01-04T14:00",
        "2026-01-08T14:00, 2h,  FEDERAL,   2026-01-11T09:00",
        "2026-03-22T10:00, 1wd, KURDISTAN, 2026-03-24T10:00",
        "2026-03-22T10:00, 1wd, FEDERAL,   2026-03-23T10:00",
        "2026-01-04T09:00, 14d, KURDISTAN, 2026-01-22T09:00",
        "2026-01-04T09:00, 14d, FEDERAL,   2026-01-25T09:00"
    })
    void workingTimeSkipsWhatIsClosed(LocalDateTime from, String limit, Region region, LocalDateTime due) {
        assertThat(CALENDAR.due(at(from), Limit.of(limit, ClockKind.WORKING), region))
                .isEqualTo(at(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-08T22:00, 2h,  2026-01-09T00:00",
        "2026-01-08T22:00, 24h, 2026-01-09T22:00",
        "2025-12-31T22:00, 7d,  2026-01-07T22:00",
        "2026-03-28T23:30, 24h, 2026-03-29T23:30",
        "2026-10-24T23:30, 24h, 2026-10-25T23:30"
    })
    void theWallClockNeverStops(LocalDateTime from, String limit, LocalDateTime due) {
        assertThat(CALENDAR.due(at(from), Limit.of(limit, ClockKind.WALL), Region.FEDERAL))
                .isEqualTo(at(due));
    }

    @ParameterizedTest
    @CsvSource({"0.75, 2026-01-08T14:15", "1,    2026-01-11T09:00", "1.5,  2026-01-11T12:30", "2,    2026-01-12T09:00"})
    void theLadderStandsAtItsShares(double share, LocalDateTime expected) {
        var from = at(LocalDateTime.parse("2026-01-08T09:00"));
        assertThat(CALENDAR.at(from, Limit.of("1wd", ClockKind.WORKING), Region.FEDERAL, share))
                .isEqualTo(at(expected));
    }

    @ParameterizedTest
    @EnumSource(Region.class)
    void theShareUsedIsTheLaddersInverse(Region region) {
        var chance = new Random(35);
        for (var round = 0; round < 5_000; round++) {
            var from = at(LocalDateTime.parse("2025-12-20T00:00")).plusSeconds(chance.nextInt(120 * 86_400));
            var limit = new Limit(
                    1 + chance.nextInt(30),
                    Limit.Unit.values()[chance.nextInt(3)],
                    chance.nextBoolean() ? ClockKind.WALL : ClockKind.WORKING);
            var due = CALENDAR.due(from, limit, region);
            for (var share : new double[] {0.75, 1, 1.5, 2}) {
                var at = CALENDAR.at(from, limit, region, share);
                assertThat(CALENDAR.shareUsed(from, due, at, limit.kind(), region))
                        .isCloseTo(share, within(0.0005));
            }
            assertThat(CALENDAR.shareUsed(from, due, from, limit.kind(), region))
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Region.class)
    void aLaterStartIsNeverDueEarlier(Region region) {
        var limit = Limit.of("2wd", ClockKind.WORKING);
        var start = at(LocalDateTime.parse("2025-12-28T00:00"));
        var before = CALENDAR.due(start, limit, region);
        for (var minutes = 0; minutes < 30 * 1440; minutes += 17) {
            var due = CALENDAR.due(start.plus(Duration.ofMinutes(minutes)), limit, region);
            assertThat(due).isAfterOrEqualTo(before);
            before = due;
        }
    }

    @Test
    void everyDueInstantLiesInOpenHours() {
        var limit = Limit.of("3d", ClockKind.WORKING);
        var start = at(LocalDateTime.parse("2025-12-28T00:00"));
        for (var hours = 0; hours < 60 * 24; hours++) {
            var due = CALENDAR.due(start.plus(Duration.ofHours(hours)), limit, Region.FEDERAL)
                    .atZone(Baghdad.ZONE);
            assertThat(CALENDAR.isWorkingDay(due.toLocalDate(), Region.FEDERAL)).isTrue();
            assertThat(due.toLocalTime()).isBetween(LocalTime.of(8, 0), LocalTime.of(15, 0));
        }
    }

    @Test
    void openTimeAddsUpOverAnyCut() {
        var chance = new Random(36);
        var start = at(LocalDateTime.parse("2025-12-28T00:00"));
        for (var round = 0; round < 2_000; round++) {
            var one = start.plusSeconds(chance.nextInt(40 * 86_400));
            var two = one.plusSeconds(chance.nextInt(40 * 86_400));
            var three = two.plusSeconds(chance.nextInt(40 * 86_400));
            assertThat(CALENDAR.openTime(one, two, Region.FEDERAL).plus(CALENDAR.openTime(two, three, Region.FEDERAL)))
                    .isEqualTo(CALENDAR.openTime(one, three, Region.FEDERAL));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"AR", "DA", "SU", "HB"})
    void theFourGovernoratesOfTheRegionKeepItsHolidays(String governorate) {
        assertThat(Region.of(new GovernorateCode(governorate))).isEqualTo(Region.KURDISTAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BG", "NI", "KI", "BA"})
    void theOthersKeepFederalHolidays(String governorate) {
        assertThat(Region.of(new GovernorateCode(governorate))).isEqualTo(Region.FEDERAL);
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(Baghdad.ZONE).toInstant();
    }
}
