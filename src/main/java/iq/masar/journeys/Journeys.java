package iq.masar.journeys;

import iq.masar.agencies.Agencies;
import iq.masar.journeys.JourneyReply.Done;
import iq.masar.journeys.JourneyReply.FamilyApart;
import iq.masar.journeys.JourneyReply.NotFrozen;
import iq.masar.journeys.JourneyReply.NotNow;
import iq.masar.journeys.JourneyReply.Unknown;
import iq.masar.journeys.desk.Aboard;
import iq.masar.journeys.desk.Desks;
import iq.masar.journeys.desk.Noting;
import iq.masar.journeys.model.Families;
import iq.masar.journeys.model.Journey;
import iq.masar.journeys.model.Line;
import iq.masar.journeys.model.Operation;
import iq.masar.journeys.store.LineStore;
import iq.masar.journeys.store.OperationStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of operations: opened, frozen by two, boarded, gone, landed, reconciled, or called off (RET-27). */
@Component
@Transactional
public class Journeys {
    private static final int A_PAGE = 100;
    private static final int YEARS = 100;
    private final OperationStore operations;
    private final LineStore lines;
    private final Desks desks;
    private final Aboard aboard;
    private final Noting noting;
    private final Agencies agencies;

    Journeys(OperationStore operations, LineStore lines, Desks desks, Aboard aboard, Noting noting, Agencies agencies) {
        this.operations = operations;
        this.lines = lines;
        this.desks = desks;
        this.aboard = aboard;
        this.noting = noting;
        this.agencies = agencies;
    }

    /** What an officer says of a new one. */
    public record Plan(
            String means,
            String carrier,
            String from,
            String to,
            int seats,
            LocalDate day,
            String committee,
            OfficeCode reception) {}

    /** Opens one as a draft. Refuses: unknown, nobody there. */
    public JourneyReply plan(Plan plan, Actor by) {
        if (!by.is(Role.OPERATION_OFFICER) || agencies.office(plan.reception()).isEmpty()) {
            return new Unknown();
        }
        var volumes = desks.found(by, plan.reception());
        if (volumes.isEmpty()) {
            return new JourneyReply.NobodyThere(plan.reception().value());
        }
        var now = noting.now();
        var facts = new Operation.Facts(
                noting.fresh(),
                plan.means(),
                plan.carrier(),
                plan.from(),
                plan.to(),
                plan.seats(),
                plan.day(),
                plan.committee());
        var journey = new Journey(
                "OP-%02d-%04d".formatted(Baghdad.day(now).getYear() % YEARS, operations.serial()),
                by.office(),
                plan.reception(),
                new Operation.Draft(facts),
                0,
                volumes.get().manifest(),
                volumes.get().arrivals(),
                Optional.empty(),
                Optional.empty());
        operations.insert(journey, by.account(), now);
        noting.note(journey, "planned", by);
        return new Done(journey.id());
    }

    /** Those the reader's office runs or receives, newest first. */
    @Transactional(readOnly = true)
    public List<Journey> list(Actor reader) {
        return reader.is(Role.OPERATION_OFFICER) || reader.is(Role.RECEPTION_OFFICER)
                ? operations.list(Optional.of(reader.office()), A_PAGE)
                : List.of();
    }

    /** One of the reader's office; else it looks as if it did not exist (H3). */
    @Transactional(readOnly = true)
    public Optional<Journey> find(UUID id, Actor reader) {
        return noting.find(id, reader);
    }

    /** Numbered changes since the freeze, the newest first (RET-33). */
    @Transactional(readOnly = true)
    public List<OperationStore.Amendment> amendments(UUID id) {
        return operations.amendments(id);
    }

    /** The steps that need nothing but an officer. */
    public enum Step {
        OPEN,
        FREEZE,
        CONFIRM,
        UNFREEZE,
        BOARD,
        DEPART,
        LAND,
        RECONCILE;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * Takes one step. Refuses: unknown, not now, seats exceeded, family apart, same officer, not frozen, not boardable, lines
     * open.
     */
    public JourneyReply take(UUID id, Step step, Actor by) {
        var found = step == Step.LAND ? noting.lockEither(id, by) : noting.lock(id, by);
        return found.map(journey -> take(journey, step, by)).orElseGet(Unknown::new);
    }

