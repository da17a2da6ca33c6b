package iq.masar.notices;

import iq.masar.kernel.Baghdad;
import java.time.Instant;
import java.time.LocalTime;

/**
 * What a person agreed to about being contacted (REF-44).
 *
 * @param texts whether a neutral text message may be sent at all
 * @param from the safe hours in Baghdad; they may run over midnight, and the same hour twice means any time
 */
public record SafeRule(boolean texts, LocalTime from, LocalTime to) {
    public static SafeRule noTexts() {
        return new SafeRule(false, LocalTime.MIN, LocalTime.MIN);
    }

    public static SafeRule texts(LocalTime from, LocalTime to) {
        return new SafeRule(true, from, to);
    }

    public boolean allows(Instant moment) {
        var time = moment.atZone(Baghdad.ZONE).toLocalTime();
        return from.equals(to)
                || (from.isBefore(to)
                        ? !time.isBefore(from) && time.isBefore(to)
                        : !time.isBefore(from) || time.isBefore(to));
    }

    /** The given moment when it is allowed, else the next opening of the safe hours. */
    public Instant nextAllowed(Instant moment) {
        if (allows(moment)) {
            return moment;
        }
        var today = moment.atZone(Baghdad.ZONE).toLocalDate().atTime(from).atZone(Baghdad.ZONE);
        return (today.toInstant().isBefore(moment) ? today.plusDays(1) : today).toInstant();
    }
}
