package iq.masar.returns.model;

import iq.masar.kernel.CaseId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Who belongs to a file; names lie sealed under the same number.
 *
 * @param place from 1
 * @param relation to the first
 * @param documentUntil last day of the travel document issued to them
 */
public record Member(
        UUID id,
        CaseId file,
        int place,
        String relation,
        boolean minor,
        Optional<LocalDate> documentUntil,
        Optional<CaseId> splitTo) {
    public boolean holdsDocument(LocalDate day) {
        return documentUntil.filter(until -> !until.isBefore(day)).isPresent();
    }
}
