package iq.masar.access.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import java.util.Optional;

/**
 * Name and passphrase.
 *
 * @param to where to go afterwards, a path of this site
 * @param why {@code ended}, {@code left}, {@code joined}, or empty
 */
public record SignInPage(Form form, String to, String why, Optional<Kept> kept) implements Page {
    @Override
    public String template() {
        return "access/sign-in";
    }
}