    private JourneyReply take(Journey journey, Step step, Actor by) {
        var stands = journey.stands();
        return switch (step) {
            case OPEN ->
                stands instanceof Operation.Draft draft ? moved(journey, draft.open(), "opened", by) : notNow(stands);
            case FREEZE -> stands instanceof Operation.Open open ? freeze(journey, open, by) : notNow(stands);
            case CONFIRM ->
                stands instanceof Operation.Freezing freezing
                        ? stepped(journey, freezing.confirm(by.account()), "frozen", by)
                        : notNow(stands);
            case UNFREEZE ->
                stands instanceof Operation.Freezing freezing
                        ? moved(journey, freezing.unfreeze(), "unfrozen", by)
                        : notNow(stands);
            case BOARD ->
                switch (stands) {
                    case Operation.Frozen frozen -> moved(journey, frozen.board(), "boarding", by);
                    case Operation.Draft draft -> new NotFrozen();
                    case Operation.Open open -> new NotFrozen();
                    case Operation.Freezing freezing -> new NotFrozen();
                    case Operation other -> notNow(other);
                };
            case DEPART ->
                stands instanceof Operation.Boarding boarding ? depart(journey, boarding, by) : notNow(stands);
            case LAND -> stands instanceof Operation.Departed departed ? land(journey, departed, by) : notNow(stands);
            case RECONCILE ->
                stands instanceof Operation.Landed landed
                        ? stepped(journey, landed.reconcile(open(journey)), "reconciled", by)
                        : notNow(stands);
        };
    }

    private static JourneyReply notNow(Operation stands) {
        return new NotNow(stands.state());
    }

    private JourneyReply land(Journey journey, Operation.Departed departed, Actor by) {
        aboard.land(journey, by);
        return moved(journey, departed.land(), "landed", by);
    }

    private JourneyReply freeze(Journey journey, Operation.Open open, Actor by) {
        var all = lines.of(journey.id());
        var apart = Families.apart(all);
        if (!apart.isEmpty()) {
            return new FamilyApart(apart);
        }
        var seated = all.stream().filter(line -> line.seat().isPresent()).count();
        return stepped(journey, open.freeze(by.account(), (int) seated), "freezing", by);
    }

    private JourneyReply depart(Journey journey, Operation.Boarding boarding, Actor by) {
        var refused = aboard.depart(journey, by);
        return refused.isPresent() ? refused.get() : moved(journey, boarding.depart(), "departed", by);
    }

    private int open(Journey journey) {
        return (int) lines.of(journey.id()).stream()
                .filter(line -> line.state().isOpen())
                .count();
    }

    /** Calls it off; every line is free again. Refuses: unknown, not now. */
    public JourneyReply cancel(UUID id, String reason, Actor by) {
        return noting.lock(id, by)
                .map(journey -> {
                    if (!(journey.stands() instanceof Operation.Standing standing)) {
                        return new NotNow(journey.stands().state());
                    }
                    aboard.free(journey, by);
                    return moved(journey, standing.cancel(reason), "cancelled", by);
                })
                .orElseGet(Unknown::new);
    }

    private JourneyReply stepped(Journey journey, Operation.Step step, String what, Actor by) {
        return switch (step) {
            case Operation.Moved moved -> moved(journey, moved.to(), what, by);
            case Operation.Refused refused -> refused.why();
        };
    }

    private JourneyReply moved(Journey journey, Operation to, String what, Actor by) {
        operations.save(to, noting.now());
        noting.note(journey, what, by);
        return new Done(journey.id());
    }

    /** Lines by where they stand, those removed left out. */
    @Transactional(readOnly = true)
    public List<Line> lines(UUID id, Actor reader) {
        return noting.find(id, reader).map(journey -> lines.of(journey.id())).orElseGet(List::of);
    }
}
