package iq.masar.consent;

import java.util.Locale;

/** Where a consent stands in its ledger; only {@code GIVEN} and {@code NARROWED} permit anything. */
public enum ConsentState {
    GIVEN,
    NARROWED,
    WITHDRAWN,
    EXPIRED,
    SUPERSEDED,
    REFUSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isInForce() {
        return this == GIVEN || this == NARROWED;
    }
}
