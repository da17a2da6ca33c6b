package iq.masar.mrz;

import iq.masar.mrz.model.LatinLetters;
import java.util.List;

/**
 * A name as a zone carries it.
 *
 * @param primary components of the primary identifier, as a rule the family name; A to Z
 * @param secondary components of the secondary identifier; may be empty
 * @param maybeCut whether the last position of the field holds a letter
 */
public record MrzName(List<String> primary, List<String> secondary, boolean maybeCut) {
    public MrzName {
        primary = List.copyOf(primary);
        secondary = List.copyOf(secondary);
    }

    /**
     * Whether this may be {@code whole} cut to fit, in any of the three ways the standard allows: initials, components
     * cut, components cut to one length; trailing components may have gone. A name that was not cut must be equal.
     */
    public boolean mayStandFor(MrzName whole) {
        if (!maybeCut) {
            return primary.equals(whole.primary) && secondary.equals(whole.secondary);
        }
        return heads(primary, whole.primary, secondary.isEmpty()) && heads(secondary, whole.secondary, true);
    }

    /**
     * Takes a printed Latin name apart, "PRIMARY, SECONDARY" or a primary alone: a hyphen or space parts components, an
     * apostrophe joins, other marks vanish, letters with marks are spelled as ICAO recommends.
     */
    public static Taken take(String printed) {
        return LatinLetters.take(printed);
    }

    /** What came of taking a printed name apart. */
    public sealed interface Taken {
        /** The components, A to Z. */
        record Name(MrzName name) implements Taken {}

        /** A character without a spelling, a digit among them; the position counts from 1. */
        record Unspellable(int position, String character) implements Taken {}
    }

    private static boolean heads(List<String> cut, List<String> whole, boolean mayDrop) {
        if (cut.size() > whole.size() || (cut.size() < whole.size() && !mayDrop)) {
            return false;
        }
        for (var i = 0; i < cut.size(); i++) {
            if (!whole.get(i).startsWith(cut.get(i))) {
                return false;
            }
        }
        return true;
    }
}
