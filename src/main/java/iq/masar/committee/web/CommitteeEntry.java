package iq.masar.committee.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.ui.NavigationSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The entry of the side navigation. */
@Component
class CommitteeEntry implements NavigationSource {
    @Override
    public List<Entry> entries(Actor actor) {
        return actor.is(Role.COMMITTEE_SECRETARY)
                ? List.of(Entry.of("/committee-373", "users", "committee.title", 12))
                : List.of();
    }
}
