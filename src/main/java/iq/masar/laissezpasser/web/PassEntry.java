package iq.masar.laissezpasser.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.ui.NavigationSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The entries of the side navigation. */
@Component
class PassEntry implements NavigationSource {
    @Override
    public List<Entry> entries(Actor actor) {
        var entries = new ArrayList<Entry>();
        if (actor.is(Role.DOCUMENT_SIGNER) || actor.is(Role.CLAIM_OFFICER)) {
            entries.add(Entry.of("/laissez-passers", "card", "laissezpasser.list.title", 44));
        }
        if (actor.is(Role.DOCUMENT_SIGNER)) {
            entries.add(Entry.of("/laissez-passers/stock", "list", "laissezpasser.stock.title", 46));
        }
        if (actor.is(Role.DOCUMENT_SIGNER) || actor.is(Role.CLAIM_OFFICER) || actor.is(Role.SERVICE_COUNTER)) {
            entries.add(Entry.of("/verify", "check", "laissezpasser.verify.title", 47));
            entries.add(Entry.of("/verify/zone", "search", "laissezpasser.zone.title", 48));
        }
        return entries;
    }
}
