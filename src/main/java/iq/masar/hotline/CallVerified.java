package iq.masar.hotline;

import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.util.UUID;

/** A caller was recognised, by {@code code} or {@code facts}. */
public record CallVerified(
        UUID call, CaseId file, String means, OfficeCode office, GovernorateCode governorate, Instant at) {}
