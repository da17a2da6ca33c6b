package iq.masar.consent;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a consent is for: keeping a case at all, or handing named categories to named offices. */
public enum Purpose {
    CASE_MANAGEMENT,
    REFERRAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Purpose> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
