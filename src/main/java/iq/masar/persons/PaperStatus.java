package iq.masar.persons;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a paper is in the person's hands, gone, past its date, or asked for. */
public enum PaperStatus {
    HELD,
    LOST,
    EXPIRED,
    APPLIED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PaperStatus> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
