package iq.masar.journeys.desk;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.journeys.JourneyReply;
import iq.masar.journeys.JourneyReply.NotNow;
import iq.masar.journeys.JourneyReply.Unknown;
import iq.masar.journeys.model.Journey;
import iq.masar.journeys.model.Operation;
import iq.masar.journeys.store.OperationStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Canonical;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whose an operation is, what is noted of it in the audit, and the numbered amendments of a frozen one. */
@Component
public class Noting {
    private final OperationStore operations;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Noting(OperationStore operations, Audit audit, Ids ids, Clock clock) {
        this.operations = operations;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    public Instant now() {
        return Canonical.micros(clock.instant());
    }

    public UUID fresh() {
        return ids.next();
    }

    public Optional<Journey> find(UUID id, Actor reader) {
        return operations.find(id).filter(journey -> runs(journey, reader) || receives(journey, reader));
    }

    /** For a change by the office that runs it. */
    public Optional<Journey> lock(UUID id, Actor by) {
        return operations.lock(id).filter(journey -> runs(journey, by));
    }

    /** For a change by either office. */
    public Optional<Journey> lockEither(UUID id, Actor by) {
        return operations.lock(id).filter(journey -> runs(journey, by) || receives(journey, by));
    }

    /** Makes a change of an operation that stands open, under its lock. Refuses: unknown, not now. */
    public JourneyReply whileOpen(UUID id, Actor by, Function<Journey, JourneyReply> change) {
        return lock(id, by)
                .map(journey -> journey.isOpen()
                        ? change.apply(journey)
                        : new NotNow(journey.stands().state()))
                .orElseGet(Unknown::new);
    }

    public static boolean runs(Journey journey, Actor actor) {
        return actor.is(Role.OPERATION_OFFICER) && actor.office().equals(journey.office());
    }

    public static boolean receives(Journey journey, Actor actor) {
        return actor.is(Role.RECEPTION_OFFICER) && actor.office().equals(journey.reception());
    }

    public void note(Journey journey, String what, Actor by) {
        note(journey, what, 0, by);
    }

    /** @param line of the manifest; 0 for the operation as a whole */
    public void note(Journey journey, String what, int line, Actor by) {
        audit.decided(
                Act.of(by, "journeys." + what).with("operation", journey.id()).with("line", line));
    }

    /** The same, and where the manifest is frozen a numbered amendment (RET-33). */
    public void change(Journey journey, String what, int line, Actor by) {
        note(journey, what, line, by);
        amend(journey, what, line, by);
    }

    /** The same of many lines at once: one entry of the audit that names them all, and an amendment for each. */
    public void change(Journey journey, String what, List<Integer> lines, Actor by) {
        if (!lines.isEmpty()) {
            audit.decided(Act.of(by, "journeys." + what)
                    .with("operation", journey.id())
                    .with("lines", lines.stream().map(String::valueOf).collect(Collectors.joining(" "))));
            lines.forEach(line -> amend(journey, what, line, by));
        }
    }

    /** A numbered amendment where the manifest is frozen; else nothing. */
    public void amend(Journey journey, String what, int line, Actor by) {
        if (!journey.isFrozen()) {
            return;
        }
        operations.find(journey.id()).map(Journey::stands).ifPresent(stands -> {
            if (stands instanceof Operation.Frozen frozen) {
                var amended = frozen.amend();
                operations.save(amended, now());
                operations.amend(
                        journey.id(),
                        new OperationStore.Amendment(amended.amendments(), line, what, by.account(), now()));
            }
        });
    }
}
