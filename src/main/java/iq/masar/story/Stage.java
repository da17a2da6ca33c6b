package iq.masar.story;

import iq.masar.kernel.Baghdad;
import iq.masar.kernel.time.StoryClock;
import iq.masar.kernel.time.Tick;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** Where a story is told: an instance, a clock the story moves, people at their browsers, and what has been told so far. */
public final class Stage {
    private static final Duration AT_ONCE = Duration.ofHours(1);
    private static final Duration BREAK = Duration.ofMinutes(12); // less than a session may stand idle
    private static final String EVERYWHERE = "";
    private final String address;
    private final StoryClock clock;
    private final List<Tick> ticks;
    private final LocalDate first;
    private final Timeline timeline;
    private final LongSupplier texts;
    private final Map<String, Desk> desks = new ConcurrentHashMap<>();
    private final List<Visitor> strangers = new ArrayList<>();
    private final PriorityQueue<Errand> errands =
            new PriorityQueue<>(Comparator.comparing(Errand::at).thenComparing(Errand::number));
    private int done;

    public Stage(String address, StoryClock clock, List<Tick> ticks, LongSupplier texts) {
        this.texts = texts;
        this.address = address;
        this.clock = clock;
        this.ticks = List.copyOf(ticks);
        this.first = Baghdad.day(clock.instant());
        this.timeline = new Timeline(first);
    }

    /** Moves the clock to this time of day {@code days} after the story's first day, and lets everything due happen. */
    public void on(int days, String time) {
        until(moment(day(days), time));
    }

    /** Goes straight to a day far off: what fell due on the way is done once, on arrival. For stories of years. */
    public void leap(int days, String time) {
        var moment = moment(day(days), time);
        if (errands.isEmpty() && clock.instant().isBefore(moment.minus(Duration.ofDays(1)))) {
            clock.moveTo(moment.minus(Duration.ofDays(1)));
        }
        until(moment);
    }

    /** Something that happens at its own time while the story goes on; what is late happens as soon as the clock moves. */
    public void meanwhile(int days, String time, Runnable act) {
        meanwhile(EVERYWHERE, workday(days), time, act);
    }

    /** The same in one place, whose people are nobody's elsewhere: places go on side by side, each in its own order. */
    public void meanwhile(String place, LocalDate day, String time, Runnable act) {
        errands.add(new Errand(moment(day, time), errands.size() + done, place, act));
    }

    /** Moves the clock, never back, from one moment at which something is due to the next. */
    public void until(Instant moment) {
        for (var errand = errands.peek(); errand != null && !errand.at().isAfter(moment); errand = errands.peek()) {
            moveTo(errand.at());
            allAt(errand.at());
        }
        moveTo(moment);
    }

    private void allAt(Instant at) {
        var places = new LinkedHashMap<String, List<Errand>>();
        for (var errand = errands.peek(); errand != null && errand.at().equals(at); errand = errands.peek()) {
            done++;
            places.computeIfAbsent(errand.place(), place -> new ArrayList<>()).add(errands.poll());
        }
        Optional.ofNullable(places.remove(EVERYWHERE)).ifPresent(together -> together.forEach(this::run));
        places.values().parallelStream().forEach(inOrder -> inOrder.forEach(this::run));
    }

    /** What cannot be done beside the story breaks a promise, and does not stop the story. */
    private void run(Errand errand) {
        try {
            errand.act().run();
        } catch (NotOffered missing) {
            holds(false, String.valueOf(missing.getMessage()));
        }
    }

    private void moveTo(Instant moment) {
        if (clock.instant().isBefore(moment)) {
            desks.values().stream()
                    .filter(desk -> desk.isLeft(moment))
                    .forEach(desk -> desk.visitor().close());
            desks.values().removeIf(desk -> desk.isLeft(moment));
            strangers.forEach(Visitor::close);
            strangers.clear();
        }
        while (clock.instant().isBefore(moment)) {
            clock.moveTo(nextStop(moment));
            ticks.forEach(Tick::run);
        }
    }

    /** What is due at once happens an hour on, as if the schedule had been busy: a clock must move. */
    private Instant nextStop(Instant moment) {
        var now = clock.instant();
        var soon = now.plus(AT_ONCE);
        return ticks.stream()
                .map(tick -> tick.next(now))
                .map(next -> next.isBefore(soon) ? soon : next)
                .filter(next -> next.isBefore(moment))
                .min(Comparator.naturalOrder())
                .orElse(moment);
    }

    /** Moves the clock on by hours. */
    public void moveOn(int hours) {
        until(clock.instant().plusSeconds(3600L * hours));
    }

    private static Instant moment(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(Baghdad.ZONE).toInstant();
    }

    /** The working day so many working days before the end of the story's day {@code days}; holidays are not looked at. */
    public LocalDate workdayBefore(int days, int before) {
        var day = day(days);
        for (var left = before; left > 0; ) {
            day = day.minusDays(1);
            left -= isWeekend(day) ? 0 : 1;
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.FRIDAY || day.getDayOfWeek() == DayOfWeek.SATURDAY;
    }

    /** That day of the story, or the Thursday before it when nobody works on it. */
    public LocalDate workday(int days) {
        var day = day(days);
        return switch (day.getDayOfWeek()) {
            case FRIDAY -> day.minusDays(1);
            case SATURDAY -> day.minusDays(2);
            default -> day;
        };
    }

    /** The date of a day of the story. */
    public LocalDate day(int days) {
        return first.plusDays(days);
    }

    /** A date as people type it. */
    public static String date(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** How many text messages went out to persons so far. */
    public long textMessages() {
        return texts.getAsLong();
    }

    public Instant now() {
        return clock.instant();
    }

    /** This person at a browser, signed in. */
    public Visitor as(Part part) {
        return desks.compute(
                        part.username(),
                        (name, desk) -> new Desk(desk == null ? signIn(part) : desk.visitor(), clock.instant()))
                .visitor();
    }

    /** Somebody who has no account. */
    public Visitor stranger() {
        var stranger = new Visitor(address);
        strangers.add(stranger);
        return stranger;
    }

    public Timeline timeline() {
        return timeline;
    }

    /** Tells one line of the timeline. */
    public void tell(String key, Object... arguments) {
        timeline.add(clock.instant(), key, arguments);
    }

    /** What must be true here, or the story does not hold. */
    public void holds(boolean fact, String what) {
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

    private record Errand(Instant at, int number, String place, Runnable act) {}

    /** Somebody signed in, and when they last did something. */
    private record Desk(Visitor visitor, Instant seen) {
        /** Whether nobody sits there any more at that moment. */
        boolean isLeft(Instant moment) {
            return seen.plus(BREAK).isBefore(moment);
        }
    }
}
