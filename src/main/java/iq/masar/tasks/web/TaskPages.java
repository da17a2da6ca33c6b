package iq.masar.tasks.web;

import static iq.masar.ui.Words.t;

import iq.masar.access.Accounts;
import iq.masar.casework.CaseReply;
import iq.masar.casework.Refused;
import iq.masar.casework.household.LostContact;
import iq.masar.casework.slots.CaseFrame;
import iq.masar.casework.slots.CaseFrames;
import iq.masar.casework.words.CaseWords;
import iq.masar.casework.words.RefusalView;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.tasks.Appointment;
import iq.masar.tasks.Appointments;
import iq.masar.tasks.NewTask;
import iq.masar.tasks.Task;
import iq.masar.tasks.TaskId;
import iq.masar.tasks.Tasks;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Tasks, appointments and tries to reach a person (REF-29, REF-30). */
@Controller
class TaskPages {
    private static final List<String> KINDS = List.of("follow-up", "call", "visit", "paper", "interview");
    private static final List<String> PLACES = List.of("office", "safe-room", "phone", "visit");
    private static final List<String> CHANNELS = List.of("call", "neutral-text", "visit", "relative");
    private static final LocalTime END_OF_WORK = LocalTime.of(15, 0);
    private final Tasks tasks;
    private final Appointments appointments;
    private final LostContact contact;
    private final CaseFrames frames;
    private final Accounts accounts;
    private final CaseWords words;

    TaskPages(
            Tasks tasks,
            Appointments appointments,
            LostContact contact,
            CaseFrames frames,
            Accounts accounts,
            CaseWords words) {
        this.tasks = tasks;
        this.appointments = appointments;
        this.contact = contact;
        this.frames = frames;
        this.accounts = accounts;
        this.words = words;
    }

    @GetMapping("/cases/{id}/tasks")
    Answer list(Actor actor, @PathVariable UUID id) {
        return page(id, Form.empty(), actor, Optional.empty()).map(Answer::show).orElseGet(Answer::missing);
    }

    @PostMapping("/cases/{id}/tasks")
    Answer add(Actor actor, @PathVariable UUID id, Form form) {
        var due = form.date("due");
        if (due.isEmpty() && form.isSound()) {
            form.problem("due", "tasks.task.due.needed");
        }
        if (!KINDS.contains(form.text("kind"))) {
            form.problem("kind", "tasks.task.kind.needed");
        }
        if (due.filter(day -> day.isBefore(Baghdad.day(words.now()))).isPresent()) {
            form.problem("due", "tasks.task.due.past");
        }
        var frame = workable(id, actor);
        if (frame.isEmpty()) {
            return Answer.missing();
        }
        if (!form.isSound()) {
            return page(id, form, actor, Optional.empty())
                    .map(Answer::unprocessable)
                    .orElseGet(Answer::missing);
        }
        tasks.add(new NewTask(
                new CaseId(id),
                form.text("kind"),
                actor.account(),
                due.orElseThrow().atTime(END_OF_WORK).atZone(Baghdad.ZONE).toInstant(),
                Optional.empty()));
        return Answer.to("/cases/" + id + "/tasks");
    }

    @PostMapping("/cases/{id}/tasks/{task}/done")
    Answer done(Actor actor, @PathVariable UUID id, @PathVariable UUID task) {
        return workable(id, actor).isPresent() && tasks.complete(new TaskId(task), actor)
                ? Answer.to("/cases/" + id + "/tasks")
                : Answer.missing();
    }

