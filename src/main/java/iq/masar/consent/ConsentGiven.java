package iq.masar.consent;

import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A person agreed; for counts and histories, without a word of content. */
public record ConsentGiven(
        UUID consent,
        CaseId file,
        GovernorateCode governorate,
        Purpose purpose,
        Set<DataCategory> categories,
        ConsentMode mode,
        Instant at) {}
