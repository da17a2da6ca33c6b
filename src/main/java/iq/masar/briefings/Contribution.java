package iq.masar.briefings;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a partner gives to an activity of the plan in a period (GOV-43).
 *
 * @param amount above zero, at most two decimals, in the currency's own unit
 * @param currency three letters of ISO 4217
 */
public record Contribution(
        UUID id,
        String partner,
        String activity,
        BigDecimal amount,
        String currency,
        LocalDate from,
        LocalDate to,
        String words,
        Optional<Instant> submittedAt) {
    /** The partner's own until it is submitted: nobody else knows of a draft. */
    public boolean isDraft() {
        return submittedAt.isEmpty();
    }
}
