package iq.masar.plans.costs;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Digits;
import iq.masar.plans.Plan;
import iq.masar.plans.Planning;
import iq.masar.plans.Plans;
import iq.masar.plans.desk.Chronicle;
import iq.masar.plans.desk.Files;
import iq.masar.plans.store.PlanStore;
import iq.masar.vault.Attachment;
import iq.masar.vault.Place;
import iq.masar.vault.Pseudonyms;
import iq.masar.vault.Reading;
import iq.masar.vault.Section;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to a plan's money. Lines are written while the plan is, so that the person's agreement and the other officer's approval
 * are given to them too (RET-44); costs arise on the plan in force and are paid with a proof (RET-45).
 */
@Component
@Transactional
public class Costs {
    private static final String MARK = "plans.proof";
    private static final String SCAN = "scan";

    private final PlanStore plans;
    private final Plans words;
    private final CostStore store;
    private final Files files;
    private final Chronicle chronicle;
    private final Pseudonyms pseudonyms;

    Costs(PlanStore plans, Plans words, CostStore store, Files files, Chronicle chronicle, Pseudonyms pseudonyms) {
        this.plans = plans;
        this.words = words;
        this.store = store;
        this.files = files;
        this.chronicle = chronicle;
        this.pseudonyms = pseudonyms;
    }

    /** What one version of a plan may cost and has cost. */
    @Transactional(readOnly = true)
    public Budget of(Plan plan) {
        return store.of(plan.heading().id());
    }

    /** Adds a line to a plan being written; an agreement given before lapses. Refuses: budget exceeded, not now. */
    public Planning add(UUID plan, CostLine.Wish wish, Actor author) {
        return written(plan, author, (open, budget) -> {
            var goal = open.goals().stream()
                    .filter(one -> one.id().equals(wish.goal()))
                    .findFirst();
            if (goal.isEmpty()) {
                return new Planning.NotYours();
            }
            return refused(budget.hinders(goal.get(), wish)).orElseGet(() -> {
                var line = wish.as(chronicle.fresh());
                store.add(plan, line);
                files.seal(open.heading().file(), Section.PLAN, line.id(), Map.of("what", wish.what()), author);
                return plans.reopen(open);
            });
        });
    }

    /** Takes a line out of a plan being written; an agreement given before lapses. Refuses: costs noted, not now. */
    public Planning dropLine(UUID plan, UUID line, Actor author) {
        return written(
                plan,
                author,
                (open, budget) -> budget.line(line)
                        .map(found -> refused(budget.hindersDropping(found)).orElseGet(() -> {
                            store.drop(plan, found);
                            return plans.reopen(open);
                        }))
                        .orElseGet(Planning.NotYours::new));
    }

    private Planning written(UUID plan, Actor author, BiFunction<Plan, Budget, Planning> change) {
        return locked(plan, author)
                .map(open -> open.isOpen() ? change.apply(open, of(open)) : new Planning.NotNow(open.state()))
                .orElseGet(Planning.NotYours::new);
    }

    /** Notes a cost on a line of the plan in force. Refuses: budget exceeded, not now. */
    public Planning note(UUID plan, UUID line, long amountIqd, Actor actor) {
        return locked(plan, actor)
                .map(found -> found instanceof Plan.Approved
                        ? noted(found, line, amountIqd, actor)
                        : new Planning.NotNow(found.state()))
                .orElseGet(Planning.NotYours::new);
    }

    private Planning noted(Plan plan, UUID line, long amountIqd, Actor actor) {
        var budget = of(plan);
        return budget.line(line)
                .map(found -> refused(budget.hinders(found, amountIqd)).orElseGet(() -> {
                    var cost = new Cost.Open(
                            new Cost.Facts(chronicle.fresh(), line, amountIqd, actor.account(), chronicle.now()));
                    store.add(plan.heading().file(), cost);
                    return happened(plan, cost, "cost-noted", actor);
                }))
                .orElseGet(Planning.NotYours::new);
    }

    /** Pays an open cost. Refuses: the paper has paid already, a day still to come, not now. */
    public Planning pay(UUID plan, UUID cost, Proof.Paper paper, Actor actor) {
        return locked(plan, actor)
                .map(found -> step(found, cost, one -> paid(found, one, paper, actor)))
                .orElseGet(Planning.NotYours::new);
    }

