package iq.masar.accountability.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.ui.NavigationSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Scorecards and findings in the side navigation of those who work with governance. */
@Component
class AccountabilityNavigation implements NavigationSource {
    private static final Set<Role> AT_HOME =
            EnumSet.of(Role.SECRETARIAT, Role.FOCAL_POINT, Role.NATIONAL_ADMINISTRATION, Role.AUDITOR, Role.ANALYST);

    @Override
    public List<Entry> entries(Actor actor) {
        return actor.roles().stream().anyMatch(AT_HOME::contains)
                ? List.of(
                        Entry.of("/institutions", "chart", "accountability.scorecards", 85)
                                .asReference(),
                        Entry.of("/findings", "flag", "accountability.findings", 85)
                                .asReference())
                : List.of();
    }
}
