package iq.masar.directory.model;

import iq.masar.agencies.Standing;
import iq.masar.directory.Service;
import iq.masar.directory.matching.Candidate;
import iq.masar.directory.matching.Circumstances;
import iq.masar.directory.matching.Match;
import iq.masar.directory.matching.Reason;
import iq.masar.directory.matching.Reason.Tone;
import iq.masar.kernel.OrganisationCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ranks services for one person's need (REF-6, REF-7). What counts, in this order: one may go there as one is; the entry was
 * verified lately; a place is free; it is given in one's own district; one's language is spoken; it costs nothing.
 */
public final class Matcher {
    private static final int DOCUMENTATION_OFFERED = 2;
    private final Circumstances person;
    private final Map<OrganisationCode, Standing> standings;
    private final LocalDate today;
    private final Eligibility eligibility;

    /** @param standings of every organisation among the services; one without is not vetted */
    public Matcher(Circumstances person, Map<OrganisationCode, Standing> standings, LocalDate today) {
        this.person = person;
        this.standings = Map.copyOf(standings);
        this.today = today;
        this.eligibility = new Eligibility(person, today);
    }

    /**
     * @param offered services of the needed family in the person's governorate
     * @param documentation services that help to obtain documents there
     */
    public Match match(List<Service> offered, List<Service> documentation) {
        var read = offered.stream()
                .filter(this::isShown)
                .map(this::candidate)
                .collect(Collectors.partitioningBy(Matcher::isEligible));
        var ready = ranked(read.getOrDefault(true, List.of()), true);
        var blocked = ranked(read.getOrDefault(true, List.of()), false);
        var first = blocked.isEmpty() ? List.<Candidate>of() : unlocking(blocked, documentation);
        var known = first.stream().map(candidate -> candidate.service().id()).collect(Collectors.toSet());
        var eligible = Stream.of(ready, first, blocked)
                .flatMap(List::stream)
                .filter(candidate -> candidate.unlocks().isPresent()
                        || !known.contains(candidate.service().id()))
                .toList();
        var ineligible = read.getOrDefault(false, List.of()).stream()
                .sorted(Comparator.comparing(candidate -> candidate.service().slug()))
                .toList();
        return new Match(numbered(eligible), ineligible);
    }

    private boolean isShown(Service service) {
        return !service.verification().isHidden(today)
                && service.reach().governorates().contains(person.governorate());
    }

    private static boolean isEligible(Candidate candidate) {
        return candidate.reasons().stream().noneMatch(reason -> reason.tone() == Tone.FAILS);
    }

    private Candidate candidate(Service service) {
        var missing = service.requiredDocuments().stream()
                .filter(person.documentsMissing()::contains)
                .collect(Collectors.toSet());
        return new Candidate(service, reasons(service, missing), missing, service.prerequisites(), Optional.empty(), 0);
    }

    private List<Reason> reasons(Service service, Set<String> missing) {
        var reasons = new ArrayList<Reason>();
        standing(service).ifPresent(reasons::add);
        if (service.state() != Service.State.ACTIVE) {
            reasons.add(new Reason("closed", Tone.FAILS, List.of(service.state().code())));
        }
        eligibility.district(service).ifPresent(reasons::add);
        service.rules().stream().map(eligibility::read).forEach(reasons::add);
        papers(service, missing, reasons);
        circumstances(service, reasons);
        return reasons;
    }

    private Optional<Reason> standing(Service service) {
        return switch (standings.getOrDefault(
                service.organisation(), new Standing.NotVetted(service.organisation(), Optional.empty()))) {
            case Standing.InForce inForce -> Optional.empty();
            case Standing.NotVetted not -> Optional.of(new Reason("not-vetted", Tone.FAILS, List.of()));
            case Standing.AgreementNotInForce not -> Optional.of(new Reason("no-agreement", Tone.FAILS, List.of()));
        };
    }

