package iq.masar.desk;

import iq.masar.casework.caseload.Caseload;
import iq.masar.casework.slots.ApprovalSource;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.ui.NavigationSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What casework puts into the side navigation, by role. */
@Component
class CasePlaces implements NavigationSource {
    private final Caseload caseload;
    private final ObjectProvider<ApprovalSource> approvals;

    CasePlaces(Caseload caseload, ObjectProvider<ApprovalSource> approvals) {
        this.caseload = caseload;
        this.approvals = approvals;
    }

    @Override
    public List<Entry> entries(Actor actor) {
        var entries = new ArrayList<Entry>();
        if (isDesk(actor)) {
            entries.add(Entry.of("/desk", "home", "desk.nav.desk", 10));
        }
        if (takesIntakes(actor)) {
            entries.add(Entry.of("/intake", "plus", "desk.nav.intake", 20));
        }
        if (actor.is(Role.CASE_WORKER) || actor.is(Role.PROTECTION_SPECIALIST) || actor.is(Role.REGISTRAR)) {
            entries.add(Entry.of("/cases", "users", "desk.nav.cases", 30).counting(caseload.count(actor, true)));
        }
        var waiting = decides(actor) ? waiting(actor) : 0;
        if (actor.is(Role.SUPERVISOR) || waiting > 0) {
            entries.add(
                    Entry.of("/approvals", "check", "desk.nav.approvals", 12).counting(waiting));
        }
        if (actor.is(Role.SUPERVISOR)) {
            entries.add(Entry.of("/team", "users", "desk.nav.team", 14));
        }
        return entries;
    }

    private int waiting(Actor actor) {
        return approvals
                .orderedStream()
                .mapToInt(source -> source.waitingFor(actor).size())
                .sum();
    }

    /** A colleague of the front desk decides only what other offices ask about twins (REF-13). */
    private static boolean decides(Actor actor) {
        return actor.is(Role.SUPERVISOR) || actor.is(Role.REGISTRAR) || actor.is(Role.CASE_WORKER);
    }

    private static boolean isDesk(Actor actor) {
        return takesIntakes(actor) || actor.is(Role.SUPERVISOR) || actor.is(Role.PROTECTION_SPECIALIST);
    }

    static boolean takesIntakes(Actor actor) {
        return actor.is(Role.CASE_WORKER) || actor.is(Role.REGISTRAR) || actor.is(Role.HOTLINE_OPERATOR);
    }
}
