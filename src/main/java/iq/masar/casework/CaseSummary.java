package iq.masar.casework;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.util.Optional;

/**
 * One case by codes alone (C1): no name, number of a paper, phone or address.
 *
 * @param spoken the language the person speaks, by code; {@code language} is the nearest one Masar writes
 * @param priority {@code emergency}, {@code high}, {@code medium} or {@code low}, once assessed
 * @param members how many people the household counts
 * @param version grows with each change of these codes
 */
public record CaseSummary(
        CaseId id,
        CaseNumber number,
        OfficeCode office,
        GovernorateCode governorate,
        Optional<String> district,
        CaseState state,
        Optional<String> category,
        Optional<String> priority,
        Language language,
        String spoken,
        String channel,
        Optional<AccountId> worker,
        Instant openedAt,
        SafeContact safeContact,
        int members,
        int version) {}
