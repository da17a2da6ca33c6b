package iq.masar.roadmap.register;

import iq.masar.kernel.memory.Snapshot;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The register and the standing of contradictions as last read; whoever writes either says so here. */
@Component
class RegisterMemory {
    private final Snapshot<Register> register = new Snapshot<>();
    private final Snapshot<List<Contradictions.Standing>> standings = new Snapshot<>();

    Register register(Supplier<Register> reading) {
        return register.read(reading);
    }

    List<Contradictions.Standing> standings(Supplier<List<Contradictions.Standing>> reading) {
        return standings.read(reading);
    }

    /** To be called in the transaction of every change of an entry, fact, link, passage, claim or contradiction. */
    void forget() {
        register.forget();
        standings.forget();
    }
}
