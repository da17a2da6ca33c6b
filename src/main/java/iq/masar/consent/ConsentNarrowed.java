package iq.masar.consent;

import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** From now on this recipient may no longer have these categories; published inside the transaction, once a recipient. */
public record ConsentNarrowed(
        UUID consent, CaseId file, OfficeCode recipient, Set<DataCategory> categories, Instant at) {}
