package iq.masar.accountability;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Ids;
import iq.masar.roadmap.bodies.Seats;
import iq.masar.roadmap.plan.Activities;
import iq.masar.roadmap.plan.Node;
import iq.masar.roadmap.plan.Plan;
import iq.masar.roadmap.plan.Terms;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Register;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of scorecards. Every activity of the plan stands on exactly one of them: its owner's, or that of the institution put in
 * charge here, or the one of nobody; so the scorecards of all add up to the tree (GOV-44).
 */
@Component
public class Scorecards {
    /** Stands for what no institution is in charge of. */
    public static final String NOBODY = "";

    private static final Seats.Debt NOTHING = new Seats.Debt(NOBODY, 0, 0, 0, 0);
    private final ScorecardStore store;
    private final Activities activities;
    private final Seats seats;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Scorecards(ScorecardStore store, Activities activities, Seats seats, Audit audit, Ids ids, Clock clock) {
        this.store = store;
        this.activities = activities;
        this.seats = seats;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** One for each institution in the documents' order, then the one of nobody. */
    public List<Scorecard> list(Register register) {
        var plan = activities.plan(register, today());
        var charges = store.charges();
        var leaves = plan.strategy().leaves().stream()
                .collect(Collectors.groupingBy(leaf -> inCharge(register, plan, charges, leaf.id())));
        var debts = seats.debts().stream().collect(Collectors.toMap(Seats.Debt::institution, Function.identity()));
        var datasets = store.datasets().stream().collect(Collectors.groupingBy(Dataset::institution));
        var evidence = activities.pendingEvidence();
        var institutions = new ArrayList<>(
                register.all("organisation").stream().map(Entry::id).toList());
        institutions.add(NOBODY);
        return institutions.stream()
                .map(one -> card(
                        one,
                        leaves.getOrDefault(one, List.of()),
                        debts.getOrDefault(one, NOTHING),
                        datasets.getOrDefault(one, List.of()),
                        evidence))
                .toList();
    }

    private static Scorecard card(
            String institution,
            List<Node.Activity> leaves,
            Seats.Debt points,
            List<Dataset> datasets,
            Map<String, Integer> evidence) {
        var waiting = leaves.stream()
                .mapToInt(leaf -> evidence.getOrDefault(leaf.id(), 0))
                .sum();
        return new Scorecard(institution, leaves, points, datasets, waiting);
    }

    /**
     * The institution an activity is charged to, or {@link #NOBODY}: the first of the owners the plan states, else what was
     * settled here before the plan stated owners, else what was imported.
     */
    private static String inCharge(Register register, Plan plan, Map<String, String> charges, String activity) {
        return Optional.ofNullable(plan.owners().get(activity))
                .flatMap(owners -> owners.stream().findFirst())
                .or(() -> Optional.ofNullable(charges.get(activity)))
                .or(() -> register.find(activity)
                        .flatMap(entry -> plan.ownersOf(entry).stream().findFirst()))
                .filter(institution -> isInstitution(register, institution))
                .orElse(NOBODY);
    }

    private static boolean isInstitution(Register register, String id) {
        return register.find(id)
                .filter(entry -> entry.kind().equals("organisation"))
                .isPresent();
    }

    public Optional<Scorecard> find(Register register, String institution) {
        return list(register).stream()
                .filter(card -> card.institution().equals(institution))
                .findFirst();
    }

    /** The plan the scorecards add up to. */
    public Plan plan(Register register) {
        return activities.plan(register, today());
    }

    /** Puts an institution in charge of an activity of the plan; false when one of the two is not there. */
    @Transactional
    public boolean charge(Register register, String activity, String institution, String source, Actor officer) {
        if (!isInstitution(register, institution)
                || register.find(activity)
                        .filter(entry -> entry.kind().equals("activity"))
                        .isEmpty()) {
            return false;
        }
        store.charge(activity, institution, source, officer.account().value(), clock.instant());
        activities.history(activity).stream().findFirst().ifPresent(last -> {
            var terms = last.terms()
                    .orElseGet(() -> Terms.of(register.find(activity).orElseThrow()));
            activities.arrange(activity, terms.ownedBy(institution), last.weight(), source, "", officer);
        });
        audit.decided(Act.of(officer, "accountability.charge")
                .with("activity", activity)
                .with("institution", institution));
        return true;
    }

    /** Notes what an institution is expected to deliver; empty when there is no such institution. */
    @Transactional
    public Optional<UUID> expect(
            Register register, String institution, String title, LocalDate due, String source, Actor officer) {
        if (!isInstitution(register, institution)) {
            return Optional.empty();
        }
        var one = new Dataset(ids.next(), institution, title, due, source, Optional.empty(), "");
        store.expect(one, officer.account().value(), clock.instant());
        audit.decided(Act.of(officer, "accountability.expect").with("dataset", one.id()));
        return Optional.of(one.id());
    }

    /** Notes that it came; false when it did already or was never expected of this institution. */
    @Transactional
    public boolean receive(String institution, UUID dataset, LocalDate day, String reference, Actor officer) {
        if (store.receive(institution, dataset, day, reference) == 0) {
            return false;
        }
        audit.decided(Act.of(officer, "accountability.receive").with("dataset", dataset));
        return true;
    }

    private LocalDate today() {
        return Baghdad.day(clock.instant());
    }
}
