package iq.masar.referrals.web.oversight;

import iq.masar.ui.Form;
import iq.masar.ui.Page;

/** Where a client says whether she was served; {@code taken} says thank you, whatever the code was. */
public record ConfirmPage(Form form, boolean taken) implements Page {
    @Override
    public String template() {
        return "referrals/confirm";
    }
}
