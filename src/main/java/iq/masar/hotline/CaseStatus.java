package iq.masar.hotline;

import iq.masar.consent.Consent;
import iq.masar.consent.Consents;
import iq.masar.kernel.CaseId;
import iq.masar.tasks.Appointment;
import iq.masar.tasks.Appointments;
import iq.masar.tasks.Task;
import iq.masar.tasks.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What may be told by phone about a case: states and next dates, never a word of the file (REF-17). */
@Component
public class CaseStatus {
    private final Tasks tasks;
    private final Appointments appointments;
    private final Consents consents;
    private final ObjectProvider<ServiceConfirmation> services;
    private final Clock clock;

    CaseStatus(
            Tasks tasks,
            Appointments appointments,
            Consents consents,
            ObjectProvider<ServiceConfirmation> services,
            Clock clock) {
        this.tasks = tasks;
        this.appointments = appointments;
        this.consents = consents;
        this.services = services;
        this.clock = clock;
    }

    /** The nearest date somebody owes this case something; protection tasks are never among them. */
    public Optional<Instant> nextDeadline(CaseId file) {
        var now = clock.instant();
        return Stream.concat(
                        tasks.anyOpenOn(file).stream()
                                .filter(task -> !task.kind().equals(Task.PROTECTION))
                                .map(Task::dueAt),
                        services(file).stream().flatMap(one -> one.nextDeadline().stream()))
                .filter(now::isBefore)
                .min(Comparator.naturalOrder());
    }

    public List<Appointment> appointments(CaseId file) {
        var now = clock.instant();
        return appointments.on(file).stream()
                .filter(one -> one.state().equals("planned") && one.startsAt().isAfter(now))
                .sorted(Comparator.comparing(Appointment::startsAt))
                .toList();
    }

    public List<ServiceConfirmation.Service> services(CaseId file) {
        return services.stream().flatMap(room -> room.of(file).stream()).toList();
    }

    /** The person's own consents that are in force. */
    public List<Consent> consents(CaseId file) {
        var now = clock.instant();
        return consents.list(file).stream()
                .filter(one -> one.person().equals(file.value()) && one.isInForce(now))
                .toList();
    }
}
