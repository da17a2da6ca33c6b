package iq.masar.mrz;

/**
 * What is to be written into a zone.
 *
 * @param documentCode one or two letters
 * @param issuer state code, without fillers
 * @param number document number; longer than nine characters in TD1 and TD2 runs on, in visas is cut, in TD3 is refused
 * @param nationality state or person code, without fillers
 * @param sex {@code F}, {@code M}, or {@code X} or empty for unspecified
 * @param optional TD1 line 1, TD2, visas, the personal number of TD3; may be empty
 * @param optional2 TD1 line 2; may be empty
 */
public record Zone(
        Layout layout,
        String documentCode,
        String issuer,
        String number,
        String nationality,
        MrzDate birth,
        String sex,
        MrzDate expiry,
        String optional,
        String optional2,
        MrzName name,
        Cut cut) {
    /** How a name that does not fit is cut. */
    public enum Cut {
        /** Components are cut where the room ends. */
        COMPONENTS,
        /** Components become initials, the last one first. */
        INITIALS
    }
}
