package iq.masar.persons;

import java.util.Locale;

/** The scripts a name may have been written in; each keeps its own spelling (REF-11). */
public enum Script {
    AR,
    CKB,
    LATN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code rtl} or {@code ltr}, for the field it is typed into. */
    public String direction() {
        return this == LATN ? "ltr" : "rtl";
    }
}
