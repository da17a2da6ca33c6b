package iq.masar.roadmap.charters;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Label;
import iq.masar.roadmap.bodies.Seats;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Registry;
import iq.masar.roadmap.register.Spellings;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door for founding a body the founding documents do not know: its entry, its first charter and its seats at once (GOV-04). */
@Component
public class Foundings {
    private final CharterStore store;
    private final Registry registry;
    private final Seats seats;
    private final Audit audit;
    private final Clock clock;

    Foundings(CharterStore store, Registry registry, Seats seats, Audit audit, Clock clock) {
        this.store = store;
        this.registry = registry;
        this.seats = seats;
        this.audit = audit;
        this.clock = clock;
    }

    /** Founds a body; two at once see each other. Refuses: {@code CodeTaken}, {@code NameTaken}, {@code ParentUnknown}, {@code ParentLoops}. */
    @Transactional
    public Founding.Reply found(Founding founding, Actor officer) {
        var bodies = store.lock();
        var refusal = refusal(founding, bodies);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var code = founding.code();
        var source = Map.of("source", new Entry.Fact(founding.source(), true));
        var parent = founding.terms().parent();
        if (!registry.add(new Entry(code, "body", parent, founding.name(), List.of(), source, List.of(), 0))) {
            return new Founding.Reply.CodeTaken(code);
        }
        store.put(new Charter(
                code,
                1,
                founding.terms(),
                founding.source(),
                Optional.of(officer.account().value()),
                clock.instant()));
        audit.decided(Act.of(officer, "roadmap.found").with("body", code));
        founding.seats().forEach(institution -> seats.seat(code, institution, founding.source(), officer));
        return new Founding.Reply.Founded(code);
    }

    private Optional<Founding.Reply> refusal(Founding founding, List<String> bodies) {
        var parents = new HashMap<String, String>();
        store.newest().forEach(known -> parents.put(known.body(), known.terms().parent()));
        var parent = founding.terms().parent();
        var loop = Charter.loop(founding.code(), parent, parents);
        if (!loop.isEmpty()) {
            return Optional.of(new Founding.Reply.ParentLoops(loop));
        }
        if (!parent.isEmpty() && !bodies.contains(parent)) {
            return Optional.of(new Founding.Reply.ParentUnknown(parent));
        }
        if (registry.read().find(founding.code()).isPresent()) {
            return Optional.of(new Founding.Reply.CodeTaken(founding.code()));
        }
        var wanted = folded(founding.name());
        return store.names().stream()
                .filter(name -> folded(name).stream().anyMatch(wanted::contains))
                .findFirst()
                .map(Founding.Reply.NameTaken::new);
    }

    private static Set<String> folded(Label name) {
        return Stream.of(name.ar(), name.ckb(), name.en())
                .map(Spellings::fold)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toSet());
    }
}
