package iq.masar.sheets.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.ui.NavigationSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Files of activities and pledges in the side navigation of whoever brings them in. */
@Component
class SheetNavigation implements NavigationSource {
    @Override
    public List<Entry> entries(Actor actor) {
        return actor.is(Role.SECRETARIAT) || actor.is(Role.NATIONAL_ADMINISTRATION)
                ? List.of(Entry.of("/governance/imports", "up", "sheets.title", 89)
                        .asReference())
                : List.of();
    }
}
