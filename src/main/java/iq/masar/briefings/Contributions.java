package iq.masar.briefings;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Role;
import iq.masar.roadmap.register.Registry;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of contributions. A partner knows of its own alone; the state knows of what was submitted; for everybody else there is
 * no such thing (GOV-43).
 */
@Component
public class Contributions {
    private final ContributionStore store;
    private final Registry registry;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Contributions(ContributionStore store, Registry registry, Audit audit, Ids ids, Clock clock) {
        this.store = store;
        this.registry = registry;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** A number for a draft that is about to be written. */
    public UUID next() {
        return ids.next();
    }

    /** Keeps a draft of the writer's own partner. Refuses: {@code Submitted}, {@code Unknown} partner, activity or other's draft. */
    @Transactional
    public BriefingReply save(Contribution typed, Actor writer) {
        var register = registry.read();
        var partner = Partner.of(register, writer);
        var known = register.find(typed.activity()).filter(entry -> entry.kind().equals("activity"));
        var before = store.find(typed.id());
        if (partner.isEmpty()
                || known.isEmpty()
                || !partner.get().id().equals(typed.partner())
                || before.filter(one -> !one.partner().equals(typed.partner())).isPresent()) {
            return new BriefingReply.Unknown();
        }
        if (store.put(typed, writer.account().value(), clock.instant()) == 0) {
            return new BriefingReply.Submitted(typed.id());
        }
        audit.decided(Act.of(writer, "briefings.save").with("contribution", typed.id()));
        return new BriefingReply.Done(typed.id());
    }

    /** Lays a draft before the state; from then on it is not changed. Refuses: {@code Submitted}, {@code Unknown}. */
    @Transactional
    public BriefingReply submit(UUID id, Actor writer) {
        var partner = Partner.of(registry.read(), writer);
        var own = find(id, writer)
                .filter(one ->
                        partner.filter(each -> each.id().equals(one.partner())).isPresent());
        if (own.isEmpty()) {
            return new BriefingReply.Unknown();
        }
        if (store.submit(id, clock.instant()) == 0) {
            return new BriefingReply.Submitted(id);
        }
        audit.decided(Act.of(writer, "briefings.submit").with("contribution", id));
        return new BriefingReply.Done(id);
    }

    /** As far as it exists for the reader. */
    public Optional<Contribution> find(UUID id, Actor reader) {
        return store.find(id).filter(one -> isThereFor(one, reader));
    }

    private boolean isThereFor(Contribution one, Actor reader) {
        var partner = Partner.of(registry.read(), reader);
        return partner.map(own -> own.id().equals(one.partner())).orElse(!one.isDraft() && isOfTheState(reader));
    }

    /** Newest first, at most two hundred: a partner's own, or all that were submitted. */
    public List<Contribution> list(Actor reader) {
        return Partner.of(registry.read(), reader)
                .map(own -> store.of(own.id()))
                .orElseGet(() -> isOfTheState(reader) ? store.submitted() : List.of());
    }

    private static boolean isOfTheState(Actor reader) {
        return !reader.is(Role.PARTNER);
    }
}
