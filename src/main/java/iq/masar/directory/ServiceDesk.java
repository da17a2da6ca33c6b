package iq.masar.directory;

import iq.masar.agencies.Agencies;
import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.codes.Codes;
import iq.masar.directory.model.EntryCheck;
import iq.masar.directory.model.Folding;
import iq.masar.directory.store.ServiceStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writing the directory: entries, places, states, and the word that all is true (REF-1, REF-2). */
@Component
public class ServiceDesk {
    private final ServiceStore store;
    private final EntryCheck check;
    private final Agencies agencies;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ServiceDesk(
            ServiceStore store,
            Codes codes,
            Agencies agencies,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.check = new EntryCheck(codes, agencies, slug -> store.named(slug).isPresent());
        this.agencies = agencies;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What became of a change to an entry. */
    public sealed interface Outcome {
        record Written(ServiceId id) implements Outcome {}

        /** Fields that cannot stay as they are; nothing was written. */
        record Faulty(List<Fault> faults) implements Outcome {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }

        /** Somebody saved another text meanwhile; both are kept (H6). */
        record Stale(Service saved) implements Outcome {}

        /** Nothing follows that state, or not the one asked for. */
        record NotNow(Service.State state) implements Outcome {}

        /** A day that has not come cannot be a day of verification. */
        record FutureDate(LocalDate day) implements Outcome {}

        /** The entry is not the actor's to change: shown as absent (H3). */
        record NotYours() implements Outcome {}
    }

    /** One field and what is wrong with it: a message key and its arguments. */
    public record Fault(String field, String key, List<String> arguments) {
        public Fault {
            arguments = List.copyOf(arguments);
        }
    }

    /** Whether the actor answers for the entry: its own office's focal point, the governorate's coordinator, the administration. */
    public boolean mayWrite(Service service, Actor actor) {
        return actor.is(Role.NATIONAL_ADMINISTRATION)
                || actor.is(Role.PROVIDER) && service.office().equals(actor.office())
                || actor.is(Role.COORDINATOR)
                        && agencies.office(service.office())
                                .filter(office -> office.governorate().equals(actor.governorate()))
                                .isPresent();
    }

    /** What is wrong with an entry, if anything; also for imports. */
    public List<Fault> faults(Service entry) {
        return check.faults(entry);
    }

    /** Makes or replaces an entry. Refuses: {@code Faulty}, {@code Stale}, {@code NotNow} when defunct, {@code NotYours}. */
    @Transactional
    public Outcome write(Service entry, Actor actor) {
        var saved = store.find(entry.id());
        if (!mayWrite(entry, actor)
                || saved.filter(was -> !mayWrite(was, actor)).isPresent()) {
            return new Outcome.NotYours();
        }
        if (saved.filter(was -> was.state() == Service.State.DEFUNCT).isPresent()) {
            return new Outcome.NotNow(Service.State.DEFUNCT);
        }
        var faults = check.faults(entry);
        if (!faults.isEmpty()) {
            return new Outcome.Faulty(faults);
        }
        if (!store.write(entry, searchOf(entry), clock.instant())) {
            return saved.<Outcome>map(was -> late(entry, was, actor))
                    .orElseGet(() -> new Outcome.Faulty(
                            List.of(new Fault("slug", "directory.entry.slug-taken", List.of(entry.slug())))));
        }
        store.remember(entry.id(), actor.account(), clock.instant());
        audit.decided(Act.of(actor, "directory.write").with("service", entry.id()));
        changed(entry.id());
        return new Outcome.Written(entry.id());
    }

    /** Takes over an entry of the house's own seeds, as it is; an entry that exists keeps its state and verification. */
    @Transactional
    public void adopt(Service entry) {
        var faults = check.faults(entry);
        if (!faults.isEmpty() || !store.write(entry, searchOf(entry), clock.instant())) {
            throw new SeedRefused(entry.slug() + ": " + faults);
        }
        changed(entry.id());
    }

    /** A seed the directory itself would refuse: a defect of the seed. */
    static final class SeedRefused extends RuntimeException {
        SeedRefused(String reason) {
            super(reason);
        }
    }

    /** Says that the entry is true. Refuses: {@code FutureDate}, {@code NotNow}, {@code NotYours}. */
    @Transactional
    public Outcome verify(ServiceId id, LocalDate day, Actor actor) {
        var service = store.find(id).filter(found -> mayWrite(found, actor));
        if (service.isEmpty()) {
            return new Outcome.NotYours();
        }
        if (day.isAfter(today())) {
            return new Outcome.FutureDate(day);
        }
        if (service.get().state() == Service.State.DEFUNCT) {
            return new Outcome.NotNow(Service.State.DEFUNCT);
        }
        store.verified(id, day, actor.office());
        audit.decided(Act.of(actor, "directory.verify").with("service", id).with("day", day));
        events.publishEvent(
                new ServiceVerified(id, service.get().office(), service.get().family(), day, clock.instant()));
        return new Outcome.Written(id);
    }

    /** Sets how many may come at once; fewer than are there now is allowed, nobody is sent away. */
    @Transactional
    public Outcome capacity(ServiceId id, Optional<Integer> capacity, Actor actor) {
        if (store.find(id).filter(found -> mayWrite(found, actor)).isEmpty()) {
            return new Outcome.NotYours();
        }
        if (capacity.filter(places -> places < 0).isPresent()) {
            return new Outcome.Faulty(List.of(new Fault("capacity", "directory.entry.capacity-negative", List.of())));
        }
        store.capacity(id, capacity, clock.instant());
        audit.decided(Act.of(actor, "directory.capacity").with("service", id));
        changed(id);
        return new Outcome.Written(id);
    }

    /** Moves the entry to another state. Refuses: {@code NotNow}, {@code NotYours}. */
    @Transactional
    public Outcome move(ServiceId id, Service.State wanted, Actor actor) {
        var service = store.find(id).filter(found -> mayWrite(found, actor));
        if (service.isEmpty()) {
            return new Outcome.NotYours();
        }
        if (!service.get().state().next().contains(wanted)) {
            return new Outcome.NotNow(service.get().state());
        }
        store.moved(id, wanted, clock.instant());
        audit.decided(Act.of(actor, "directory.move").with("service", id).with("to", wanted.code()));
        changed(id);
        return new Outcome.Written(id);
    }

    /** Asks every provider whose entry is 25 days old whether it still holds, once per verification (REF-2). */
    @Transactional
    public int askDue() {
        var due = store.dueForAsking(today().minusDays(Service.Verification.ASKED));
        due.forEach(service -> {
            store.asked(service.id(), today());
            events.publishEvent(new VerificationAsked(
                    service.id(), service.office(), service.verification().on(), clock.instant()));
        });
        return due.size();
    }

    private Outcome late(Service entry, Service saved, Actor actor) {
        store.rememberLate(entry, actor.account(), clock.instant());
        return new Outcome.Stale(saved);
    }

    private void changed(ServiceId id) {
        store.find(id)
                .ifPresent(service -> events.publishEvent(new ServiceChanged(
                        id,
                        service.office(),
                        service.family(),
                        service.reach().governorates().stream()
                                .map(GovernorateCode::value)
                                .collect(Collectors.toSet()),
                        service.state().code(),
                        clock.instant())));
    }

    private String searchOf(Service entry) {
        var family = check.words(entry);
        var office = agencies.name(entry.office());
        return Folding.index(Stream.concat(
                Stream.of(entry.name(), entry.summary(), family, office)
                        .flatMap(label -> Stream.of(label.ar(), label.ckb(), label.en())),
                Stream.of(entry.slug())));
    }

    private LocalDate today() {
        return Baghdad.day(clock.instant());
    }
}
