package iq.masar.notices;

import java.util.Locale;

/** The only messages that leave for a person; none says which mechanism sends it. */
public enum Template {
    APPOINTMENT,
    APPOINTMENT_MOVED,
    CODE,
    CALL_US;

    /** The message key of its words. */
    public String key() {
        return "notices.text." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