    private Planning paid(Plan plan, Cost cost, Proof.Paper paper, Actor actor) {
        if (paper.dated().isAfter(chronicle.today())) {
            return new Planning.DateAhead();
        }
        var scan = paper.scan().map(file -> new Proof.Scan(chronicle.fresh(), file.kind()));
        var proof = new Proof(chronicle.fresh(), paper.kind(), paper.dated(), scan, actor.account(), chronicle.now());
        return switch (cost.pay(proof)) {
            case Cost.Step.No(var why) -> why;
            case Cost.Step.To(Cost.Paid after)
            when store.add(after, mark(paper)) -> {
                seal(plan, proof, paper, actor);
                yield kept(plan, after, "cost-paid", actor);
            }
            case Cost.Step.To to -> {
                happened(plan, cost, "proof-refused", actor);
                yield new Planning.ProofAlreadyUsed(paper.number());
            }
        };
    }

    /** The scan in a section of its own: pages that open words never open it. */
    private void seal(Plan plan, Proof proof, Proof.Paper paper, Actor actor) {
        var file = plan.heading().file();
        var words = Map.of("number", paper.number(), "issuer", paper.issuer());
        files.seal(file, Section.PLAN, proof.id(), words, actor);
        proof.scan()
                .ifPresent(scan -> files.seal(
                        file,
                        Section.PROOF,
                        scan.record(),
                        Map.of(SCAN, paper.scan().map(Attachment::text).orElse("")),
                        actor));
    }

    /** The scanned paper a cost was paid with, for whoever opens the plan's words; to everybody else there is none. */
    public Optional<Attachment> scan(Plan plan, UUID cost, Actor reader) {
        return of(plan).cost(cost)
                .flatMap(found -> found instanceof Cost.Paid paid ? paid.proof().scan() : Optional.empty())
                .flatMap(scan -> opened(plan, scan, reader));
    }

    private Optional<Attachment> opened(Plan plan, Proof.Scan scan, Actor reader) {
        var place = new Place(plan.heading().file(), Section.PROOF, scan.record());
        return words.open(place.file(), List.of(place), reader) instanceof Reading.Open open
                ? Optional.of(open.text(place, SCAN))
                        .filter(text -> !text.isEmpty())
                        .map(text -> Attachment.opened(scan.kind(), text))
                : Optional.empty();
    }

    /** However a number is grouped and in whatever digits, it is one number. */
    private String mark(Proof.Paper paper) {
        return pseudonyms.lookup(
                MARK, Digits.western(paper.number()).toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""));
    }

    /** Takes an open cost off the list. Refuses: not now. */
    public Planning drop(UUID plan, UUID cost, Actor actor) {
        return locked(plan, actor)
                .map(found -> step(found, cost, one -> switch (one.drop()) {
                    case Cost.Step.No(var why) -> why;
                    case Cost.Step.To(var after) -> kept(found, after, "cost-dropped", actor);
                }))
                .orElseGet(Planning.NotYours::new);
    }

    /** A supervisor of the case's office takes a payment back that was recorded in error. Refuses: one's own, not now. */
    public Planning takeBack(UUID plan, UUID cost, Actor supervisor) {
        return plans.lock(plan)
                .filter(found -> files.find(found.heading().file(), supervisor)
                        .filter(file -> files.isSupervisedBy(file, supervisor))
                        .isPresent())
                .map(found -> step(found, cost, one -> switch (one.takeBack(supervisor.account())) {
                    case Cost.Step.No(var why) -> why;
                    case Cost.Step.To(var after) -> {
                        store.takeBack(cost, supervisor.account(), chronicle.now());
                        yield kept(found, after, "cost-taken-back", supervisor);
                    }
                }))
                .orElseGet(Planning.NotYours::new);
    }

    private Planning step(Plan plan, UUID cost, Function<Cost, Planning> step) {
        return of(plan).cost(cost).map(step).orElseGet(Planning.NotYours::new);
    }

    private Optional<Plan> locked(UUID plan, Actor actor) {
        return plans.lock(plan)
                .filter(found -> files.workable(found.heading().file(), actor).isPresent());
    }

    private Planning kept(Plan plan, Cost cost, String kind, Actor actor) {
        store.save(cost);
        return happened(plan, cost, kind, actor);
    }

    private Planning happened(Plan plan, Cost cost, String kind, Actor actor) {
        chronicle.happened(plan.heading().file(), actor, kind, cost.facts().amountIqd());
        return new Planning.Done(plan);
    }

    private static Optional<Planning> refused(Optional<Planning.Refused> why) {
        return why.map(no -> no);
    }
}
