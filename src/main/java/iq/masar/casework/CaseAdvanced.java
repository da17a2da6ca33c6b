package iq.masar.casework;

import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.util.Optional;

/** A case went from one state to the next, by their codes. */
public record CaseAdvanced(
        CaseId file,
        OfficeCode office,
        GovernorateCode governorate,
        String from,
        String to,
        Optional<String> category,
        Optional<String> priority,
        Instant openedAt,
        Instant at) {}
