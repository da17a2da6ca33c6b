package iq.masar.consent;

import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import java.time.Instant;
import java.util.UUID;

/** A person said no; it changes no entitlement (REF-20). */
public record ConsentRefused(UUID consent, CaseId file, GovernorateCode governorate, Purpose purpose, Instant at) {}
