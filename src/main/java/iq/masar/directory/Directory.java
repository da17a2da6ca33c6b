package iq.masar.directory;

import iq.masar.agencies.Agencies;
import iq.masar.directory.matching.Circumstances;
import iq.masar.directory.matching.Match;
import iq.masar.directory.model.Folding;
import iq.masar.directory.model.Matcher;
import iq.masar.directory.store.PlaceStore;
import iq.masar.directory.store.SearchStore;
import iq.masar.directory.store.ServiceStore;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The services there are, which of them fit a need, and their places. */
@Component
public class Directory {
    private final ServiceStore services;
    private final SearchStore search;
    private final PlaceStore places;
    private final Agencies agencies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Directory(
            ServiceStore services,
            SearchStore search,
            PlaceStore places,
            Agencies agencies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.services = services;
        this.search = search;
        this.places = places;
        this.agencies = agencies;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What to look for; empty texts do not narrow.
     *
     * @param office an office's code, or {@code !shelter} for everything but shelters
     * @param shelf {@code offered} (open and verified within 90 days), {@code asked} (to be verified again), {@code closed},
     *     {@code draft}, or {@code all}
     * @param sort {@code name}, {@code family} or {@code verified} (oldest first)
     * @param after the cursor of the page before, or empty
     */
    public record Query(
            String text,
            String family,
            String governorate,
            String office,
            String shelf,
            String sort,
            Language language,
            String after,
            int limit) {
        public static final List<String> SHELVES = List.of("offered", "asked", "closed", "draft", "all");
        private static final String GAP = "\u001f";

        /** Everything offered, by name. */
        public static Query offered(Language language, int limit) {
            return new Query("", "", "", "", "offered", "name", language, "", limit);
        }

        /** The same question with one part changed: {@code family}, {@code governorate}, {@code shelf} and so on. */
        public Query with(String part, String value) {
            return new Query(
                    part.equals("text") ? value : text,
                    part.equals("family") ? value : family,
                    part.equals("governorate") ? value : governorate,
                    part.equals("office") ? value : office,
                    part.equals("shelf") ? value : shelf,
                    part.equals("sort") ? value : sort,
                    language,
                    part.equals("after") ? value : "",
                    limit);
        }

        /** The cursor behind a row. */
        public static String cursor(String key, String slug) {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((key + GAP + slug).getBytes(StandardCharsets.UTF_8));
        }

        public String afterKey() {
            return place(0);
        }

        public String afterSlug() {
            return place(1);
        }

        private String place(int part) {
            try {
                var parts = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8).split(GAP, 2);
                return parts.length == 2 ? parts[part].replace("\u0000", "") : "";
            } catch (IllegalArgumentException notACursor) {
                return "";
            }
        }
    }

    /** One page of a search; {@code next} is the cursor of the following one. */
    public record Found(List<Service> services, Optional<String> next) {}

    /** How many entries each family, governorate and shelf would show. */
    public record Counts(
            Map<String, Integer> families, Map<String, Integer> governorates, Map<String, Integer> shelves) {}

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

    /** Open services that help to obtain one of these documents in one of these governorates. */
    public List<Service> providing(Set<String> documents, Set<GovernorateCode> governorates) {
        var since = today().minusDays(Service.Verification.HIDDEN);
        return governorates.stream()
                .flatMap(governorate -> services.documentation(governorate, since).stream())
                .filter(service -> service.papers().provides().stream().anyMatch(documents::contains))
                .distinct()
                .toList();
    }

    public Found search(Query query) {
        return search.page(query, Folding.words(query.text()), today());
    }

    public Counts counts(Query query) {
        return search.counts(query, Folding.words(query.text()), today());
    }

    /** What the directory offers a person for a need, in order, with reasons (REF-6, REF-7). Knows nothing of consent (REF-20). */
    public Match matching(Circumstances person, FamilyCode family) {
        var today = today();
        var since = today.minusDays(Service.Verification.HIDDEN);
        var offered = services.offered(family, person.governorate(), since);
        var documentation = person.documentsMissing().isEmpty()
                ? List.<Service>of()
                : services.documentation(person.governorate(), since);
        var organisations = Stream.concat(offered.stream(), documentation.stream())
                .map(Service::organisation)
                .collect(Collectors.toSet());
        return new Matcher(person, agencies.standings(organisations, today), today).match(offered, documentation);
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

    /** Gives the place back after decline, expiry or withdrawal, and calls the first of the queue; without one nothing happens. */
    @Transactional
    public void release(UUID referral) {
        places.release(referral, clock.instant()).ifPresent(events::publishEvent);
    }

    /** Puts a referral on the waiting list of a full service; answers its place in the queue, from 1. */
    @Transactional
    public int await(ServiceId id, UUID referral) {
        return places.await(id, referral, clock.instant());
    }

    private LocalDate today() {
        return Baghdad.day(clock.instant());
    }
}
