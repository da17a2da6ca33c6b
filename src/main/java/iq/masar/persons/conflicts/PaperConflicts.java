package iq.masar.persons.conflicts;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.persons.register.EntryPaper;
import iq.masar.persons.register.Extract;
import iq.masar.persons.register.Extracts;
import iq.masar.persons.register.Register;
import iq.masar.persons.register.Registers;
import iq.masar.persons.register.SealedEntry;
import iq.masar.vault.Ground;
import iq.masar.vault.volumes.Volumes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to numbers that two entries claim: looked at together and closed with a reason; no entry is ever changed by it. */
@Component
public class PaperConflicts {
    private static final int SHOWN = 50;
    private static final String WHY = "conflicts";

    private final ConflictStore store;
    private final Registers registers;
    private final Extracts extracts;
    private final Volumes volumes;
    private final Audit audit;
    private final Clock clock;

    PaperConflicts(
            ConflictStore store, Registers registers, Extracts extracts, Volumes volumes, Audit audit, Clock clock) {
        this.store = store;
        this.registers = registers;
        this.extracts = extracts;
        this.volumes = volumes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Both entries, opened.
     *
     * @param numbers what both claim, as the first entry writes it; none when one of them has been corrected since
     */
    public record Sides(Conflict conflict, Extract one, Extract other, List<String> numbers) {
        public Sides {
            numbers = List.copyOf(numbers);
        }
    }

    /** Open conflicts of the registers the actor keeps, oldest first, at most fifty. */
    public List<Conflict> open(Actor actor) {
        return actor.is(Role.REGISTER_OFFICER)
                ? store.open(registers.kept(actor).stream().map(Register::id).toList(), SHOWN)
                : List.of();
    }

    /** Opens both entries; empty when there is no open conflict between them, they are not the actor's, or the hour's readings are used up. */
    public Optional<Sides> sides(Actor actor, UUID one, UUID other) {
        var conflict = store.open(one, other);
        if (conflict.isEmpty() || !actor.is(Role.REGISTER_OFFICER)) {
            return Optional.empty();
        }
        var left = extracts.read(actor, one, Ground.REGISTER_KEEPING, WHY);
        var right = extracts.read(actor, other, Ground.REGISTER_KEEPING, WHY);
        return left.isPresent() && right.isPresent()
                ? Optional.of(
                        new Sides(conflict.get(), left.get(), right.get(), EntryPaper.shared(left.get(), right.get())))
                : Optional.empty();
    }

    /** Closes the conflict of two entries; false when it is closed already, not the actor's, or no reason is given. */
    @Transactional
    public boolean close(UUID one, UUID other, Outcome outcome, String reason, Actor actor) {
        var conflict = store.open(one, other);
        if (conflict.isEmpty() || reason.isBlank() || !actor.is(Role.REGISTER_OFFICER)) {
            return false;
        }
        var register = conflict.get().register();
        if (!(volumes.open(actor, register, Ground.REGISTER_KEEPING, WHY, SealedEntry.normaliser())
                instanceof Volumes.Opening.Open open)) {
            return false;
        }
        var sealed = open.desk().seal(one, WHY + "|" + other, reason.strip().getBytes(StandardCharsets.UTF_8));
        if (!store.close(conflict.get(), outcome, sealed, actor.account(), clock.instant())) {
            return false;
        }
        if (outcome == Outcome.SAME) {
            store.pair(conflict.get(), clock.instant());
        }
        audit.decided(Act.of(actor, "persons.conflict-closed")
                .onAll(List.of(new CaseId(one), new CaseId(other)))
                .with("outcome", outcome.code()));
        return true;
    }

    /** Two entries as an address names them: the lower id first, as the database orders them. */
    public static String pair(UUID one, UUID other) {
        return Stream.of(one.toString(), other.toString()).sorted().collect(Collectors.joining("/"));
    }
}
