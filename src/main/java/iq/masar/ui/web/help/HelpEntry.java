package iq.masar.ui.web.help;

import iq.masar.kernel.Actor;
import iq.masar.ui.NavigationSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The last line of every side navigation. */
@Component
class HelpEntry implements NavigationSource {
    @Override
    public List<Entry> entries(Actor actor) {
        return List.of(Entry.of("/help", "help", "ui.help", 99).asReference());
    }
}
