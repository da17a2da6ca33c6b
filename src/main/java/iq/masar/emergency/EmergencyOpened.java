package iq.masar.emergency;

import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import java.time.Instant;
import java.util.UUID;

/** Two institutions opened a file to somebody not designated for it. */
public record EmergencyOpened(UUID emergency, CaseId file, GovernorateCode governorate, String reason, Instant at) {}
