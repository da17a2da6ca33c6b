package iq.masar.casework;

import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.util.Optional;

/** A case was opened; codes for counting only. */
public record CaseOpened(
        CaseId file,
        OfficeCode office,
        GovernorateCode governorate,
        Optional<String> district,
        String channel,
        Optional<String> category,
        Optional<Integer> birthYearBand,
        Optional<String> sex,
        int minors,
        Instant at) {}
