package iq.masar.pledges.web;

import iq.masar.pledges.Pledges;
import iq.masar.pledges.trail.FollowUp;
import iq.masar.pledges.trail.FollowUps;
import iq.masar.pledges.trail.Release;
import iq.masar.pledges.trail.Trail;
import iq.masar.pledges.trail.TrailReply;
import iq.masar.pledges.trail.Trails;
import iq.masar.pledges.web.PledgeTrail.Choices;
import iq.masar.pledges.web.PledgeTrail.Year;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Registry;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says in the reader's language what lies on a pledge's trail. */
@Component
public class TrailWords {
    private final Trails trails;
    private final FollowUps followUps;
    private final Registry registry;

    TrailWords(Trails trails, FollowUps followUps, Registry registry) {
        this.trails = trails;
        this.followUps = followUps;
        this.registry = registry;
    }

    /** @param official whether the reader also sees evidence */
    PledgeTrail of(Pledges.Standing standing, boolean official) {
        var pledge = standing.pledge().id();
        var trail = trails.of(pledge);
        var register = registry.read();
        return new PledgeTrail(
                trail.activities().stream()
                        .map(one -> activity(register, pledge, one))
                        .toList(),
                trails.sentences(trail.steps().stream()
                        .flatMap(step -> step.targets().stream())
                        .toList()),
                followUps.list(standing).stream()
                        .map(one -> year(register, pledge, one, official))
                        .toList(),
                official ? choices(register, trail) : new Choices(List.of(), List.of(), List.of()),
                official ? addable(register, trail) : List.of());
    }

    private static Year year(Register register, UUID pledge, FollowUp one, boolean official) {
        return new Year(
                one,
                one.releases().stream().map(TrailWords::link).toList(),
                one.activities().stream()
                        .map(activity -> activity(register, pledge, activity))
                        .toList(),
                official ? one.evidence().stream().map(each -> each.reference()).toList() : List.of());
    }

    private Choices choices(Register register, Trail trail) {
        return new Choices(
                trail.releases().stream()
                        .map(one -> Part.Choice.of(one.code(), told(one)))
                        .toList(),
                trail.activities().stream()
                        .map(one -> Part.Choice.of(one, name(register, one)))
                        .toList(),
                followUps.evidence(trail.pledge()).stream()
                        .map(one -> Part.Choice.of(one.id().toString(), one.activity() + " · " + one.reference()))
                        .toList());
    }

    private static List<Part.Choice> addable(Register register, Trail trail) {
        return register.all("activity").stream()
                .filter(one -> !trail.activities().contains(one.id()))
                .map(one -> Part.Choice.of(one.id(), one.id() + " · " + Words.label(one.name())))
                .toList();
    }

    public static Part.Link activity(Register register, UUID pledge, String activity) {
        return new Part.Link("/pledges/" + pledge + "/activities/" + activity, name(register, activity));
    }

    public static String name(Register register, String activity) {
        return register.find(activity).map(one -> Words.label(one.name())).orElse(activity);
    }

    public static Part.Link link(Release release) {
        return new Part.Link(release.href(), told(release));
    }

    /** {@code REL-2026-1 · title · 2026 · 12%}. */
    public static String told(Release release) {
        return String.join(
                " · ",
                release.code(),
                Words.label(release.indicator().title()),
                String.valueOf(release.year()),
                value(release));
    }

    /** The value with its unit, digits grouped. */
    public static String value(Release release) {
        var number = new BigDecimal(release.value());
        var text = number.scale() <= 0 ? Words.number(number.longValue()) : release.value();
        return release.indicator().unit().equals("percent") ? text + "%" : text;
    }

    /** Why a step was refused; empty for what was not. */
    public static String refusal(TrailReply reply) {
        return switch (reply) {
            case TrailReply.NothingHeard(var year) -> Words.t("pledges.reply.nothing-heard", String.valueOf(year));
            case TrailReply.Withheld(var year) -> Words.t("pledges.reply.withheld", String.valueOf(year));
            case TrailReply.SourceMissing missing -> Words.t("pledges.reply.source-missing");
            case TrailReply.NotOfThisPledge(var cited) -> Words.t("pledges.reply.not-of-this-pledge", cited);
            case TrailReply.Kept kept -> "";
            case TrailReply.Measured measured -> "";
            case TrailReply.Released released -> "";
            case TrailReply.Unknown unknown -> "";
        };
    }
}
