package iq.masar.returns.outward;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything another state learns of one of its requests; there is no other field.
 *
 * @param reference its own
 * @param status {@code INCOMPLETE}, {@code IN_PROCESS}, {@code DECIDED}, {@code AGREED_BY_SILENCE}, {@code TRAVEL_DOCUMENT_READY},
 *     {@code RETURNED} or {@code ENDED}
 * @param missing codes of what is missing, all at once (RET-4)
 * @param codes outward codes (list E2); why stays inside
 * @param interim when an interim reply was prepared
 * @param outcome of nationality, once decided
 */
public record OutwardAnswer(
        String reference,
        Instant received,
        String status,
        List<String> missing,
        List<String> codes,
        Optional<Instant> replyDue,
        Optional<Instant> interim,
        Optional<String> outcome) {
    public OutwardAnswer {
        missing = List.copyOf(missing);
        codes = List.copyOf(codes);
    }
}
