package iq.masar.codes.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.ui.NavigationSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The code lists among the references of those who care for them. */
@Component
class CodeNavigation implements NavigationSource {
    @Override
    public List<Entry> entries(Actor actor) {
        return actor.is(Role.NATIONAL_ADMINISTRATION) || actor.is(Role.COORDINATOR) || actor.is(Role.ANALYST)
                ? List.of(Entry.of("/codes", "list", "codes.title", 96).asReference())
                : List.of();
    }
}
