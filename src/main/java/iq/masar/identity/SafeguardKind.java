package iq.masar.identity;

import java.util.Locale;

/** What must be closed before anything of a claim leaves (returns.md E2); closed by evidence only, never by silence. */
public enum SafeguardKind {
    ASYLUM_CLAIM,
    APPEAL_SUSPENSIVE,
    RESIDENCE_RIGHT,
    BEST_INTEREST,
    TRAFFICKING,
    MEDICAL_FITNESS,
    FAMILY_UNITY,
    VOLUNTARINESS;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static SafeguardKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
