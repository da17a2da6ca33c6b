package iq.masar.reports.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.ui.NavigationSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The national review in the side navigation of those who write it. */
@Component
class ReportNavigation implements NavigationSource {
    @Override
    public List<Entry> entries(Actor actor) {
        return actor.is(Role.SECRETARIAT)
                ? List.of(
                        Entry.of("/reports/vnr-2022", "file", "reports.review", 86),
                        Entry.of("/reports/vnr-2022/compose", "pen", "reports.composer", 87))
                : actor.is(Role.NATIONAL_ADMINISTRATION) || actor.is(Role.AUDITOR)
                        ? List.of(Entry.of("/reports/vnr-2022", "file", "reports.review", 86))
                        : List.of();
    }
}
