package iq.masar.linkage.alike;

import iq.masar.linkage.Likeness;
import iq.masar.names.Comparisons;
import iq.masar.names.Name;
import iq.masar.names.NameForm;
import iq.masar.names.NameForms;
import java.util.Optional;

/** Spellings by their letters, and where a script other than Latin is in play by the comparison of names as well. */
public final class Scripts implements Likeness {
    private final Likeness letters = new Spellings();

    @Override
    public double of(String one, String other) {
        double byLetters = letters.of(one, other);
        if (byLetters == 1 || (isLatin(one) && isLatin(other))) {
            return byLetters;
        }
        var left = read(one);
        var right = read(other);
        return left.isEmpty() || right.isEmpty()
                ? byLetters
                : Math.max(
                        byLetters, Comparisons.compare(left.get(), right.get()).probability());
    }

    private static boolean isLatin(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x024F) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Name> read(String text) {
        return NameForms.read(text) instanceof NameForm.Readable(Name name) ? Optional.of(name) : Optional.empty();
    }
}
