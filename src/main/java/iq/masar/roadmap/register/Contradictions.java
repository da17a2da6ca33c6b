package iq.masar.roadmap.register;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Label;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of the contradictions register: shows, explains, never repairs (GOV-25, GOV-26). */
@Component
public class Contradictions {
    private static final Set<String> STATES = Set.of("open", "explained", "settled", "kept");
    private final ContradictionStore store;
    private final Registry registry;
    private final RegisterMemory memory;
    private final Audit audit;
    private final Clock clock;

    Contradictions(ContradictionStore store, Registry registry, RegisterMemory memory, Audit audit, Clock clock) {
        this.store = store;
        this.registry = registry;
        this.memory = memory;
        this.audit = audit;
        this.clock = clock;
    }

    /** A contradiction with where it stands: open, explained, settled or kept. */
    public record Standing(Contradiction contradiction, String state, String explanation, Optional<Instant> at) {}

    /** What became of registering or explaining. */
    public sealed interface Outcome {
        record Registered(String id) implements Outcome {}

        record Explained(String id) implements Outcome {}

        /** Both marks are the same words of the same line. */
        record SamePassage(String cite) implements Outcome {}

        /** The words do not stand in that line. */
        record NotInThatLine(String cite) implements Outcome {}

        record Unknown() implements Outcome {}
    }

    public List<Standing> list() {
        return memory.standings(() -> List.copyOf(store.standings()));
    }

    /** Registers two passages an officer marked. */
    @Transactional
    public Outcome register(
            String kind, String what, Contradiction.Wording one, Contradiction.Wording other, Actor officer) {
        if (one.equals(other)) {
            return new Outcome.SamePassage(one.cite());
        }
        for (var wording : List.of(one, other)) {
            var passage = registry.read().passage(wording.document(), wording.line());
            if (passage.filter(found -> found.says(wording.quote())).isEmpty()) {
                return new Outcome.NotInThatLine(wording.cite());
            }
        }
        memory.forget();
        var number = store.countAlone() + 1;
        var id = "ANO-" + number;
        store.put(
                new Contradiction(id, kind, new Label(what, what, what), List.of(one, other)),
                number,
                Optional.of(officer.account().value()));
        audit.decided(Act.of(officer, "roadmap.contradict").with("contradiction", id));
        return new Outcome.Registered(id);
    }

    /** Gives it a state and a dated explanation; the wordings stay as they are. */
    @Transactional
    public Outcome explain(String id, String state, String words, Actor officer) {
        memory.forget();
        var known = STATES.contains(state)
                && store.explain(id, state, words, officer.account().value(), clock.instant()) == 1;
        if (!known) {
            return new Outcome.Unknown();
        }
        audit.decided(
                Act.of(officer, "roadmap.explain").with("contradiction", id).with("state", state));
        return new Outcome.Explained(id);
    }
}
