package iq.masar.casework;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How a person may be reached without harm (REF-14), as far as codes say it; phone, cover name and who may answer lie sealed.
 * Where nothing was chosen nothing goes out.
 */
public record SafeContact(Channel channel, Optional<LocalTime> from, Optional<LocalTime> to) {
    /** No contact at all, calls only, or calls and texts that name nothing. */
    public enum Channel {
        NONE,
        CALL,
        NEUTRAL_TEXT;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Channel> find(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    public static SafeContact none() {
        return new SafeContact(Channel.NONE, Optional.empty(), Optional.empty());
    }

    public static SafeContact calls(LocalTime from, LocalTime to) {
        return new SafeContact(Channel.CALL, Optional.of(from), Optional.of(to));
    }

    public boolean textsAllowed() {
        return channel == Channel.NEUTRAL_TEXT;
    }

    /** Whether a call may be made at this time of day in Baghdad; a span may run over midnight. */
    public boolean allowsCallAt(LocalTime time) {
        if (channel == Channel.NONE) {
            return false;
        }
        var begin = from.orElse(LocalTime.MIN);
        var end = to.orElse(LocalTime.MAX);
        return begin.isBefore(end)
                ? !time.isBefore(begin) && time.isBefore(end)
                : !time.isBefore(begin) || time.isBefore(end);
    }
}
