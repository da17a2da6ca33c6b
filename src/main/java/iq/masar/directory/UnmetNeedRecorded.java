package iq.masar.directory;

import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.GovernorateCode;
import java.time.YearMonth;
import java.util.Optional;

/** A need for which no service exists (REF-8): no person, no case, no day. */
public record UnmetNeedRecorded(
        FamilyCode family, GovernorateCode governorate, Optional<String> district, String reason, YearMonth month) {}
