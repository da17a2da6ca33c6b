package iq.masar.casework;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;

/** A case got its first worker. */
public record CaseAssigned(
        CaseId file, OfficeCode office, GovernorateCode governorate, AccountId worker, AccountId by, Instant at) {}
