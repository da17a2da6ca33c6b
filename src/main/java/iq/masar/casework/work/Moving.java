package iq.masar.casework.work;

import iq.masar.casework.tasks.Appointments;
import iq.masar.casework.tasks.Tasks;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import org.springframework.stereotype.Component;

/** Nothing open stays behind when a case changes hands; referrals follow by the event. */
@Component
class Moving {
    private final Tasks tasks;
    private final Appointments appointments;

    Moving(Tasks tasks, Appointments appointments) {
        this.tasks = tasks;
        this.appointments = appointments;
    }

    void everything(CaseId file, AccountId from, AccountId to) {
        tasks.move(file, from, to);
        appointments.move(file, from, to);
    }
}
