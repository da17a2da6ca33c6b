package iq.masar.emergency;

import iq.masar.kernel.GovernorateCode;
import java.time.Instant;
import java.util.UUID;

/** A data-protection officer found an emergency reading {@code justified} or {@code unjustified}. */
public record EmergencyReviewed(UUID emergency, GovernorateCode governorate, String finding, Instant at) {}
