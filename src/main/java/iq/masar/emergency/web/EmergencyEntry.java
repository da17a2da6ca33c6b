package iq.masar.emergency.web;

import iq.masar.emergency.EmergencyReadings;
import iq.masar.emergency.model.Emergency;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.ui.NavigationSource;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The entry of the side navigation; for approvers and reviewers with what waits for them. */
@Component
class EmergencyEntry implements NavigationSource {
    private static final Set<Role> MINDING = Set.of(Role.COORDINATOR, Role.DATA_PROTECTION_OFFICER);
    private static final Set<Role> ASKING = Set.of(
            Role.CASE_WORKER, Role.PROTECTION_SPECIALIST, Role.SUPERVISOR, Role.REGISTRAR, Role.HOTLINE_OPERATOR);

    private final EmergencyReadings readings;

    EmergencyEntry(EmergencyReadings readings) {
        this.readings = readings;
    }

    @Override
    public List<Entry> entries(Actor actor) {
        var minds = actor.roles().stream().anyMatch(MINDING::contains);
        if (!minds && actor.roles().stream().noneMatch(ASKING::contains)) {
            return List.of();
        }
        var entry = Entry.of("/emergencies", "unlock", "emergency.list.title", 85);
        return List.of(minds ? counted(entry, actor) : entry.asReference());
    }

    private Entry counted(Entry entry, Actor actor) {
        var waiting = (int) readings.list(actor).stream()
                .filter(one -> switch (one.emergency()) {
                    case Emergency.Requested requested -> actor.is(Role.COORDINATOR);
                    case Emergency.ApprovedOnce once -> actor.is(Role.COORDINATOR);
                    case Emergency.Expired expired -> actor.is(Role.DATA_PROTECTION_OFFICER);
                    case Emergency other -> false;
                })
                .count();
        return waiting == 0 ? entry : entry.overdue(waiting);
    }
}
