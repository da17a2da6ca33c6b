package iq.masar.feedback.steps;

import iq.masar.agencies.Agencies;
import iq.masar.agencies.Office;
import iq.masar.codes.ClockKind;
import iq.masar.codes.Codes;
import iq.masar.codes.Deadlines;
import iq.masar.codes.Limit;
import iq.masar.codes.Region;
import iq.masar.feedback.ComplaintSummary;
import iq.masar.feedback.Gravity;
import iq.masar.feedback.model.Facts;
import iq.masar.feedback.model.Told;
import iq.masar.feedback.store.ComplaintStore;
import iq.masar.kernel.GovernorateCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When an answer is due (code list E4), on the calendar of the region complained of. */
@Component
public class Clocks {
    private final Codes codes;
    private final Deadlines deadlines;
    private final Agencies agencies;
    private final Clock clock;

    Clocks(Codes codes, Deadlines deadlines, Agencies agencies, Clock clock) {
        this.codes = codes;
        this.deadlines = deadlines;
        this.agencies = agencies;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /** A sensitive complaint received before this moment should have been looked at (code list E4). */
    public Instant seenBefore() {
        return now().minus(unseenAfter());
    }

    /** How long a sensitive complaint may lie before somebody is woken. */
    Duration unseenAfter() {
        var seen = codes.find("complaint-kind", Gravity.SENSITIVE.code())
                .orElseThrow()
                .fact("seen");
        return Duration.parse("PT" + seen.toUpperCase(Locale.ROOT).replace(" ", ""));
    }

    public Instant due(Facts facts, Instant from) {
        return deadlines.calendar().due(from, limit(facts.gravity()), region(facts));
    }

    public ComplaintSummary summary(ComplaintStore.Row row) {
        var complaint = row.complaint();
        var facts = complaint.facts();
        var told = Told.of(complaint);
        var until = told.answeredAt().orElse(now());
        var share = deadlines
                .calendar()
                .shareUsed(
                        row.clockFrom(),
                        row.dueAt(),
                        until,
                        limit(facts.gravity()).kind(),
                        region(facts));
        return new ComplaintSummary(
                facts.id(),
                facts.subject(),
                facts.gravity(),
                facts.about(),
                facts.language(),
                facts.channel(),
                complaint.state(),
                facts.receivedAt(),
                row.dueAt(),
                share,
                told.officer(),
                told.outcome(),
                told.appealUntil());
    }

    public Optional<GovernorateCode> governorate(Facts facts) {
        return facts.about().flatMap(agencies::office).map(Office::governorate);
    }

    private Region region(Facts facts) {
        return governorate(facts).map(Region::of).orElse(Region.FEDERAL);
    }

    private Limit limit(Gravity gravity) {
        var row = codes.find("complaint-kind", gravity.code()).orElseThrow();
        return Limit.of(
                row.fact("answered"), ClockKind.valueOf(row.fact("clock").toUpperCase(Locale.ROOT)));
    }
}
