package iq.masar.returns.model;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A register asked, with its clock (RET-15, RET-16).
 *
 * @param answer {@code confirmed}, {@code not_found} or {@code unclear}; silence is none of them
 * @param validTo last day on which it may be relied on
 */
public record Asked(
        UUID id,
        CaseId file,
        String number,
        String register,
        Instant askedAt,
        Instant due,
        Optional<String> answer,
        Optional<LocalDate> validTo,
        Optional<AccountId> by) {}
