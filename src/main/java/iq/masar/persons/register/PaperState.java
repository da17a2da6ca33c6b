package iq.masar.persons.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What has become of a paper (IDN-37). */
public enum PaperState {
    HELD,
    LOST,
    STOLEN,
    WITHDRAWN,
    EXPIRED,
    COPY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PaperState> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
