package iq.masar.persons.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.persons.register.Registers;
import iq.masar.ui.NavigationSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The register in the side navigation of those who keep it, and as a question for those who open files. */
@Component
class RegisterNavigation implements NavigationSource {
    @Override
    public List<Entry> entries(Actor actor) {
        var entries = new ArrayList<Entry>();
        if (Registers.isKeeper(actor)) {
            entries.add(Entry.of("/register", "search", "persons.register.title", 31));
        } else if (actor.is(Role.CASE_WORKER) || actor.is(Role.REGISTRAR)) {
            entries.add(Entry.of("/register", "search", "persons.register.title", 65)
                    .asReference());
        }
        if (actor.is(Role.REGISTER_OFFICER)) {
            entries.add(Entry.of("/register/imports", "up", "persons.imports.title", 33));
            entries.add(Entry.of("/register/conflicts", "card", "persons.conflicts.title", 34));
            entries.add(Entry.of("/register/twins", "users", "persons.twins.title", 32));
        }
        return entries;
    }
}
