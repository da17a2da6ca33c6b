package iq.masar.access.web.desk;

import iq.masar.access.OwnAccount;
import iq.masar.access.Recoveries;
import iq.masar.access.change.PostChanges;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.ui.NavigationSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Side entries: accounts for administrators, what waits for a second person for those who may be one. */
@Component
class DeskEntries implements NavigationSource {
    /** Who may hold a key circle, and so let a colleague in. */
    private static final Set<Role> ADMITTING = Set.of(
            Role.SUPERVISOR,
            Role.PROVIDER,
            Role.LOAN_OFFICER,
            Role.COMPLAINTS_OFFICER,
            Role.COORDINATOR,
            Role.DATA_PROTECTION_OFFICER,
            Role.REGISTER_OFFICER,
            Role.REGISTER_ANSWERER);

    private final Recoveries recoveries;
    private final PostChanges changes;
    private final OwnAccount own;

    DeskEntries(Recoveries recoveries, PostChanges changes, OwnAccount own) {
        this.recoveries = recoveries;
        this.changes = changes;
        this.own = own;
    }

    @Override
    public List<Entry> entries(Actor actor) {
        var entries = new ArrayList<Entry>();
        if (actor.is(Role.ADMINISTRATOR)) {
            entries.add(Entry.of("/accounts", "users", "access.accounts", 60));
        }
        if (actor.is(Role.ADMINISTRATOR) || actor.is(Role.SUPERVISOR)) {
            var open = (int) (recoveries.list(actor).stream()
                            .filter(Recoveries.Waiting::mayDecide)
                            .count()
                    + changes.list(actor).stream()
                            .filter(PostChanges.Waiting::mayDecide)
                            .count());
            if (open > 0 || actor.is(Role.ADMINISTRATOR)) {
                entries.add(Entry.of("/accounts/recoveries", "key", "access.recoveries", 92)
                        .counting(open));
            }
        }
        if (actor.roles().stream().anyMatch(ADMITTING::contains)) {
            var waiting = own.waiting(actor).size();
            if (waiting > 0) {
                entries.add(Entry.of("/accounts/waiting", "unlock", "access.waiting", 94)
                        .counting(waiting));
            }
        }
        return entries;
    }
}
