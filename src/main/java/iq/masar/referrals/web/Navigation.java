package iq.masar.referrals.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.ui.NavigationSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Each role's way to its referrals. */
@Component
class Navigation implements NavigationSource {
    private static final int REFERRALS = 40;
    private static final int OVERSIGHT = 45;
    private static final int SCORECARD = 70;

    @Override
    public List<Entry> entries(Actor actor) {
        var entries = new ArrayList<Entry>();
        if (actor.is(Role.CASE_WORKER) || actor.is(Role.PROTECTION_SPECIALIST)) {
            entries.add(Entry.of("/referrals", "send", "referrals.navigation.referrals", REFERRALS));
        }
        if (actor.is(Role.PROVIDER)) {
            entries.add(Entry.of("/inbox", "inbox", "referrals.navigation.inbox", REFERRALS));
        }
        if (actor.is(Role.COORDINATOR)) {
            entries.add(Entry.of("/escalations", "alert", "referrals.navigation.escalations", OVERSIGHT));
        }
        if (actor.is(Role.PROVIDER) || actor.is(Role.COORDINATOR) || actor.is(Role.NATIONAL_ADMINISTRATION)) {
            entries.add(Entry.of("/scorecard", "chart", "referrals.navigation.scorecard", SCORECARD));
        }
        if (actor.is(Role.PROTECTION_SPECIALIST)) {
            entries.add(Entry.of("/alarms", "shield", "referrals.navigation.alarms", OVERSIGHT));
        }
        return entries;
    }
}