    @PostMapping("/cases/{id}/appointments")
    Answer meet(Actor actor, @PathVariable UUID id, Form form) {
        var day = form.date("day");
        var time = form.time("time");
        if (workable(id, actor).isEmpty()) {
            return Answer.missing();
        }
        if (form.isSound() && (day.isEmpty() || time.isEmpty())) {
            form.problem(day.isEmpty() ? "day" : "time", "tasks.appointment.when.needed");
        }
        if (!PLACES.contains(form.text("place"))) {
            form.problem("place", "tasks.appointment.place.needed");
        }
        if (!form.isSound()) {
            return page(id, form, actor, Optional.empty())
                    .map(Answer::unprocessable)
                    .orElseGet(Answer::missing);
        }
        var starts = day.orElseThrow()
                .atTime(time.orElseThrow())
                .atZone(Baghdad.ZONE)
                .toInstant();
        appointments.plan(new CaseId(id), actor.account(), starts, form.text("place"));
        return Answer.to("/cases/" + id + "/tasks");
    }

    @PostMapping("/cases/{id}/appointments/{appointment}")
    Answer met(Actor actor, @PathVariable UUID id, @PathVariable UUID appointment, Form form) {
        var state = form.text("state");
        return workable(id, actor).isPresent()
                        && Set.of("kept", "missed", "cancelled").contains(state)
                        && appointments.note(appointment, new CaseId(id), state)
                ? Answer.to("/cases/" + id + "/tasks")
                : Answer.missing();
    }

    @PostMapping("/cases/{id}/attempts")
    Answer tried(Actor actor, @PathVariable UUID id, Form form) {
        if (!CHANNELS.contains(form.text("channel"))) {
            form.problem("channel", "casework.attempt.channel.needed");
            return page(id, form, actor, Optional.empty())
                    .map(Answer::unprocessable)
                    .orElseGet(Answer::missing);
        }
        return answered(
                contact.note(
                        new CaseId(id),
                        form.text("channel"),
                        form.text("reached").equals("yes"),
                        actor),
                id,
                actor);
    }

    @PostMapping("/cases/{id}/lost")
    Answer lost(Actor actor, @PathVariable UUID id) {
        return answered(contact.suspend(new CaseId(id), actor), id, actor);
    }

    private Answer answered(CaseReply reply, UUID id, Actor actor) {
        return switch (reply) {
            case CaseReply.Done _ -> Answer.to("/cases/" + id + "/tasks");
            case Refused.NotYours _ -> Answer.missing();
            case Refused why ->
                page(id, Form.empty(), actor, Optional.of(RefusalView.of(why)))
                        .map(Answer::refused)
                        .orElseGet(Answer::missing);
        };
    }

    private Optional<CaseFrame> workable(UUID id, Actor actor) {
        return frames.of(new CaseId(id), actor, "tasks").filter(CaseFrame::workable);
    }

    private Optional<TasksPage> page(UUID id, Form form, Actor actor, Optional<RefusalView> refusal) {
        var file = new CaseId(id);
        return frames.of(file, actor, "tasks").map(frame -> {
            var all = tasks.list(file, actor);
            return new TasksPage(
                    frame,
                    form,
                    all.stream()
                            .filter(Task::isOpen)
                            .map(task -> row(task, actor))
                            .toList(),
                    all.stream()
                            .filter(task -> !task.isOpen())
                            .map(task -> row(task, actor))
                            .toList(),
                    appointments.on(file).stream().map(TaskPages::meeting).toList(),
                    Part.Choice.all("tasks.task.", KINDS),
                    Part.Choice.all("tasks.place.", PLACES),
                    Part.Choice.all("casework.attempt.", CHANNELS),
                    refusal);
        });
    }

    private TasksPage.Row row(Task task, Actor actor) {
        return new TasksPage.Row(
                task.id().toString(),
                task.word(),
                accounts.name(task.owner()),
                words.clock(task.createdAt(), task.dueAt()),
                task.doneAt().map(Words::moment).orElse(""),
                task.link().filter(link -> link.startsWith("/")),
                task.owner().equals(actor.account()));
    }

    private static TasksPage.Meeting meeting(Appointment one) {
        return new TasksPage.Meeting(
                one.id().toString(),
                Words.moment(one.startsAt()),
                t("tasks.place." + one.place()),
                t("tasks.appointment." + one.state()),
                one.state().equals("planned"));
    }
}
