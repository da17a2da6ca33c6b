package iq.masar.returns.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.ui.NavigationSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The entries of the side navigation. */
@Component
class ReturnsEntry implements NavigationSource {
    /** Who sees lists of returns. */
    static final Set<Role> LISTS = Set.of(Role.CONSULAR_OFFICER, Role.SAFEGUARD_OFFICER, Role.NATIONALITY_OFFICER);

    private static final Set<Role> COUNTS =
            Set.of(Role.COMMITTEE_SECRETARY, Role.ANALYST, Role.NATIONAL_ADMINISTRATION, Role.COORDINATOR);

    @Override
    public List<Entry> entries(Actor actor) {
        var entries = new ArrayList<Entry>();
        if (LISTS.stream().anyMatch(actor::is)) {
            entries.add(Entry.of("/returns", "plane", "returns.list.title", 10));
        }
        if (actor.is(Role.IDENTITY_VERIFIER)) {
            entries.add(Entry.of("/returns/checks", "search", "returns.checks.title", 11));
        }
        if (COUNTS.stream().anyMatch(actor::is)) {
            entries.add(Entry.of("/returns/statistics", "chart", "returns.statistics.title", 86)
                    .asReference());
        }
        return entries;
    }
}
