package iq.masar.directory.model;

import iq.masar.directory.Candidate;
import iq.masar.directory.Circumstances;
import iq.masar.directory.Match;
import iq.masar.directory.Service;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ranks services for one person's need. */
public final class Matcher {
    public Match match(List<Service> offered, Circumstances person, LocalDate today) {
        return new Match(
                offered.stream()
                        .filter(service -> service.reach().governorates().contains(person.governorate()))
                        .map(service -> new Candidate(
                                service,
                                List.of(),
                                Set.of(),
                                Set.of(),
                                Optional.<iq.masar.directory.ServiceId>empty(),
                                1))
                        .toList(),
                List.of());
    }
}
