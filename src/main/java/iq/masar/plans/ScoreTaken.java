package iq.masar.plans;

import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * A sustainability score was taken in one wave.
 *
 * @param value between 0 and 1 with four decimals; absent when too little was answered
 */
public record ScoreTaken(
        CaseId file,
        Score.Wave wave,
        Optional<BigDecimal> value,
        String instrument,
        int version,
        OfficeCode office,
        GovernorateCode governorate,
        Instant at) {}
