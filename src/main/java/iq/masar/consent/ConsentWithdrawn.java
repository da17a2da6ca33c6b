package iq.masar.consent;

import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** From now on these recipients may have nothing under this consent; published inside the transaction (REF-22). */
public record ConsentWithdrawn(
        UUID consent, CaseId file, Set<OfficeCode> recipients, Set<DataCategory> categories, Instant at) {}
