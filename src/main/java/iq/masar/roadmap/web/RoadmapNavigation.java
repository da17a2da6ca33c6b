package iq.masar.roadmap.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.ui.NavigationSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Governance in the side navigation of those who work with it. */
@Component
class RoadmapNavigation implements NavigationSource {
    private static final Set<Role> AT_HOME =
            EnumSet.of(Role.SECRETARIAT, Role.FOCAL_POINT, Role.NATIONAL_ADMINISTRATION, Role.AUDITOR, Role.ANALYST);

    @Override
    public List<Entry> entries(Actor actor) {
        return actor.roles().stream().anyMatch(AT_HOME::contains)
                ? List.of(
                        Entry.of("/governance", "scale", "roadmap.title", 80),
                        Entry.of("/governance/bodies", "building", "roadmap.bodies.title", 81),
                        Entry.of("/governance/plan", "route", "roadmap.plan.title", 82),
                        Entry.of("/governance/coverage", "list", "roadmap.coverage.title", 83),
                        Entry.of("/governance/contradictions", "alert", "roadmap.contradictions.title", 84),
                        Entry.of("/governance/register/instrument", "book", "roadmap.register.title", 85))
                : List.of();
    }
}
