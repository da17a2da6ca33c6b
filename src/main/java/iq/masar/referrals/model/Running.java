package iq.masar.referrals.model;

import java.util.Locale;

/** Which of the four clocks of table E1 runs. All are counted from the sending. */
public enum Running {
    ACKNOWLEDGE,
    DECIDE,
    SERVICE,
    FOLLOW_UP,
    NONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Running of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
