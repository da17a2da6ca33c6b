package iq.masar.roadmap.milestones;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every version of every milestone as last read. */
final class MilestoneHistory {
    private static final Comparator<Milestone> BY_DUE = Comparator.comparing(
                    (Milestone one) -> one.due().last())
            .thenComparing(one -> one.due().first())
            .thenComparing(Milestone::id);
    private final List<List<Milestone>> versions;

    /** @param all in the order of their versions */
    MilestoneHistory(List<Milestone> all) {
        var byId = new HashMap<UUID, List<Milestone>>();
        all.forEach(one ->
                byId.computeIfAbsent(one.id(), first -> new ArrayList<>()).add(one));
        versions = List.copyOf(byId.values());
    }

    /** The milestones that stood at the end of a day by activity, the first due first; dropped ones left out. */
    Map<String, List<Milestone>> asOf(LocalDate day) {
        return versions.stream()
                .flatMap(list -> list.reversed().stream()
                        .filter(version -> !version.why().since().isAfter(day))
                        .limit(1))
                .filter(one -> !one.isDropped())
                .sorted(BY_DUE)
                .collect(Collectors.groupingBy(Milestone::activity));
    }
}
