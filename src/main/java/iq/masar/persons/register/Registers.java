package iq.masar.persons.register;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.persons.register.store.ExtractStore;
import iq.masar.vault.volumes.Volumes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which registers there are and who keeps them. */
@Component
public class Registers {
    /** What the volumes of registers are called in the vault. */
    public static final String VOLUME = "persons.extract";

    private final ExtractStore store;
    private final Volumes volumes;
    private final Clock clock;

    Registers(ExtractStore store, Volumes volumes, Clock clock) {
        this.store = store;
        this.volumes = volumes;
        this.clock = clock;
    }

    public List<Register> list() {
        return store.registers();
    }

    public Optional<Register> find(UUID id) {
        return list().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Those the actor's keys open now. */
    public List<Register> kept(Actor actor) {
        return isKeeper(actor)
                ? list().stream().filter(one -> volumes.holds(actor, one.id())).toList()
                : List.of();
    }

    /** Whether the actor's role keeps registers or answers from them. */
    public static boolean isKeeper(Actor actor) {
        return actor.is(Role.REGISTER_OFFICER) || actor.is(Role.REGISTER_ANSWERER);
    }

    /** A new register of the actor's office; the one of that kind it has already, where it has one. Empty without open keys. */
    public Optional<Register> found(String kind, Actor actor) {
        var known = list().stream()
                .filter(one -> one.kind().equals(kind) && one.office().equals(actor.office()))
                .findFirst();
        if (known.isPresent() || !actor.is(Role.REGISTER_OFFICER)) {
            return known;
        }
        return volumes.found(VOLUME, Set.of(actor.office()), actor).map(volume -> {
            var register = new Register(volume, kind, actor.office());
            store.add(register, clock.instant());
            return register;
        });
    }
}
