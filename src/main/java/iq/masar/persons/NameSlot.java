package iq.masar.persons;

import java.util.Locale;

/** The parts of an Iraqi name (REF-11); none is ever demanded. */
public enum NameSlot {
    OWN,
    FATHER,
    GRANDFATHER,
    GREAT_GRANDFATHER,
    LAQAB,
    MOTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
