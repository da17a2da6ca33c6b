package iq.masar.casework;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;

/** Open tasks, appointments and referrals of a case go to another worker; published inside the transaction (REF-29). */
public record CaseReassigned(
        CaseId file,
        OfficeCode office,
        GovernorateCode governorate,
        AccountId from,
        AccountId to,
        AccountId by,
        Instant at) {}
