package iq.masar.loans.web;

import iq.masar.ui.Form;
import java.util.OptionalLong;

/** Reads an amount of whole dinars out of a form; what was typed stays in the field (RET-54). */
public final class Dinars {
    private Dinars() {}

    /** An amount above zero in any digit set, thousands apart or not; anything else becomes a problem of the field. */
    public static OptionalLong read(Form form, String field) {
        var amount = iq.masar.kernel.Dinars.read(form.text(field));
        if (amount.orElse(0) > 0) {
            return amount;
        }
        form.problem(field, "loans.amount.whole");
        return OptionalLong.empty();
    }
}
