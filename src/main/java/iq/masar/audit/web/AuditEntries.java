package iq.masar.audit.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.ui.NavigationSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The audit in the side navigation of those who audit. */
@Component
class AuditEntries implements NavigationSource {
    @Override
    public List<Entry> entries(Actor actor) {
        return actor.is(Role.AUDITOR) || actor.is(Role.DATA_PROTECTION_OFFICER)
                ? List.of(
                        Entry.of("/audit", "history", "audit.entries.title", 60),
                        Entry.of("/audit/heads", "lock", "audit.heads.title", 61))
                : List.of();
    }
}
