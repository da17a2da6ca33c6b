package iq.masar.agencies.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.ui.NavigationSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Institutions and roll-out in the side navigation of those who care for them. */
@Component
class AgencyNavigation implements NavigationSource {
    @Override
    public List<Entry> entries(Actor actor) {
        var minds = actor.is(Role.COORDINATOR) || actor.is(Role.NATIONAL_ADMINISTRATION);
        if (minds) {
            return List.of(
                    Entry.of("/agencies", "building", "agencies.title", 70),
                    Entry.of("/roll-out", "map", "agencies.rollout.title", 72));
        }
        if (actor.is(Role.ADMINISTRATOR)) {
            return List.of(Entry.of("/agencies", "building", "agencies.title", 70));
        }
        return actor.is(Role.ANALYST)
                ? List.of(Entry.of("/roll-out", "map", "agencies.rollout.title", 72)
                        .asReference())
                : List.of();
    }
}
