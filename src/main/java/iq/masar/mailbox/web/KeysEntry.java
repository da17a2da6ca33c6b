package iq.masar.mailbox.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.ui.NavigationSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The entry of the side navigation. */
@Component
class KeysEntry implements NavigationSource {
    @Override
    public List<Entry> entries(Actor actor) {
        return actor.is(Role.NATIONAL_ADMINISTRATION)
                ? List.of(Entry.of("/returns/keys", "key", "mailbox.keys.title", 87)
                        .asReference())
                : List.of();
    }
}
