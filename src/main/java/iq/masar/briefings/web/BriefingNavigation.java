package iq.masar.briefings.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.ui.NavigationSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Briefings and contributions in the side navigation of partners and of those who brief them. */
@Component
class BriefingNavigation implements NavigationSource {
    @Override
    public List<Entry> entries(Actor actor) {
        return actor.is(Role.SECRETARIAT) || actor.is(Role.NATIONAL_ADMINISTRATION) || actor.is(Role.PARTNER)
                ? List.of(
                        Entry.of("/briefings", "users", "briefings.title", 86),
                        Entry.of("/contributions", "money", "briefings.contributions", 87))
                : List.of();
    }
}
