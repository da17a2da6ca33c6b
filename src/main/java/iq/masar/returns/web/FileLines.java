package iq.masar.returns.web;

import iq.masar.access.Accounts;
import iq.masar.agencies.Agencies;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.returns.FieldDesk;
import iq.masar.returns.ReturnFiles;
import iq.masar.returns.ReturnSummary;
import iq.masar.returns.model.Return;
import iq.masar.returns.model.safeguard.Safeguard;
import iq.masar.returns.store.LikenessStore.Likeness;
import iq.masar.returns.store.StepStore;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Returns in the reader's words. */
@Component
public class FileLines {
    private static final List<String> FILTERS = List.of(
            "received",
            "incomplete",
            "screening",
            "blocked",
            "verifying",
            "interview_set",
            "interviewed",
            "decided",
            "appealed",
            "document_issued");

    private final ReturnFiles files;
    private final Agencies agencies;
    private final Accounts accounts;
    private final ObjectProvider<FieldDesk.Queue> queue;
    private final Clock clock;

    FileLines(
            ReturnFiles files,
            Agencies agencies,
            Accounts accounts,
            ObjectProvider<FieldDesk.Queue> queue,
            Clock clock) {
        this.files = files;
        this.queue = queue;
        this.agencies = agencies;
        this.accounts = accounts;
        this.clock = clock;
    }

    List<Part.Tab> filters(String chosen) {
        var all = new java.util.ArrayList<Part.Tab>();
        all.add(new Part.Tab("/returns", Words.t("returns.list.all"), -1, chosen.isEmpty()));
        FILTERS.forEach(state -> all.add(
                new Part.Tab("/returns?state=" + state, Words.t("returns.state." + state), -1, state.equals(chosen))));
        return all;
    }

    List<ReturnListPage.Row> rows(Actor reader, String state) {
        return files.list(reader, FILTERS.contains(state) ? List.of(state) : List.of()).stream()
                .map(this::row)
                .toList();
    }

    /** How many records of interviews held away wait for this officer's post. */
    int conflicts(Actor reader) {
        return queue.stream().mapToInt(waiting -> waiting.count(reader)).sum();
    }

    private ReturnListPage.Row row(ReturnSummary file) {
        return new ReturnListPage.Row(
                "/returns/" + file.id(),
                file.number(),
                Words.label(agencies.name(file.post())),
                Words.t("returns.state." + file.state()),
                kind(file.state()),
                Words.t("returns.mode." + file.mode()),
                Words.t("returns.members.count", file.members()),
                Words.day(file.receivedAt()),
                file.openSafeguards() == 0
                        ? Words.t("returns.safeguards.closed-all")
                        : Words.t("returns.safeguards.open-count", file.openSafeguards()),
                clock(file.receivedAt(), file.replyDue(), file.state()));
    }

    public static String kind(String state) {
        return switch (state) {
            case "blocked" -> "warn";
            case "incomplete", "appealed" -> "info";
            case "decided", "document_issued", "enrolled", "arrived", "at_branch" -> "ok";
            case "withdrawn", "closed", "declined" -> "gone";
            default -> "info";
        };
    }

    /** The term to reply, while nobody has decided. */
    Optional<Part.Clock> clock(Instant received, Optional<Instant> due, String state) {
        var runs = !List.of("decided", "withdrawn", "closed", "document_issued").contains(state);
        return due.filter(end -> runs).map(end -> {
            var now = clock.instant();
            var share = (double) Duration.between(received, now).toMinutes()
                    / Math.max(1, Duration.between(received, end).toMinutes());
            var days = Duration.between(now, end).toDays();
            return new Part.Clock(
                    Math.max(0, share),
                    days >= 0 ? Words.t("returns.clock.left", days) : Words.t("returns.clock.late", -days),
                    Words.t("returns.clock.kind", end));
        });
    }

    static String why(Likeness one) {
        return one.byPaper() && one.byName()
                ? Words.t("returns.likeness.both")
                : one.byPaper() ? Words.t("returns.likeness.paper") : Words.t("returns.likeness.name");
    }

    /** The history; of safeguards, only their officers see which. */
    List<Part.Moment> moments(List<StepStore.Step> steps, Actor reader) {
        return steps.stream().map(step -> moment(step, reader)).toList();
    }

    private Part.Moment moment(StepStore.Step step, Actor reader) {
        var tone = switch (step.what()) {
            case "gate", "hold" -> "warn";
            case "clear", "decide", "issue" -> "ok";
            case "withdraw", "close" -> "gone";
            default -> "";
        };
        return new Part.Moment(
                Words.day(step.at()),
                Words.time(step.at()),
                "history",
                Words.t("returns.moment", Words.t("returns.audit." + step.what()), detail(step, reader)),
                step.by().map(accounts::name).orElse(""),
                tone);
    }

    private static String detail(StepStore.Step step, Actor reader) {
        var state = Words.t("returns.state." + step.state());
        return switch (step.what()) {
            case "clear", "hold", "gate" -> {
                var kind = Safeguard.of(step.detail());
                yield reader.is(Role.SAFEGUARD_OFFICER)
                        ? Words.t("returns.safeguard." + kind.code())
                        : Words.t("returns.outward." + kind.outward().name());
            }
            case "decide", "proposed" -> Words.t("returns.outcome." + step.detail());
            default -> state;
        };
    }

    /** The way from receipt home as steps. */
    static List<Part.Step> way(Return stands) {
        var order = List.of("received", "screening", "verifying", "decided", "document_issued", "planned", "arrived");
        var here = order.indexOf(
                switch (stands) {
                    case Return.Received at -> "received";
                    case Return.Incomplete at -> "received";
                    case Return.Screening at -> "screening";
                    case Return.Blocked at -> "screening";
                    case Return.Verifying at -> "verifying";
                    case Return.InterviewSet at -> "verifying";
                    case Return.Interviewed at -> "verifying";
                    case Return.Decided at -> "decided";
                    case Return.Appealed at -> "decided";
                    case Return.DeemedAgreed at -> "document_issued";
                    case Return.DocumentIssued at -> "document_issued";
                    case Return.DocumentExpired at -> "decided";
                    case Return.Planned at -> "planned";
                    case Return.Boarded at -> "planned";
                    case Return.Departed at -> "planned";
                    case Return.Arrived at -> "arrived";
                    case Return.AtBranch at -> "arrived";
                    case Return.Offered at -> "arrived";
                    case Return.Enrolled at -> "arrived";
                    case Return.Declined at -> "arrived";
                    case Return.Withdrawn at -> "";
                    case Return.Closed at -> "";
                });
        return here < 0
                ? List.of()
                : java.util.stream.IntStream.range(0, order.size())
                        .mapToObj(i -> new Part.Step(
                                Words.t("returns.state." + order.get(i)),
                                i < here ? "done" : i == here ? "now" : "later"))
                        .toList();
    }

    public String name(iq.masar.kernel.AccountId account) {
        return accounts.name(account);
    }

    String office(iq.masar.kernel.OfficeCode office) {
        return Words.label(agencies.name(office));
    }
}
