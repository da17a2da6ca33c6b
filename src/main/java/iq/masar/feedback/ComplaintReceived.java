package iq.masar.feedback;

import iq.masar.kernel.GovernorateCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An ordinary complaint came in. Of a sensitive one no event tells: not even a count may reach a branch (REF-42). */
public record ComplaintReceived(
        UUID complaint, String subject, String channel, Optional<GovernorateCode> governorate, Instant at) {}
