package iq.masar.loans.web;

import iq.masar.kernel.Digits;
import iq.masar.ui.Form;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Reads an amount of whole dinars as people type it; what was typed stays in the field (RET-54). */
public final class Dinars {
    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,12}");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([, \u00A0\u066C\u060C][0-9]{3}){1,3}");

    private Dinars() {}

    /** An amount above zero in any digit set, thousands apart or not; anything else becomes a problem of the field. */
    public static OptionalLong read(Form form, String field) {
        var typed = Digits.western(form.text(field));
        if (PLAIN.matcher(typed).matches() || GROUPED.matcher(typed).matches()) {
            var amount = Long.parseLong(typed.replaceAll("[^0-9]", ""));
            if (amount > 0) {
                return OptionalLong.of(amount);
            }
        }
        form.problem(field, "loans.amount.whole");
        return OptionalLong.empty();
    }
}
