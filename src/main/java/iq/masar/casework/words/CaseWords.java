package iq.masar.casework.words;

import static iq.masar.ui.Words.t;

import iq.masar.agencies.Agencies;
import iq.masar.casework.CaseState;
import iq.masar.casework.CaseSummary;
import iq.masar.casework.SafeContact;
import iq.masar.codes.Code;
import iq.masar.codes.Codes;
import iq.masar.kernel.OfficeCode;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The words of codes, states and times on casework's pages. */
@Component
public class CaseWords {
    private final Codes codes;
    private final Agencies agencies;
    private final Clock clock;

    CaseWords(Codes codes, Agencies agencies, Clock clock) {
        this.codes = codes;
        this.agencies = agencies;
        this.clock = clock;
    }

    public List<Part.Choice> choices(String list) {
        return codes.list(list).stream()
                .filter(code -> !code.fact("class").equals("C4"))
                .map(CaseWords::choice)
                .toList();
    }

    /** Districts of one governorate. */
    public List<Part.Choice> districts(String governorate) {
        return codes.list("district").stream()
                .filter(code -> code.fact("governorate").equals(governorate))
                .map(CaseWords::choice)
                .toList();
    }

    private static Part.Choice choice(Code code) {
        return Part.Choice.of(code.code(), Words.label(code.label()));
    }

    public String code(String list, String code) {
        return Words.label(codes.label(list, code));
    }

    public String office(OfficeCode office) {
        return Words.label(agencies.name(office));
    }

    public static String state(CaseState state) {
        return t("casework.state." + state.code());
    }

    /** What kind of mark a state wears. */
    public static String kind(CaseState state) {
        return switch (state) {
            case CaseState.Closed _, CaseState.Archived _, CaseState.Anonymised _ -> "ok";
            case CaseState.DeclinedConsent _, CaseState.DuplicateOf _ -> "gone";
            case CaseState.SuspendedLostContact _, CaseState.Transferred _ -> "warn";
            default -> "info";
        };
    }

    /** How the person may be reached, in one line. */
    public static String safeContact(SafeContact rule) {
        var hours = rule.from().isPresent() && rule.to().isPresent()
                ? Words.time(rule.from().get()) + "–" + Words.time(rule.to().get())
                : "";
        var key = "casework.safe." + rule.channel().code();
        return hours.isEmpty() ? t(key) : t(key + ".hours", hours);
    }

    /** Time since the case was opened, in days. */
    public String since(CaseSummary file) {
        return t(
                "casework.since",
                Duration.between(file.openedAt(), clock.instant()).toDays());
    }

    /** A deadline clock between two moments on a wall clock. */
    public Part.Clock clock(Instant from, Instant due) {
        var span = Math.max(1, Duration.between(from, due).toSeconds());
        var used = (double) Duration.between(from, clock.instant()).toSeconds() / span;
        return clock(Math.max(0, used), due, true);
    }

    /** A deadline clock whose share somebody else reckoned. */
    public Part.Clock clock(double share, Instant due, boolean wall) {
        return new Part.Clock(share, remaining(due), t(wall ? "casework.clock.wall" : "casework.clock.working"));
    }

    private String remaining(Instant due) {
        var left = Duration.between(clock.instant(), due);
        var late = left.isNegative();
        var span = left.abs();
        var unit = span.toDays() > 0 ? "days" : span.toHours() > 0 ? "hours" : "minutes";
        var many = span.toDays() > 0 ? span.toDays() : span.toHours() > 0 ? span.toHours() : span.toMinutes();
        return t("casework.clock." + (late ? "late." : "left.") + unit, many);
    }

    public Instant now() {
        return clock.instant();
    }
}
