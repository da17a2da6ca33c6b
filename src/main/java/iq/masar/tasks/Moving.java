package iq.masar.tasks;

import iq.masar.casework.CaseReassigned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nothing open stays behind when a case changes hands: moved in the same transaction (REF-29). */
@Component
class Moving {
    private final Tasks tasks;
    private final Appointments appointments;

    Moving(Tasks tasks, Appointments appointments) {
        this.tasks = tasks;
        this.appointments = appointments;
    }

    @EventListener
    void on(CaseReassigned change) {
        tasks.move(change.file(), change.from(), change.to());
        appointments.move(change.file(), change.from(), change.to());
    }
}
