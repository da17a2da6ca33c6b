package iq.masar.names.parts;

/** Where a component stands in a name (IDN-6). The mother's side is never read from a line; forms ask for it. */
public enum Slot {
    /** الاسم. */
    OWN,
    /** اسم الأب. */
    FATHER,
    /** اسم الجد. */
    GRANDFATHER,
    /** The fourth name and any after it. */
    GREAT_GRANDFATHER,
    /** اللقب. */
    LAQAB,
    /** اسم الأم. */
    MOTHER,
    /** أب الأم. */
    MATERNAL_GRANDFATHER,
    /** الكنية. */
    KUNYA,
    /** A title: no part of the name. */
    TITLE
}
