package iq.masar.pledges.web.trail;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.pledges.Pledges;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may read what lies on a trail: everybody once the pledge was announced, officials before. */
@Component
class Reading {
    private static final Set<Role> OFFICIALS =
            Set.of(Role.SECRETARIAT, Role.NATIONAL_ADMINISTRATION, Role.FOCAL_POINT, Role.AUDITOR);
    private final Pledges pledges;

    Reading(Pledges pledges) {
        this.pledges = pledges;
    }

    Optional<Pledges.Standing> pledge(UUID id, Optional<Actor> reader) {
        return pledges.find(id).filter(one -> isOfficial(reader) || one.state().equals("announced"));
    }

    static boolean isOfficial(Optional<Actor> reader) {
        return reader.filter(actor -> OFFICIALS.stream().anyMatch(actor::is)).isPresent();
    }

    static Part.Link link(Pledges.Standing standing) {
        return new Part.Link(
                "/pledges/" + standing.pledge().id(), standing.pledge().title());
    }

    /** What a figure of the shared store is called. */
    static String told(String table, String row, String column) {
        return Words.t("statistics.table." + table) + " · " + Words.t("statistics.row." + row) + " · "
                + Words.t("statistics.column." + column);
    }
}
