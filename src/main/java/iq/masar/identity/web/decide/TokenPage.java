package iq.masar.identity.web.decide;

import iq.masar.ui.Form;
import iq.masar.ui.Page;

/**
 * The check of a token, for any office.
 *
 * @param verdict {@code valid revoked expired token-invalid}, or empty before the first check
 * @param said what the token says, where it is genuine
 */
public record TokenPage(Form form, String verdict, String said) implements Page {
    @Override
    public String template() {
        return "identity/token";
    }
}
