package iq.masar.roadmap.register;

import iq.masar.kernel.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of the register: what the founding documents say, as the house knows it now. */
@Component
public class Registry {
    private final RegisterStore store;
    private final ContradictionStore contradictions;
    private final RegisterMemory memory;
    private final Clock clock;

    Registry(RegisterStore store, ContradictionStore contradictions, RegisterMemory memory, Clock clock) {
        this.store = store;
        this.contradictions = contradictions;
        this.memory = memory;
        this.clock = clock;
    }

    /** Writes what is not there yet and touches nothing that is; answers with the number of rows written (GOV-01). */
    @Transactional
    public int load(Register register) {
        memory.forget();
        var entries = List.copyOf(register.entries().values());
        var rows = store.putEntries(entries)
                + store.putFacts(entries, clock.instant())
                + store.putLinks(entries)
                + store.putPassages(register.passages());
        for (var objective : register.objectives()) {
            rows += store.putObjective(objective);
        }
        for (var claim : register.claims()) {
            rows += store.putClaim(claim, Optional.empty(), Optional.empty());
        }
        var position = 0;
        for (var contradiction : register.contradictions()) {
            rows += contradictions.put(contradiction, ++position, Optional.empty());
        }
        return rows;
    }

    /** Everything, each field in its newest version; from memory until something is committed that changes it. */
    public Register read() {
        return memory.register(() -> new Register(
                store.entries(), store.passages(), store.objectives(), store.claims(), contradictions.list()));
    }

    /** A new version of one field; false when there is no such field. */
    @Transactional
    public boolean change(String entry, String field, String value, Actor officer) {
        memory.forget();
        return store.change(
                        entry, field, Optional.of(value), "", officer.account().value(), clock.instant())
                == 1;
    }

    /** Notes that an officer compared a field with a text and found it right (GOV-03); false when there is no such field. */
    @Transactional
    public boolean verify(String entry, String field, String comparedWith, Actor officer) {
        memory.forget();
        return store.change(
                        entry,
                        field,
                        Optional.empty(),
                        comparedWith,
                        officer.account().value(),
                        clock.instant())
                == 1;
    }

    /** An entry that was added here and stands in no document: shown as undocumented, and never cited (GOV-02). */
    @Transactional
    public boolean add(Entry entry) {
        memory.forget();
        var entries = List.of(entry);
        var rows = store.putEntries(entries);
        store.putFacts(entries, clock.instant());
        store.putLinks(entries);
        return rows == 1;
    }

    /** Somebody's word that a body covers an objective; false when it stands already (GOV-24). */
    @Transactional
    public boolean claim(Claim claim, Actor officer) {
        memory.forget();
        return store.putClaim(claim, Optional.of(officer.account().value()), Optional.of(clock.instant())) == 1;
    }
}
