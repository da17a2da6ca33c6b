package iq.masar.feedback.web;

import iq.masar.agencies.Agencies;
import iq.masar.agencies.Office;
import iq.masar.codes.Codes;
import iq.masar.feedback.ComplaintSummary;
import iq.masar.feedback.Gravity;
import iq.masar.feedback.Outcome;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Complaints in the reader's words. */
@Component
class Lines {
    private final Codes codes;
    private final Agencies agencies;
    private final Clock clock;

    Lines(Codes codes, Agencies agencies, Clock clock) {
        this.codes = codes;
        this.agencies = agencies;
        this.clock = clock;
    }

    ComplaintListPage.Row row(ComplaintSummary summary) {
        return new ComplaintListPage.Row(
                "/complaints/" + summary.id(),
                subject(summary.subject()),
                summary.about().map(agencies::name).map(Words::label).orElse(Words.t("feedback.about.nobody")),
                summary.gravity().isSensitive(),
                Words.label(codes.label("complaint-kind", summary.gravity().code())),
                summary.state(),
                Words.moment(summary.receivedAt()),
                clock(summary));
    }

    String subject(String code) {
        return Words.label(codes.label("complaint-subject", code));
    }

    private Part.Clock clock(ComplaintSummary summary) {
        var kind = Words.t("feedback.clock." + (summary.gravity().isSensitive() ? "wall" : "working"));
        if (!summary.isOpen()) {
            var key = summary.share() > 1 ? "feedback.clock.answered-late" : "feedback.clock.answered";
            return new Part.Clock(summary.share(), Words.t(key), kind);
        }
        var left = Duration.between(clock.instant(), summary.dueAt());
        var key = left.isNegative() ? "feedback.clock.over" : "feedback.clock.left";
        var hours = Math.toIntExact(Math.abs(left.toHours()));
        var length = hours < 48
                ? Words.t("feedback.clock.hours", hours)
                : Words.t("feedback.clock.days", Math.toIntExact(Math.abs(left.toDays())));
        return new Part.Clock(summary.share(), Words.t(key, length), kind);
    }

    List<Part.Choice> subjects() {
        return codes.list("complaint-subject").stream()
                .map(code -> Part.Choice.of(code.code(), Words.label(code.label())))
                .toList();
    }

    /** Branches, hotline and providers; one may also complain of none of them. */
    List<Part.Choice> offices() {
        return List.of(Office.Kind.BRANCH, Office.Kind.PROVIDER, Office.Kind.HOTLINE).stream()
                .flatMap(kind -> agencies.offices(kind).stream())
                .map(office -> Part.Choice.of(office.code().value(), Words.label(office.name())))
                .toList();
    }

    List<Part.Choice> gravities() {
        return Arrays.stream(Gravity.values())
                .map(gravity ->
                        Part.Choice.of(gravity.code(), Words.label(codes.label("complaint-kind", gravity.code()))))
                .toList();
    }

    List<Part.Choice> outcomes() {
        return Arrays.stream(Outcome.values())
                .map(outcome -> Part.Choice.of(outcome.code(), Words.t("feedback.outcome." + outcome.code())))
                .toList();
    }
}
