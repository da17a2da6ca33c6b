package iq.masar.casework;

import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;

/** A case was closed with its supervisor's approval. */
public record CaseClosed(CaseId file, OfficeCode office, GovernorateCode governorate, Instant openedAt, Instant at) {}
