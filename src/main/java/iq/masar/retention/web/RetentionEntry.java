package iq.masar.retention.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.ui.NavigationSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The entries of the side navigation. */
@Component
class RetentionEntry implements NavigationSource {
    @Override
    public List<Entry> entries(Actor actor) {
        var keeps = List.of(
                        Role.NATIONAL_ADMINISTRATION,
                        Role.DOCUMENT_COMMITTEE,
                        Role.DATA_PROTECTION_OFFICER,
                        Role.AUDITOR)
                .stream()
                .anyMatch(actor::is);
        return keeps
                ? List.of(Entry.of("/retention", "trash", "retention.list.title", 88)
                        .asReference())
                : List.of();
    }
}
