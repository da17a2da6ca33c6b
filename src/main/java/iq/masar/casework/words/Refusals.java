package iq.masar.casework.words;

import iq.masar.casework.Refused;
import java.util.Locale;

/** The words of refusals: {@code casework.refused.<name>}, with {@code .missing} and {@code .cure} beside it. */
public final class Refusals {
    private Refusals() {}

    /** {@code duplicate-check-missing}. */
    public static String code(Refused why) {
        return why.getClass()
                .getSimpleName()
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }
}
