package iq.masar.directory.web;

import iq.masar.directory.Directory;
import iq.masar.directory.Service;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.ui.NavigationSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The directory in the side navigation; a provider sees how many of its entries are to be verified again. */
@Component
class DirectoryNavigation implements NavigationSource {
    private final Directory directory;
    private final ServiceWords words;

    DirectoryNavigation(Directory directory, ServiceWords words) {
        this.directory = directory;
        this.words = words;
    }

    @Override
    public List<Entry> entries(Actor actor) {
        var entries = new ArrayList<Entry>();
        if (actor.is(Role.CASE_WORKER) || actor.is(Role.PROTECTION_SPECIALIST) || actor.is(Role.HOTLINE_OPERATOR)) {
            entries.add(Entry.of("/find-service", "search", "directory.find.title", 60));
        }
        if (actor.is(Role.PROVIDER)) {
            var asked = (int)
                    directory.of(actor.office()).stream().filter(this::isAsked).count();
            var own = Entry.of("/directory?shelf=all&office=" + actor.office(), "list", "directory.own", 62);
            entries.add(asked > 0 ? own.counting(asked) : own);
        } else {
            entries.add(Entry.of("/directory", "book", "directory.title", 64).asReference());
        }
        return entries;
    }

    private boolean isAsked(Service service) {
        return service.state() == Service.State.ACTIVE
                && service.verification().age(words.today()) >= Service.Verification.ASKED;
    }
}
