package iq.masar.referrals.steps;

import iq.masar.agencies.Agencies;
import iq.masar.agencies.Office;
import iq.masar.codes.ClockKind;
import iq.masar.codes.Deadlines;
import iq.masar.codes.Limit;
import iq.masar.codes.Limits;
import iq.masar.codes.Priority;
import iq.masar.codes.Region;
import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.GovernorateCode;
import iq.masar.referrals.ReferralFile.ClockFace;
import iq.masar.referrals.ReferralSummary;
import iq.masar.referrals.model.Ladder;
import iq.masar.referrals.model.Running;
import iq.masar.referrals.model.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Winds the clocks of table E1 by the calendar of the sending office's region (REF-35). */
@Component
public class Clocks {
    private final Deadlines deadlines;
    private final Agencies agencies;

    Clocks(Deadlines deadlines, Agencies agencies) {
        this.deadlines = deadlines;
        this.agencies = agencies;
    }

    /** The four instants of one clock that counts from {@code from}. */
    public Ladder wind(Running clock, FamilyCode family, GovernorateCode governorate, Priority priority, Instant from) {
        var limits = deadlines.of(family, governorate, priority);
        var limit = limit(limits, clock);
        var region = Region.of(governorate);
        var calendar = deadlines.calendar();
        var at = new Instant[4];
        for (var step : Step.values()) {
            at[step.ordinal()] = calendar.at(from, limit, region, step.share() / 100.0);
        }
        return new Ladder(clock, 1, from, limit.kind() == ClockKind.WALL, at[0], at[1], at[2], at[3]);
    }

    /** What the clock shows now. */
    public ClockFace face(Ladder ladder, GovernorateCode governorate, Instant now) {
        var kind = ladder.wall() ? ClockKind.WALL : ClockKind.WORKING;
        var share = deadlines.calendar().shareUsed(ladder.begun(), ladder.at100(), now, kind, Region.of(governorate));
        return new ClockFace(
                ladder.clock().code(), ladder.begun(), ladder.at100(), ladder.at200(), ladder.wall(), share);
    }

    /** The same for a line of a list: its clock counts from the sending, by the calendar of the sending office. */
    public Optional<ClockFace> face(ReferralSummary line, Instant now) {
        if (line.due().isEmpty() || line.sentAt().isEmpty()) {
            return Optional.empty();
        }
        var governorate = agencies.office(line.from()).map(Office::governorate).orElse(new GovernorateCode(""));
        var limit = limit(deadlines.of(line.family(), governorate, line.priority()), Running.of(line.clock()));
        var due = line.due().get();
        var begun = line.sentAt().get();
        var share = deadlines.calendar().shareUsed(begun, due, now, limit.kind(), Region.of(governorate));
        return Optional.of(new ClockFace(line.clock(), begun, due, due, limit.kind() == ClockKind.WALL, share));
    }

    /** The time left or passed as people count it: working time on a working clock, of seven hours a day. */
    public Duration distance(ClockFace face, GovernorateCode governorate, Instant now) {
        var late = now.isAfter(face.due());
        var from = late ? face.due() : now;
        var until = late ? now : face.due();
        return face.wall()
                ? Duration.between(from, until)
                : deadlines.calendar().openTime(from, until, Region.of(governorate));
    }

    /** The end of the next working day, as a dispute must be looked into (REF-38). */
    public Instant nextWorkingDay(Instant from, GovernorateCode governorate) {
        return deadlines.calendar().due(from, Limit.of("1wd", ClockKind.WORKING), Region.of(governorate));
    }

    /** Whether anyone has endorsed the lengths used. */
    public boolean isEndorsed(FamilyCode family, GovernorateCode governorate, Priority priority) {
        return deadlines.of(family, governorate, priority).verified();
    }

    private static Limit limit(Limits limits, Running clock) {
        return switch (clock) {
            case ACKNOWLEDGE -> limits.acknowledge();
            case DECIDE -> limits.decide();
            case SERVICE -> limits.service();
            case FOLLOW_UP, NONE -> limits.followUp();
        };
    }
}
