package iq.masar.plans;

import iq.masar.codes.Priority;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;

/** A need was recorded on a case. */
public record NeedRecorded(
        NeedId need,
        CaseId file,
        FamilyCode family,
        Priority priority,
        OfficeCode office,
        GovernorateCode governorate,
        Instant at) {}
