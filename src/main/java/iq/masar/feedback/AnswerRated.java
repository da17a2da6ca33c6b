package iq.masar.feedback;

import iq.masar.kernel.GovernorateCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Who complained said of the answer to an ordinary complaint {@code satisfied}, or {@code appealed} against it. */
public record AnswerRated(UUID complaint, Optional<GovernorateCode> governorate, String verdict, Instant at) {}
