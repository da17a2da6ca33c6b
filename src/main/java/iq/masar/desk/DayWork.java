package iq.masar.desk;

import static iq.masar.ui.Words.t;

import iq.masar.casework.slots.Awaited;
import iq.masar.casework.slots.SilenceSource;
import iq.masar.casework.words.CaseWords;
import iq.masar.desk.DeskPage.Line;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.tasks.Appointment;
import iq.masar.tasks.Appointments;
import iq.masar.tasks.Task;
import iq.masar.tasks.Tasks;
import iq.masar.ui.Part;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what waits for one worker: her tasks, the answers others owe, today's meetings. */
@Component
class DayWork {
    private final Tasks tasks;
    private final Appointments appointments;
    private final ObjectProvider<SilenceSource> silences;
    private final CaseWords words;

    DayWork(Tasks tasks, Appointments appointments, ObjectProvider<SilenceSource> silences, CaseWords words) {
        this.tasks = tasks;
        this.appointments = appointments;
        this.silences = silences;
        this.words = words;
    }

    /** Everything before words: a deadline, and how to say it once the cases are known. */
    record Due(CaseId file, Instant due, Part.Clock clock, String text, String href, String act) {
        boolean isLate(Instant now) {
            return due.isBefore(now);
        }

        Line line(Map<CaseId, String> called, Map<CaseId, String> numbers) {
            return new Line(text, called.getOrDefault(file, "–"), numbers.getOrDefault(file, ""), clock, href, act);
        }
    }

    List<Due> of(Actor actor, List<Awaited> awaited) {
        var all = new ArrayList<Due>();
        tasks.openFor(actor.account()).forEach(task -> all.add(due(task)));
        awaited.forEach(one -> all.add(due(one)));
        all.sort(Comparator.comparing(Due::due));
        return all;
    }

    List<Awaited> awaited(Actor actor) {
        return silences.orderedStream()
                .flatMap(source -> source.awaitedBy(actor).stream())
                .toList();
    }

    List<Appointment> meetings(Actor actor) {
        return appointments.today(actor.account());
    }

    private Due due(Task task) {
        return new Due(
                task.file(),
                task.dueAt(),
                words.clock(task.createdAt(), task.dueAt()),
                task.word(),
                task.link().filter(link -> link.startsWith("/")).orElse("/cases/" + task.file() + "/tasks"),
                t("desk.open"));
    }

    private Due due(Awaited one) {
        return new Due(
                one.file(),
                one.due(),
                words.clock(one.share(), one.due(), one.wall()),
                t(one.key(), one.args().toArray()),
                one.href(),
                t("desk.open-referral"));
    }
}
