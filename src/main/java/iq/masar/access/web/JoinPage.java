package iq.masar.access.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;

/** An invited person sets a passphrase. */
public record JoinPage(Form form) implements Page {
    @Override
    public String template() {
        return "access/join";
    }
}
