package iq.masar.access.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;

/** The second proof: a code, a passkey, or either. */
public record SecondPage(Form form, boolean hasGenerator, boolean hasPasskey) implements Page {
    @Override
    public String template() {
        return "access/second";
    }
}
