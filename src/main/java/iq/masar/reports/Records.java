package iq.masar.reports;

import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Language;
import iq.masar.pledges.trail.Trails;
import iq.masar.reports.text.Citation;
import iq.masar.reports.text.DigitStyle;
import iq.masar.reports.text.Values;
import iq.masar.roadmap.plan.Activities;
import iq.masar.roadmap.plan.Plan;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Registry;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a statement may cite, as it stands now: the register, the releases of pledges, and the plan. */
@Component
public class Records {
    private final Registry registry;
    private final Activities activities;
    private final Trails trails;
    private final Clock clock;

    Records(Registry registry, Activities activities, Trails trails, Clock clock) {
        this.registry = registry;
        this.activities = activities;
        this.trails = trails;
        this.clock = clock;
    }

    /** One reading of everything. */
    record Now(Register register, Plan plan) {}

    Now now() {
        var register = registry.read();
        var plan = activities.plan(register, Baghdad.day(clock.instant()));
        var releases = releases();
        return new Now(releases.isEmpty() ? register : with(register, releases), plan);
    }

    private static Register with(Register register, List<Entry> releases) {
        var entries = new LinkedHashMap<>(register.entries());
        releases.forEach(one -> entries.put(one.id(), one));
        return new Register(
                entries, register.passages(), register.objectives(), register.claims(), register.contradictions());
    }

    /** Releases of pledges a statement may cite, the newest first. */
    public List<Entry> releases() {
        return trails.releases().stream().map(one -> one.entry()).toList();
    }

    /** What a citation shows today; empty when it leads nowhere any more. */
    public Optional<String> shown(String key, Language language) {
        var now = now();
        var values = new Values(now.register(), now.plan(), language, DigitStyle.WESTERN);
        return Citation.find(key).flatMap(values::shown);
    }
}
