package iq.masar.identity;

import iq.masar.identity.model.ClaimState;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One claim by codes and times alone (C1).
 *
 * @param term {@code urgent}, {@code papers} or {@code none}: which clock holds
 * @param guardian whether a guardian is named; a child's claim asks nobody before
 * @param warned highest share of the term, in per cent, that was warned of
 * @param reasons number of the sealed reasons of the proposal or finding
 */
public record ClaimSummary(
        CaseId id,
        String number,
        OfficeCode office,
        AccountId openedBy,
        Instant openedAt,
        String language,
        String term,
        ClaimState state,
        boolean tieElsewhere,
        boolean guardian,
        Instant dueAt,
        Optional<Instant> stoppedAt,
        Optional<String> stopReason,
        int warned,
        Optional<Instant> decidedAt,
        Optional<UUID> reasons,
        Optional<CaseId> categoryFile) {}