    private void papers(Service service, Set<String> missing, List<Reason> reasons) {
        if (!missing.isEmpty()) {
            reasons.add(new Reason("documents-missing", Tone.ASKS, sorted(missing)));
        } else if (person.documentsHeld().containsAll(service.requiredDocuments())) {
            reasons.add(new Reason("documents-ready", Tone.FITS, sorted(service.requiredDocuments())));
        } else {
            reasons.add(new Reason("documents-to-bring", Tone.ASKS, sorted(service.requiredDocuments())));
        }
        if (!service.prerequisites().isEmpty()) {
            reasons.add(new Reason("prerequisite", Tone.ASKS, sorted(service.prerequisites())));
        }
    }

    private void circumstances(Service service, List<Reason> reasons) {
        var places = service.places();
        if (!places.isFree()) {
            reasons.add(new Reason("waiting", Tone.ASKS, List.of(Integer.toString(places.waiting()))));
        } else {
            places.left().ifPresent(left -> reasons.add(new Reason("place-free", Tone.FITS, List.of(left.toString()))));
        }
        var verified = service.verification().on().map(List::of).orElse(List.of()).stream()
                .map(Object::toString)
                .toList();
        reasons.add(
                service.verification().isDemoted(today)
                        ? new Reason("demoted", Tone.ASKS, verified)
                        : new Reason("verified", Tone.FITS, verified));
        var speaks = service.offer().languages().contains(person.language());
        reasons.add(new Reason(
                speaks ? "language" : "language-other",
                speaks ? Tone.FITS : Tone.ASKS,
                List.of(person.language().tag())));
        var cost = service.offer().cost();
        reasons.add(
                cost == 0
                        ? new Reason("free", Tone.FITS, List.of())
                        : new Reason("cost", Tone.ASKS, List.of(Integer.toString(cost))));
    }

    private List<Candidate> ranked(List<Candidate> eligible, boolean ready) {
        return eligible.stream()
                .filter(candidate -> candidate.isReady() == ready)
                .sorted(order())
                .toList();
    }

    private Comparator<Candidate> order() {
        return Comparator.<Candidate>comparingInt(
                        candidate -> candidate.missingDocuments().size())
                .thenComparing(candidate -> candidate.service().verification().isDemoted(today))
                .thenComparing(candidate -> !candidate.service().places().isFree())
                .thenComparing(candidate -> person.district()
                        .map(district ->
                                !candidate.service().reach().districts().contains(district))
                        .orElse(true))
                .thenComparing(
                        candidate -> !candidate.service().offer().languages().contains(person.language()))
                .thenComparingInt(candidate -> candidate.service().offer().cost())
                .thenComparingInt(candidate -> candidate.prerequisites().size())
                .thenComparing(candidate -> candidate.service().slug());
    }

    /** The best documentation services for the first blocked one, each linked to it. */
    private List<Candidate> unlocking(List<Candidate> blocked, List<Service> documentation) {
        var waiting = blocked.getFirst();
        return documentation.stream()
                .filter(this::isShown)
                .filter(service -> service.papers().provides().stream().anyMatch(waiting.missingDocuments()::contains))
                .map(this::candidate)
                .filter(candidate -> isEligible(candidate) && candidate.isReady())
                .sorted(order())
                .limit(DOCUMENTATION_OFFERED)
                .map(candidate -> linked(candidate, waiting.service()))
                .toList();
    }

    private static Candidate linked(Candidate candidate, Service waiting) {
        var reasons = new ArrayList<>(candidate.reasons());
        reasons.addFirst(new Reason("document-first", Tone.FITS, List.of(waiting.slug())));
        return new Candidate(
                candidate.service(),
                reasons,
                candidate.missingDocuments(),
                candidate.prerequisites(),
                Optional.of(waiting.id()),
                0);
    }

    private static List<Candidate> numbered(List<Candidate> eligible) {
        var numbered = new ArrayList<Candidate>();
        for (var candidate : eligible) {
            numbered.add(new Candidate(
                    candidate.service(),
                    candidate.reasons(),
                    candidate.missingDocuments(),
                    candidate.prerequisites(),
                    candidate.unlocks(),
                    numbered.size() + 1));
        }
        return numbered;
    }

    private static List<String> sorted(Set<String> values) {
        return values.stream().sorted().toList();
    }
}
