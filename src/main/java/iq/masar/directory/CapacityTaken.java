package iq.masar.directory;

import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;

/** A place of a service was reserved; {@code left} is -1 when places are not counted. */
public record CapacityTaken(ServiceId service, OfficeCode office, FamilyCode family, int left, Instant at) {}
