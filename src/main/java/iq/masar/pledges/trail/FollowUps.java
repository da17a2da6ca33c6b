package iq.masar.pledges.trail;

import iq.masar.kernel.Actor;
import iq.masar.pledges.PledgeReply;
import iq.masar.pledges.Pledges;
import iq.masar.roadmap.plan.Activities;
import iq.masar.roadmap.plan.Evidence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of yearly follow-ups: words, a status, and the releases, activities and evidence behind them (GOV-30). */
@Component
public class FollowUps {
    private final CiteStore store;
    private final Trails trails;
    private final Pledges pledges;
    private final Activities activities;

    FollowUps(CiteStore store, Trails trails, Pledges pledges, Activities activities) {
        this.store = store;
        this.trails = trails;
        this.pledges = pledges;
        this.activities = activities;
    }

    /** Reports on a year, in place of what was reported of it before. Refuses: {@code NotOfThisPledge}, {@code Unknown}. */
    @Transactional
    public TrailReply report(
            UUID pledge, int year, String status, String narrative, FollowUp.Cites cites, Actor officer) {
        var trail = trails.of(pledge);
        var stranger = Stream.of(
                        FollowUp.Cites.stranger(
                                cites.releases(),
                                trail.releases().stream().map(Release::code).toList()),
                        FollowUp.Cites.stranger(cites.activities(), trail.activities()),
                        FollowUp.Cites.stranger(
                                cites.evidence(),
                                evidence(pledge).stream()
                                        .map(one -> one.id().toString())
                                        .toList()))
                .flatMap(Optional::stream)
                .findFirst();
        if (stranger.isPresent()) {
            return new TrailReply.NotOfThisPledge(stranger.get());
        }
        if (!(pledges.follow(pledge, year, status, narrative, officer) instanceof PledgeReply.Saved)) {
            return new TrailReply.Unknown();
        }
        store.put(
                pledge,
                year,
                Map.of(
                        "release", cites.releases(),
                        "activity", cites.activities(),
                        "evidence", cites.evidence()));
        return new TrailReply.Kept(pledge);
    }

    /** Accepted evidence of the activities that keep a pledge: what a report may cite. */
    public List<Evidence> evidence(UUID pledge) {
        return trails.of(pledge).activities().stream()
                .flatMap(activity -> activities.evidence(activity).stream())
                .filter(Evidence::isAccepted)
                .toList();
    }

    /** Every year since the pledge was written, the newest first; the present one only once it was reported on. */
    public List<FollowUp> list(Pledges.Standing standing) {
        var pledge = standing.pledge().id();
        var trail = trails.of(pledge);
        var told = store.narratives(pledge);
        var cites = store.list(pledge);
        return standing.years().entrySet().stream()
                .map(year -> {
                    var cited = cites.stream()
                            .filter(one -> one.year() == year.getKey())
                            .toList();
                    return new FollowUp(
                            year.getKey(),
                            year.getValue(),
                            told.getOrDefault(year.getKey(), ""),
                            trail.releases().stream()
                                    .filter(one -> has(cited, "release", one.code()))
                                    .toList(),
                            targets(cited, "activity"),
                            trail.activities().stream()
                                    .flatMap(activity -> activities.evidence(activity).stream())
                                    .filter(one ->
                                            has(cited, "evidence", one.id().toString()))
                                    .toList());
                })
                .toList()
                .reversed();
    }

    /** The years whose reports cite a release. */
    public List<Integer> citing(Release release) {
        return store.list(release.indicator().pledge()).stream()
                .filter(one -> one.kind().equals("release") && one.target().equals(release.code()))
                .map(CiteStore.Cite::year)
                .toList();
    }

    private static boolean has(List<CiteStore.Cite> cited, String kind, String target) {
        return targets(cited, kind).contains(target);
    }

    private static List<String> targets(List<CiteStore.Cite> cited, String kind) {
        return cited.stream()
                .filter(one -> one.kind().equals(kind))
                .map(CiteStore.Cite::target)
                .toList();
    }
}
