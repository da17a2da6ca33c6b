package iq.masar.access.web.own;

import iq.masar.ui.Page;

/** A new token, shown once. */
public record TokenPage(String token, String label) implements Page {
    @Override
    public String template() {
        return "access/token";
    }
}
