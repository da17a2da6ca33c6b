package iq.masar.pledges.trail;

import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Registry;
import iq.masar.roadmap.register.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The door of trails, to read: from a pledge down to sentences, and from what a sentence cites up to pledges (GOV-31). */
@Component
public class Trails {
    private final TrailStore store;
    private final Registry registry;
    private final List<PublishedSentences> publishers;

    Trails(TrailStore store, Registry registry, List<PublishedSentences> publishers) {
        this.store = store;
        this.registry = registry;
        this.publishers = List.copyOf(publishers);
    }

    public Trail of(UUID pledge) {
        var indicators = store.indicators(pledge).stream().collect(Collectors.groupingBy(Indicator::activity));
        var releases = store.releasesOf(pledge).stream()
                .collect(Collectors.groupingBy(one -> one.indicator().id()));
        return new Trail(
                pledge,
                store.activities(pledge).stream()
                        .map(activity -> new Trail.Step(
                                activity,
                                indicators.getOrDefault(activity, List.of()).stream()
                                        .map(one -> new Trail.Measured(one, releases.getOrDefault(one.id(), List.of())))
                                        .toList()))
                        .toList());
    }

    /** The step of one activity, if it keeps the pledge. */
    public Optional<Trail.Step> step(UUID pledge, String activity) {
        return of(pledge).steps().stream()
                .filter(step -> step.activity().equals(activity))
                .findFirst();
    }

    /** The pledges that name an activity, in the order they came to. */
    public List<UUID> naming(String activity) {
        return store.pledges(List.of(activity)).getOrDefault(activity, List.of());
    }

    public Optional<Indicator> indicator(UUID id) {
        return store.indicator(id);
    }

    public Optional<Release> release(String code) {
        return store.releases(List.of(code)).stream().findFirst();
    }

    /** Every release a statement may cite, newest first, at most five hundred. */
    public List<Release> releases() {
        return store.releases();
    }

    /** Published sentences that cite one of these records, or stand on one of these lines. */
    public List<PublishedSentences.Quoted> sentences(Collection<String> targets) {
        return targets.isEmpty()
                ? List.of()
                : publishers.stream()
                        .flatMap(one -> one.citing(targets).stream())
                        .toList();
    }

    /** The lines of the founding documents an activity stands on, one by one, such as {@code V:145}. */
    public List<String> lines(String activity) {
        return registry.read().find(activity).map(Trails::lines).orElse(List.of());
    }

    private static List<String> lines(Entry entry) {
        return entry.sources().stream()
                .flatMap(source -> IntStream.rangeClosed(source.first(), source.last())
                        .mapToObj(line -> new Source(source.document(), line, line).cite()))
                .distinct()
                .toList();
    }

    /** Every way from these records and lines up to a pledge; what leads over a release is not told again without it. */
    public List<Way> back(Collection<String> cited) {
        var ways = new ArrayList<Way>();
        store.releases(cited)
                .forEach(one -> ways.add(new Way(
                        one.code(),
                        Optional.of(one),
                        one.indicator().activity(),
                        one.indicator().pledge())));
        store.pledges(cited)
                .forEach((activity, pledges) ->
                        pledges.forEach(one -> ways.add(new Way(activity, Optional.empty(), activity, one))));
        var onLines = onLines(cited);
        store.pledges(onLines.keySet())
                .forEach((activity, pledges) -> pledges.stream()
                        .filter(one -> ways.stream()
                                .noneMatch(way -> way.pledge().equals(one)
                                        && way.activity().equals(activity)))
                        .toList()
                        .forEach(one -> ways.add(
                                new Way(onLines.getOrDefault(activity, ""), Optional.empty(), activity, one))));
        return ways;
    }

    /** Activities that stand on one of these lines, each with the first of them. */
    private Map<String, String> onLines(Collection<String> cited) {
        Set<String> asked = new LinkedHashSet<>(cited);
        return registry.read().all("activity").stream()
                .flatMap(entry -> lines(entry).stream()
                        .filter(asked::contains)
                        .limit(1)
                        .flatMap(line -> Stream.of(Map.entry(entry.id(), line))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }
}
