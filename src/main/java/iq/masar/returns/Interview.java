package iq.masar.returns;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * An interview set, held or missed (RET-19); its record lies sealed under the same number.
 *
 * @param zone of the post
 * @param outcome {@code set}, {@code held}, {@code missed} or {@code excused}
 * @param signature {@code signed} or {@code refused}
 */
public record Interview(
        UUID id,
        CaseId file,
        Instant at,
        ZoneId zone,
        String means,
        boolean interpreter,
        boolean woman,
        boolean guardian,
        AccountId officer,
        String outcome,
        Optional<String> signature) {}
