package iq.masar.kernel;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Reads an amount of whole dinars as people type it (RET-54). */
public final class Dinars {
    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,12}");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([, \u00A0\u066C\u060C][0-9]{3}){1,3}");

    private Dinars() {}

    /** Zero or more, in any digit set, thousands apart or not; empty for anything else, a fraction above all. */
    public static OptionalLong read(String typed) {
        var western = Digits.western(typed);
        return PLAIN.matcher(western).matches() || GROUPED.matcher(western).matches()
                ? OptionalLong.of(Long.parseLong(western.replaceAll("[^0-9]", "")))
                : OptionalLong.empty();
    }
}
