package iq.masar.directory.matching;

import iq.masar.directory.Service;
import iq.masar.directory.ServiceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A service as it fits one person's need.
 *
 * @param reasons why it fits, what it asks for first, or which rule fails
 * @param missingDocuments required documents the person is known to lack (REF-6)
 * @param unlocks the service that waits for this one, when this is a documentation service put first (REF-7)
 * @param rank 1 for the first; 0 for the ineligible
 */
public record Candidate(
        Service service,
        List<Reason> reasons,
        Set<String> missingDocuments,
        Set<String> prerequisites,
        Optional<ServiceId> unlocks,
        int rank) {
    public Candidate {
        reasons = List.copyOf(reasons);
        missingDocuments = Set.copyOf(missingDocuments);
        prerequisites = Set.copyOf(prerequisites);
    }

    /** Whether the person may go there today as she is. */
    public boolean isReady() {
        return missingDocuments.isEmpty();
    }
}
