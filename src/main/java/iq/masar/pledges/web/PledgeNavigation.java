package iq.masar.pledges.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.ui.NavigationSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Pledges in the side navigation of those who write or follow them. */
@Component
class PledgeNavigation implements NavigationSource {
    @Override
    public List<Entry> entries(Actor actor) {
        return actor.is(Role.SECRETARIAT) || actor.is(Role.FOCAL_POINT) || actor.is(Role.NATIONAL_ADMINISTRATION)
                ? List.of(
                        Entry.of("/pledges", "hand", "pledges.title", 88),
                        Entry.of("/assessments", "list", "pledges.assessments", 89))
                : List.of();
    }
}
