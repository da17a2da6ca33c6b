package iq.masar.directory;

import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** An entry is 25 days old: its provider is asked whether it still holds (REF-2). */
public record VerificationAsked(ServiceId service, OfficeCode office, Optional<LocalDate> lastVerified, Instant at) {}
