package iq.masar.plans;

import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.util.UUID;

/** A plan came into force: agreed by the person and approved by someone other than its author. */
public record PlanApproved(
        UUID plan,
        CaseId file,
        int version,
        int goals,
        long costIqd,
        OfficeCode office,
        GovernorateCode governorate,
        Instant at) {}
