package iq.masar.roadmap.register;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Label;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door for what officers record beside the founding documents: legal instruments, sharing agreements, trainings (GOV-39, GOV-40). */
@Component
public class Records {
    /** Kinds that officers record, each with the letters of its codes. */
    public static final Map<String, String> KINDS = Map.of("instrument", "INS", "agreement", "AGR", "training", "TRN");

    /** States an officer may give an instrument; what there is not is absent (GOV-40). */
    public static final List<String> STATUSES = List.of("in_force", "absent", "proposed", "in_preparation");

    private final RegisterStore store;
    private final RegisterMemory memory;
    private final Audit audit;
    private final Clock clock;

    Records(RegisterStore store, RegisterMemory memory, Audit audit, Clock clock) {
        this.store = store;
        this.memory = memory;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes an entry under the next free code of its kind and answers with the code. It stands in no founding document, so it
     * is shown as undocumented and never cited in the review (GOV-02).
     *
     * @param kind one of {@link #KINDS}
     */
    @Transactional
    public String record(String kind, Label name, Map<String, String> facts, List<Entry.Link> links, Actor officer) {
        memory.forget();
        var told = new LinkedHashMap<String, Entry.Fact>();
        facts.forEach((field, value) -> told.put(field, new Entry.Fact(value, true)));
        var number = 0;
        Entry entry;
        do {
            number++;
            var code = KINDS.get(kind) + "-" + number;
            entry = new Entry(code, kind, "", name, List.of(), told, links, 0);
        } while (store.putEntries(List.of(entry)) == 0);
        store.putFacts(List.of(entry), clock.instant());
        store.putLinks(List.of(entry));
        audit.decided(Act.of(officer, "roadmap.record").with("entry", entry.id()));
        return entry.id();
    }

    /** A new version of one field, or its first; false when there is no such entry. */
    @Transactional
    public boolean restate(Register register, String id, String field, String value, Actor officer) {
        var found = register.find(id);
        if (found.isEmpty()) {
            return false;
        }
        memory.forget();
        if (found.get().fact(field).isEmpty()) {
            var entry = found.get();
            var one = new Entry(
                    id,
                    entry.kind(),
                    entry.parent(),
                    entry.name(),
                    List.of(),
                    Map.of(field, new Entry.Fact(value, true)),
                    List.of(),
                    0);
            store.putFacts(List.of(one), clock.instant());
        } else {
            store.change(id, field, Optional.of(value), "", officer.account().value(), clock.instant());
        }
        audit.decided(Act.of(officer, "roadmap.restate").with("entry", id).with("field", field));
        return true;
    }
}
