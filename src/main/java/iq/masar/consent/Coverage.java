package iq.masar.consent;

import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Whether consent in force lets one office receive these categories at this moment. */
public sealed interface Coverage {
    /** @param vital true when a supervisor's vital interest stands in for consent (REF-23) */
    record Covered(UUID consent, Instant until, boolean vital) implements Coverage {}

    record Missing(OfficeCode recipient, Set<DataCategory> categories) implements Coverage {
        public Missing {
            categories = Set.copyOf(categories);
        }
    }
}
