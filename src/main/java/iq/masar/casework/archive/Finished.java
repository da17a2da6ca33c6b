package iq.masar.casework.archive;

import iq.masar.casework.CaseNumber;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.util.Optional;

/** A case whose work is over, by codes. */
public record Finished(CaseId id, CaseNumber number, OfficeCode office, Optional<String> category, Instant closedAt) {}
