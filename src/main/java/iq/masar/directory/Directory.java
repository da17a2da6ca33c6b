package iq.masar.directory;

import iq.masar.directory.model.Matcher;
import iq.masar.directory.store.PlaceStore;
import iq.masar.directory.store.ServiceStore;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.OfficeCode;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The services there are, which of them fit a need, and their places. */
@Component
public class Directory {
    private final ServiceStore services;
    private final PlaceStore places;
    private final Matcher matcher;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Directory(
            ServiceStore services, PlaceStore places, Matcher matcher, ApplicationEventPublisher events, Clock clock) {
        this.services = services;
        this.places = places;
        this.matcher = matcher;
        this.events = events;
        this.clock = clock;
    }

    public Optional<Service> find(ServiceId id) {
        return services.find(id);
    }

    /** The service of that slug, such as {@code civil-docs-mosul}. */
    public Optional<Service> named(String slug) {
        return services.named(slug);
    }

    /** All services of an office, whatever their state. */
    public List<Service> of(OfficeCode office) {
        return services.of(office);
    }

    /** What the directory offers a person for a need, in order, with reasons (REF-6, REF-7). */
    public Match matching(Circumstances person, FamilyCode family) {
        return matcher.match(services.active(family), person, Baghdad.day(clock.instant()));
    }

    /** Keeps one place for a referral; asking again for the same referral changes nothing (REF-5). */
    @Transactional
    public Reservation reserve(ServiceId id, UUID referral) {
        var reservation = places.reserve(id, referral, clock.instant());
        if (reservation instanceof Reservation.Reserved) {
            services.find(id)
                    .ifPresent(service -> events.publishEvent(new CapacityTaken(
                            id,
                            service.office(),
                            service.family(),
                            service.places().left().orElse(-1),
                            clock.instant())));
        }
        return reservation;
    }

    /** Gives the place back after decline, expiry or withdrawal; without one nothing happens. */
    @Transactional
    public void release(UUID referral) {
        places.release(referral, clock.instant());
    }

    /** Puts a referral on the waiting list of a full service; answers its place in the queue, from 1. */
    @Transactional
    public int await(ServiceId id, UUID referral) {
        return places.await(id, referral, clock.instant());
    }
}
