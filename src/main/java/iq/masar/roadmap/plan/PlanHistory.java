package iq.masar.roadmap.plan;

import iq.masar.roadmap.register.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Every version of every activity as last read, and the trees made of them, a few days at a time. */
final class PlanHistory {
    private static final int DAYS_KEPT = 16;
    private static final Comparator<ActivityVersion> IN_TIME =
            Comparator.comparing(ActivityVersion::since).thenComparing(ActivityVersion::version);
    private final Map<String, List<ActivityVersion>> versions = new HashMap<>();
    private final Map<LocalDate, Tree> trees = new ConcurrentHashMap<>();

    /** A tree is right for one reading of the register only. */
    private record Tree(Register register, Plan plan) {}

    PlanHistory(List<ActivityVersion> all) {
        all.forEach(one -> versions.computeIfAbsent(one.activity(), first -> new ArrayList<>())
                .add(one));
        versions.values().forEach(list -> list.sort(IN_TIME));
    }

    /** The version that held at the end of a day. */
    Optional<ActivityVersion> asOf(String activity, LocalDate day) {
        return versions.getOrDefault(activity, List.of()).reversed().stream()
                .filter(version -> !version.since().isAfter(day))
                .findFirst();
    }

    Plan plan(Register register, LocalDate day) {
        var known = trees.get(day);
        if (known != null && known.register() == register) {
            return known.plan();
        }
        var served = new HashMap<String, List<String>>();
        var owned = new HashMap<String, List<String>>();
        var plan = Plan.of(
                        register,
                        entry -> asOf(entry.id(), day).map(version -> {
                            served.put(entry.id(), version.aims());
                            version.terms().ifPresent(terms -> owned.put(entry.id(), terms.owners()));
                            return version.node();
                        }))
                .serving(served, owned);
        if (trees.size() >= DAYS_KEPT) {
            trees.clear();
        }
        trees.put(day, new Tree(register, plan));
        return plan;
    }
}
