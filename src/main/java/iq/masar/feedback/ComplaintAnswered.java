package iq.masar.feedback;

import iq.masar.kernel.GovernorateCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An ordinary complaint was answered, in time or late. */
public record ComplaintAnswered(
        UUID complaint,
        String subject,
        String outcome,
        boolean inTime,
        Optional<GovernorateCode> governorate,
        Instant at) {}
