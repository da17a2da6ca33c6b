package iq.masar.persons.twins;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.kernel.time.Tick;
import iq.masar.persons.register.Extract;
import iq.masar.persons.register.Extracts;
import iq.masar.persons.register.Register;
import iq.masar.persons.register.Registers;
import iq.masar.persons.register.Weighing;
import iq.masar.vault.Ground;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Pairs of entries that may be one person. They meet by their tokens, without anybody's key; they are weighed when somebody opens them. */
@Component
public class DuplicateQueue implements Tick {
    private static final int SHOWN = 50;
    private static final Duration SOON = Duration.ofSeconds(30);

    private final TwinStore store;
    private final Registers registers;
    private final Extracts extracts;
    private final Meeting meeting;

    /** A pair side by side, with how likely one person is. */
    public record Preview(Twin twin, Extract one, Extract other, Optional<Weighing.Weighed> weighed) {}

    DuplicateQueue(TwinStore store, Registers registers, Extracts extracts, Meeting meeting) {
        this.store = store;
        this.registers = registers;
        this.extracts = extracts;
        this.meeting = meeting;
    }

    /** Holds entries written since against the others; a long file goes on in the background. */
    @Override
    public void run() {
        meeting.turn();
    }

    @Override
    public Instant next(Instant now) {
        return meeting.waits() ? now.plus(SOON) : Instant.MAX;
    }

    /** Undecided pairs of the registers the actor keeps, most alike first, at most fifty; what waits is held against the others first. */
    public List<Twin> list(Actor actor) {
        meeting.turn();
        return actor.is(Role.REGISTER_OFFICER)
                ? store.open(registers.kept(actor).stream().map(Register::id).toList(), SHOWN)
                : List.of();
    }

    /** Opens both entries; empty when they are not the actor's, or the hour's readings are used up. */
    public Optional<Preview> preview(Actor actor, UUID one, UUID other) {
        var twin = store.find(one, other);
        if (twin.isEmpty() || !actor.is(Role.REGISTER_OFFICER)) {
            return Optional.empty();
        }
        var left = extracts.read(actor, one, Ground.REGISTER_KEEPING, "twins");
        var right = extracts.read(actor, other, Ground.REGISTER_KEEPING, "twins");
        return left.isPresent() && right.isPresent()
                ? Optional.of(new Preview(twin.get(), left.get(), right.get(), Weighing.of(left.get(), right.get())))
                : Optional.empty();
    }
}
