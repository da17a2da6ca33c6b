package iq.masar.statistics.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.ui.NavigationSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The dashboard in the side navigation. */
@Component
class StatisticsEntry implements NavigationSource {
    private final Viewing viewing;

    StatisticsEntry(Viewing viewing) {
        this.viewing = viewing;
    }

    @Override
    public List<Entry> entries(Actor actor) {
        return viewing.seesEverything(actor) || actor.is(Role.SUPERVISOR)
                ? List.of(Entry.of("/dashboard", "chart", "statistics.navigation", 60))
                : List.of();
    }
}
