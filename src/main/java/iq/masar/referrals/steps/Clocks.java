package iq.masar.referrals.steps;

import iq.masar.codes.ClockKind;
import iq.masar.codes.Deadlines;
import iq.masar.codes.Limit;
import iq.masar.codes.Limits;
import iq.masar.codes.Priority;
import iq.masar.codes.Region;
import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.GovernorateCode;
import iq.masar.referrals.ReferralFile.ClockFace;
import iq.masar.referrals.model.Ladder;
import iq.masar.referrals.model.Running;
import iq.masar.referrals.model.Step;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Winds the clocks of table E1 by the calendar of the sending office's region (REF-35). */
@Component
public class Clocks {
    private final Deadlines deadlines;

    Clocks(Deadlines deadlines) {
        this.deadlines = deadlines;
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
