package iq.masar.consent;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the person said yes; a spoken yes needs a witness and the version of the script that was read out. */
public enum ConsentMode {
    SIGNATURE,
    THUMB,
    VERBAL,
    /** No yes at all: a supervisor's record of vital interest, for one recipient and 72 hours (REF-23). */
    VITAL_INTEREST;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ConsentMode> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
