package iq.masar.story;

import iq.masar.kernel.Baghdad;
import iq.masar.kernel.time.StoryClock;
import iq.masar.kernel.time.Tick;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** Where a story is told: an instance, a clock the story moves, people at their browsers, and what has been told so far. */
final class Stage {
    private final String address;
    private final StoryClock clock;
    private final List<Tick> ticks;
    private final LocalDate first;
    private final Timeline timeline;
    private final LongSupplier texts;
    private final Map<String, Visitor> visitors = new HashMap<>();

    Stage(String address, StoryClock clock, List<Tick> ticks, LongSupplier texts) {
        this.texts = texts;
        this.address = address;
        this.clock = clock;
        this.ticks = List.copyOf(ticks);
        this.first = Baghdad.day(clock.instant());
        this.timeline = new Timeline(first);
    }

    /** Moves the clock to this time of day {@code days} after the story's first day, and lets everything due happen. */
    void on(int days, String time) {
        until(first.plusDays(days)
                .atTime(LocalTime.parse(time))
                .atZone(Baghdad.ZONE)
                .toInstant());
    }

    /** Moves the clock, never back, hour by hour as the schedule would have seen it, at most ten days at a stride. */
    void until(Instant moment) {
        while (clock.instant().isBefore(moment)) {
            var next = clock.instant().plusSeconds(3 * 3600);
            clock.moveTo(next.isBefore(moment) ? next : moment);
            ticks.forEach(Tick::run);
        }
        visitors.clear();
    }

    /** Moves the clock on by hours. */
    void moveOn(int hours) {
        until(clock.instant().plusSeconds(3600L * hours));
    }

    /** The date of a day of the story. */
    LocalDate day(int days) {
        return first.plusDays(days);
    }

    /** A date as people type it. */
    static String date(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** How many text messages went out to persons so far. */
    long textMessages() {
        return texts.getAsLong();
    }

    Instant now() {
        return clock.instant();
    }

    /** This person at a browser, signed in. */
    Visitor as(Part part) {
        return visitors.computeIfAbsent(part.username(), name -> signIn(part));
    }

    /** Somebody who has no account. */
    Visitor stranger() {
        return new Visitor(address);
    }

    Timeline timeline() {
        return timeline;
    }

    /** Tells one line of the timeline. */
    void tell(String key, Object... arguments) {
        timeline.add(clock.instant(), key, arguments);
    }

    /** What must be true here, or the story does not hold. */
    void holds(boolean fact, String what) {
        timeline.check(fact, what);
    }

    private Visitor signIn(Part part) {
        var visitor = new Visitor(address);
        visitor.open("/sign-in").send("/sign-in", Map.of("username", part.username(), "passphrase", Cast.PASSPHRASE));
        if (visitor.path().startsWith("/sign-in")) {
            throw new NotOffered("a desk for " + part.username(), visitor);
        }
        return visitor;
    }
}
