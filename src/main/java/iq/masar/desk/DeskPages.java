package iq.masar.desk;

import static iq.masar.ui.Words.number;
import static iq.masar.ui.Words.t;

import iq.masar.casework.CaseSummary;
import iq.masar.casework.caseload.Caseload;
import iq.masar.casework.slots.ApprovalSource;
import iq.masar.casework.words.CaseWords;
import iq.masar.desk.DayWork.Due;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.tasks.Appointment;
import iq.masar.ui.Answer;
import iq.masar.ui.Part;
import iq.masar.ui.Screen;
import iq.masar.ui.Words;
import iq.masar.vault.Drafts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The desk: what has to be done today. */
@Controller
class DeskPages {
    private static final int SHOWN = 12;
    private final DayWork work;
    private final Caseload caseload;
    private final Team team;
    private final Drafts drafts;
    private final CaseWords words;
    private final ObjectProvider<ApprovalSource> approvals;

    DeskPages(
            DayWork work,
            Caseload caseload,
            Team team,
            Drafts drafts,
            CaseWords words,
            ObjectProvider<ApprovalSource> approvals) {
        this.work = work;
        this.caseload = caseload;
        this.team = team;
        this.drafts = drafts;
        this.words = words;
        this.approvals = approvals;
    }

    @GetMapping("/desk")
    Answer show(Actor actor) {
        var awaited = work.awaited(actor);
        var due = work.of(actor, awaited);
        var meetings = work.meetings(actor);
        var unassigned = actor.is(Role.SUPERVISOR) ? team.unassigned(actor) : List.<CaseSummary>of();
        var named = named(due, meetings, unassigned, actor);
        var called = caseload.callingNames(actor, named);
        var numbers = new HashMap<CaseId, String>();
        named.forEach(file -> numbers.put(file.id(), file.number().value()));
        var page = new DeskPage(
                t(greeting(), actor.displayName()),
                Words.weekday(Baghdad.day(words.now())),
                CasePlaces.takesIntakes(actor),
                draft(actor),
                tiles(due, awaited.size(), actor),
                due.stream().limit(SHOWN).map(one -> one.line(called, numbers)).toList(),
                Math.max(0, due.size() - SHOWN),
                meetings.stream().map(one -> meeting(one, called)).toList(),
                unassigned.stream().map(one -> waiting(one, called)).toList());
        return Answer.show(page);
    }

    private List<CaseSummary> named(
            List<Due> due, List<Appointment> meetings, List<CaseSummary> unassigned, Actor actor) {
        var ids = Stream.concat(
                        due.stream().limit(SHOWN).map(Due::file),
                        meetings.stream().map(Appointment::file))
                .distinct()
                .toList();
        var files = new ArrayList<>(unassigned);
        files.addAll(caseload.all(ids, actor));
        return files;
    }

    private String greeting() {
        var hour = words.now().atZone(Baghdad.ZONE).getHour();
        return hour < 12 ? "desk.morning" : "desk.day";
    }

    private Optional<String> draft(Actor actor) {
        return drafts.find(actor, "casework.intake").map(draft -> t("desk.draft", Words.moment(draft.savedAt())));
    }

    private List<Part.Tile> tiles(List<Due> due, int awaited, Actor actor) {
        var now = words.now();
        var today = due.stream().filter(one -> isToday(one.due(), now)).count();
        var late = due.stream().filter(one -> one.isLate(now)).count();
        var open = caseload.count(actor, true);
        return List.of(
                new Part.Tile(
                        "#work", "alert", t("desk.tile.today"), number(today), t("desk.tile.late", late), late > 0),
                new Part.Tile(
                        Screen.current().offers("/referrals") ? "/referrals" : "#work",
                        "send",
                        t("desk.tile.awaited"),
                        number(awaited),
                        t("desk.tile.awaited.of"),
                        false),
                decisions(actor),
                new Part.Tile(
                        "/cases",
                        "users",
                        t("desk.tile.open"),
                        number(open),
                        t("desk.tile.limit", Team.FLAGGED_ABOVE),
                        open > Team.FLAGGED_ABOVE));
    }

    /** What waits for a supervisor's decision; for others what they asked for. */
    private Part.Tile decisions(Actor actor) {
        return actor.is(Role.SUPERVISOR)
                ? new Part.Tile(
                        "/approvals",
                        "check",
                        t("desk.tile.waiting"),
                        number(approvals
                                .orderedStream()
                                .mapToInt(one -> one.waitingFor(actor).size())
                                .sum()),
                        t("desk.tile.waiting.of"),
                        false)
                : new Part.Tile(
                        "#work",
                        "check",
                        t("desk.tile.asked"),
                        number(approvals
                                .orderedStream()
                                .mapToInt(one -> one.askedBy(actor))
                                .sum()),
                        t("desk.tile.asked.of"),
                        false);
    }

    private static boolean isToday(Instant due, Instant now) {
        return !Baghdad.day(due).isAfter(Baghdad.day(now));
    }

    private DeskPage.Meeting meeting(Appointment one, Map<CaseId, String> called) {
        return new DeskPage.Meeting(
                Words.time(one.startsAt()),
                Objects.requireNonNullElse(called.get(one.file()), "–"),
                t("tasks.place." + one.place()),
                "/cases/" + one.file());
    }

    private DeskPage.Waiting waiting(CaseSummary file, Map<CaseId, String> called) {
        return new DeskPage.Waiting(
                called.getOrDefault(file.id(), "–"),
                file.number().value(),
                words.since(file),
                "/cases/" + file.id(),
                file.priority().filter("emergency"::equals).isPresent());
    }
}
