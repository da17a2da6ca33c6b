package iq.masar.emergency;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a file must be read by somebody who is not designated for it. */
public enum EmergencyReason {
    LIFE_IN_DANGER,
    MEDICAL_EMERGENCY,
    CHILD_AT_RISK,
    DISAPPEARANCE,
    RETURN_AT_RISK,
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<EmergencyReason> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
