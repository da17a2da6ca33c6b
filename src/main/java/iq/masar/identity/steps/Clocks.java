package iq.masar.identity.steps;

import iq.masar.agencies.Agencies;
import iq.masar.agencies.Office;
import iq.masar.codes.ClockKind;
import iq.masar.codes.Deadlines;
import iq.masar.codes.Limit;
import iq.masar.codes.Region;
import iq.masar.identity.ClaimSummary;
import iq.masar.identity.reference.TermTable;
import iq.masar.identity.store.ClockStore;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.OfficeCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The clocks of claims, on the calendar of the office that opened them; a stop moves the end on by what it took. */
@Component
public class Clocks {
    private final TermTable terms;
    private final Deadlines deadlines;
    private final Agencies agencies;
    private final ClockStore store;
    private final Clock clock;

    Clocks(TermTable terms, Deadlines deadlines, Agencies agencies, ClockStore store, Clock clock) {
        this.terms = terms;
        this.deadlines = deadlines;
        this.agencies = agencies;
        this.store = store;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return Baghdad.day(now());
    }

    public Instant due(String term, OfficeCode office) {
        return deadlines.calendar().due(now(), terms.of(term), region(office));
    }

    /** When a register has to answer: on the federal calendar, whose offices they are. */
    public Instant answerDue(String limit) {
        return deadlines.calendar().due(now(), Limit.of(limit, ClockKind.WORKING), Region.FEDERAL);
    }

    public LocalDate appealUntil(LocalDate told) {
        return told.plusDays(terms.of("appeal").amount());
    }

    public Instant referralDue(Instant from) {
        return deadlines.calendar().due(from, terms.of("referral"), Region.FEDERAL);
    }

    /** The used share of a claim's term: at its finding, at the stop, or now. */
    public double share(ClaimSummary claim) {
        var until = claim.decidedAt().or(claim::stoppedAt).orElseGet(this::now);
        var stood = stood(claim);
        var kind = kind(claim);
        var calendar = deadlines.calendar();
        var region = region(claim.office());
        var whole = calendar.shareUsed(claim.openedAt(), claim.dueAt(), until, kind, region);
        var stops = stood.isZero() ? 0 : share(claim, stood);
        return stops >= 1 ? 1 : Math.max(0, (whole - stops) / (1 - stops));
    }

    private double share(ClaimSummary claim, Duration stood) {
        var region = region(claim.office());
        var whole = kind(claim) == ClockKind.WALL
                ? Duration.between(claim.openedAt(), claim.dueAt())
                : deadlines.calendar().openTime(claim.openedAt(), claim.dueAt(), region);
        return whole.isZero() ? 0 : (double) stood.toMillis() / whole.toMillis();
    }

    /** All the time the clock stood so far, as the clock counts. */
    private Duration stood(ClaimSummary claim) {
        return store.stops(claim.id()).stream()
                .map(stop -> counted(claim, stop.from(), stop.until()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Duration counted(ClaimSummary claim, Instant from, Instant until) {
        return kind(claim) == ClockKind.WALL
                ? Duration.between(from, until)
                : deadlines.calendar().openTime(from, until, region(claim.office()));
    }

    public void stop(ClaimSummary claim, String reason) {
        store.stop(claim.id(), reason, now());
    }

    /** Lets a stopped clock run on: what was left at the stop is left again. */
    public void resume(ClaimSummary claim) {
        claim.stoppedAt().ifPresent(at -> {
            var left = counted(claim, at, claim.dueAt());
            var due = kind(claim) == ClockKind.WALL
                    ? now().plus(Duration.between(at, claim.dueAt()))
                    : deadlines
                            .calendar()
                            .due(
                                    now(),
                                    Limit.of(Math.max(1, Math.round(left.toMinutes() / 60.0)) + "h", ClockKind.WORKING),
                                    region(claim.office()));
            store.resume(claim, now(), due);
        });
    }

    /** Whole days from opening to the finding, or until now. */
    public long days(ClaimSummary claim) {
        var until = claim.decidedAt().orElseGet(this::now);
        return java.time.temporal.ChronoUnit.DAYS.between(Baghdad.day(claim.openedAt()), Baghdad.day(until));
    }

    private ClockKind kind(ClaimSummary claim) {
        return terms.of(claim.term()).kind();
    }

    private Region region(OfficeCode office) {
        return agencies.office(office).map(Office::governorate).map(Region::of).orElse(Region.FEDERAL);
    }
}
