package iq.masar.referrals.web;

import static iq.masar.ui.Words.label;
import static iq.masar.ui.Words.moment;
import static iq.masar.ui.Words.t;

import iq.masar.agencies.Agencies;
import iq.masar.codes.Codes;
import iq.masar.directory.Directory;
import iq.masar.directory.ServiceId;
import iq.masar.directory.matching.Reason;
import iq.masar.directory.matching.ReasonWords;
import iq.masar.kernel.OfficeCode;
import iq.masar.referrals.ReferralFile;
import iq.masar.referrals.ReferralFile.ClockFace;
import iq.masar.referrals.ReferralFile.Happening;
import iq.masar.referrals.ReferralFile.Rung;
import iq.masar.referrals.ReferralOversight;
import iq.masar.referrals.ReferralSummary;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A referral in the reader's words: names instead of codes, times instead of instants. */
@Component
public class Shown {
    private final Agencies agencies;
    private final Codes codes;
    private final Directory directory;
    private final ReferralOversight oversight;
    private final ReasonWords reasons;
    private final Clock clock;

    Shown(
            Agencies agencies,
            Codes codes,
            Directory directory,
            ReferralOversight oversight,
            ReasonWords reasons,
            Clock clock) {
        this.reasons = reasons;
        this.agencies = agencies;
        this.codes = codes;
        this.directory = directory;
        this.oversight = oversight;
        this.clock = clock;
    }

    /** Why a service fits, asks for something first, or does not fit. */
    String reason(Reason reason) {
        return reasons.say(reason);
    }

    /** One line of a list; {@code calling} only where the reader holds the case. */
    public record Row(
            String href,
            String reference,
            String mark,
            String family,
            String priority,
            String priorityKind,
            String office,
            String calling,
            String state,
            String stateKind,
            String stateIcon,
            Optional<Part.Clock> clock,
            String since) {}

    /** @param named the office to show in a line: the receiver's for a sender, the sender's for a receiver */
    public List<Row> rows(
            List<ReferralSummary> lines,
            Function<ReferralSummary, OfficeCode> named,
            Function<ReferralSummary, String> calling) {
        var offices = new HashMap<OfficeCode, String>();
        return lines.stream()
                .map(line -> row(line, offices.computeIfAbsent(named.apply(line), this::office), calling.apply(line)))
                .toList();
    }

    private Row row(ReferralSummary line, String office, String calling) {
        return new Row(
                "/referrals/" + line.id(),
                line.reference(),
                line.mark(),
                family(line),
                priority(line),
                priorityKind(line),
                office,
                calling,
                state(line.state()),
                stateKind(line.state()),
                stateIcon(line.state()),
                oversight.face(line).map(this::clock),
                moment(line.changedAt()));
    }

    public String family(ReferralSummary line) {
        return code("family", line.family().value());
    }

    public String code(String list, String code) {
        return label(codes.label(list, code));
    }

    public String office(OfficeCode code) {
        return label(agencies.name(code));
    }

    public String priority(ReferralSummary line) {
        return t("referrals.priority", code("priority", line.priority().code()));
    }

    public static String priorityKind(ReferralSummary line) {
        return switch (line.priority()) {
            case EMERGENCY -> "bad";
            case HIGH -> "warn";
            case MEDIUM, LOW -> "";
        };
    }

    /** The service's name, the family's when the directory no longer knows it. */
    public String service(ReferralSummary line) {
        return service(line.service()).orElseGet(() -> family(line));
    }

    public Optional<String> service(UUID id) {
        return directory.find(new ServiceId(id)).map(found -> label(found.name()));
    }

    public static String state(String state) {
        return t("referrals.state." + state);
    }

    public static String stateKind(String state) {
        return switch (state) {
            case "accepted", "client-confirmed", "closed" -> "ok";
            case "declined", "client-disputed" -> "bad";
            case "expired-no-response", "withdrawn", "lost" -> "gone";
            case "no-show", "provider-done" -> "warn";
            case "draft" -> "glaze";
            default -> "info";
        };
    }

    public static String stateIcon(String state) {
        return switch (state) {
            case "accepted", "client-confirmed", "closed" -> "check";
            case "declined", "expired-no-response" -> "stop";
            case "client-disputed" -> "alert";
            case "withdrawn" -> "undo";
            case "scheduled" -> "cal";
            case "draft" -> "pen";
            case "sent" -> "send";
            case "in-service" -> "tool";
            default -> "inbox";
        };
    }

    /** The clock with the time left or passed in words. */
    public Part.Clock clock(ClockFace face) {
        var late = clock.instant().isAfter(face.due());
        var span = span(Duration.between(clock.instant(), face.due()).abs());
        var kind = t("referrals.clock." + face.clock()) + " · "
                + t(face.wall() ? "referrals.clock.wall" : "referrals.clock.working");
        return new Part.Clock(face.share(), t(late ? "referrals.clock.late" : "referrals.clock.left", span), kind);
    }

    /** Two units at most: days and hours, hours and minutes. */
    static String span(Duration length) {
        if (length.toDays() >= 2) {
            return t("referrals.span.days", length.toDays());
        }
        return length.toHours() > 0
                ? t("referrals.span.hours", length.toHours(), length.toMinutesPart())
                : t("referrals.span.minutes", length.toMinutes());
    }

    /** The rungs of the clock that runs, or of the one that ended in silence; an answered referral has no ladder to show. */
    public List<Part.Rung> ladder(ReferralFile file) {
        if (file.line().due().isEmpty() && !file.line().state().equals("expired-no-response")) {
            return List.of();
        }
        var rungs = new ArrayList<Part.Rung>();
        var nextSeen = false;
        for (Rung rung : file.ladder()) {
            var fired = rung.fired().isPresent();
            var running = file.line().due().isPresent();
            var state = fired ? "done" : !nextSeen && running ? "next" : "later";
            nextSeen |= !fired;
            rungs.add(new Part.Rung(
                    rung.step(),
                    t("referrals.rung." + rung.step()),
                    who(rung),
                    moment(rung.fired().orElse(rung.due())),
                    state));
        }
        return rungs;
    }

    private String who(Rung rung) {
        var told = rung.told().isEmpty()
                ? t("referrals.rung.who." + rung.step())
                : rung.told().stream()
                        .map(one -> t("referrals.told." + one))
                        .collect(Collectors.joining(t("referrals.and")));
        return rung.proposedOffice()
                .map(office -> told + " · " + t("referrals.rung.proposed", office(office)))
                .orElse(told);
    }

    /** The chain as one line; the silence of a link stays written. */
    public List<Part.Hop> chain(ReferralFile file) {
        return file.chain().stream()
                .map(one -> new Part.Hop(
                        one.id().equals(file.line().id()) ? "" : "/referrals/" + one.id(),
                        one.mark() + " · " + office(one.to()),
                        state(one.state()),
                        one.state().equals("draft")
                                ? "draft"
                                : one.id().equals(file.line().id()) ? "now" : "done"))
                .toList();
    }

    public List<Part.Moment> moments(ReferralFile file) {
        return file.happenings().stream().map(one -> happened(one, file)).toList();
    }

    private Part.Moment happened(Happening one, ReferralFile file) {
        return new Part.Moment(
                Words.dayNear(one.at(), clock.instant()),
                Words.time(one.at()),
                stateIcon(one.state()),
                t(
                        "referrals.history." + one.verb(),
                        file.line().mark(),
                        office(file.line().to()),
                        one.said(codes)),
                one.actor().orElse(""),
                stateKind(one.state()).equals("glaze") ? "" : stateKind(one.state()));
    }
}
