package iq.masar.directory;

import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.time.LocalDate;

/** Somebody confirmed that a service's entry is true. */
public record ServiceVerified(ServiceId service, OfficeCode office, FamilyCode family, LocalDate day, Instant at) {}
