package iq.masar.referrals;

import iq.masar.codes.Priority;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of a list of referrals: codes only.
 *
 * @param mark which referral of its case: A, B, B2
 * @param reference what the provider and the slip call it
 * @param clock the running clock's code, {@code none} when none runs
 * @param due 100 % of the running clock
 * @param step highest rung of the ladder reached: 0, 75, 100, 150, 200
 */
public record ReferralSummary(
        ReferralId id,
        CaseId file,
        String mark,
        String reference,
        Optional<UUID> need,
        FamilyCode family,
        UUID service,
        OfficeCode from,
        AccountId sender,
        OfficeCode to,
        Optional<AccountId> namedReceiver,
        Priority priority,
        String state,
        Optional<Instant> sentAt,
        String clock,
        Optional<Instant> due,
        int step,
        ReferralId root,
        Optional<ReferralId> parent,
        Instant changedAt) {}
