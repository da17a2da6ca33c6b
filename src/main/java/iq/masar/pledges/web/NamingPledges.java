package iq.masar.pledges.web;

import iq.masar.kernel.Actor;
import iq.masar.pledges.Pledges;
import iq.masar.pledges.trail.Trails;
import iq.masar.roadmap.plan.ActivityPledges;
import iq.masar.ui.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the page of an activity which pledges name it: all of them to officials, announced ones to every other reader. */
@Component
class NamingPledges implements ActivityPledges {
    private final Trails trails;
    private final Pledges pledges;

    NamingPledges(Trails trails, Pledges pledges) {
        this.trails = trails;
        this.pledges = pledges;
    }

    @Override
    public List<Naming> naming(String activity, Actor reader) {
        var official = PledgePages.isOfficial(reader);
        return trails.naming(activity).stream()
                .flatMap(id -> pledges.find(id).stream())
                .filter(one -> official || one.state().equals("announced"))
                .map(one -> new Naming(
                        "/pledges/" + one.pledge().id(), one.pledge().title(), Words.t("pledges.state." + one.state())))
                .toList();
    }
}
