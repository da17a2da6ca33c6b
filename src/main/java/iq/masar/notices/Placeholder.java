package iq.masar.notices;

import java.util.Locale;

/** What a message to a person may hold besides its fixed words (REF-45). There is no name, number or reason among them. */
public enum Placeholder {
    TIME,
    PLACE,
    CODE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
