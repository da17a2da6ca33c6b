package iq.masar.mrz;

/** A field of a zone; which layout has which is said by {@link Layout#span(Element)}. */
public enum Element {
    DOCUMENT_CODE,
    ISSUER,
    NUMBER,
    NATIONALITY,
    BIRTH,
    SEX,
    EXPIRY,
    /** TD1 line 1, TD2, visas; the personal number of TD3. */
    OPTIONAL,
    /** TD1 line 2. */
    OPTIONAL_2,
    NAME
}
