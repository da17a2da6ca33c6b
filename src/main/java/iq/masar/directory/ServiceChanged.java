package iq.masar.directory;

import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.util.Set;

/** A service's entry was written, or it moved to another state. */
public record ServiceChanged(
        ServiceId service, OfficeCode office, FamilyCode family, Set<String> governorates, String state, Instant at) {}
