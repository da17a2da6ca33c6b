package iq.masar.journeys.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.ui.NavigationSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The entries of the side navigation. */
@Component
class JourneysEntry implements NavigationSource {
    @Override
    public List<Entry> entries(Actor actor) {
        var entries = new ArrayList<Entry>();
        if (actor.is(Role.OPERATION_OFFICER) || actor.is(Role.RECEPTION_OFFICER)) {
            entries.add(Entry.of("/journeys", "plane", "journeys.list.title", 10));
        }
        if (actor.is(Role.OPERATION_OFFICER)) {
            entries.add(Entry.of("/lodgings", "home", "journeys.lodgings.title", 11));
        }
        return entries;
    }
}
