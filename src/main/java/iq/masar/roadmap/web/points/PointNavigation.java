package iq.masar.roadmap.web.points;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Role;
import iq.masar.roadmap.bodies.Seats;
import iq.masar.ui.NavigationSource;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The owner's desk in the side navigation of whoever may sit in a body, with what is owed or, in brick, overdue. */
@Component
class PointNavigation implements NavigationSource {
    private static final Set<Role> MAY_OWE =
            EnumSet.of(Role.SECRETARIAT, Role.FOCAL_POINT, Role.NATIONAL_ADMINISTRATION, Role.ANALYST);
    private final Seats seats;
    private final Clock clock;

    PointNavigation(Seats seats, Clock clock) {
        this.seats = seats;
        this.clock = clock;
    }

    @Override
    public List<Entry> entries(Actor actor) {
        if (actor.roles().stream().noneMatch(MAY_OWE::contains)) {
            return List.of();
        }
        var today = Baghdad.day(clock.instant());
        var owed = seats.owed(actor);
        var overdue =
                (int) owed.stream().filter(point -> point.isOverdue(today)).count();
        var entry = Entry.of("/governance/points", "flag", "roadmap.points.title", 86);
        return List.of(overdue > 0 ? entry.overdue(overdue) : entry.counting(owed.size()));
    }
}
