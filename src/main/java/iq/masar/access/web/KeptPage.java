package iq.masar.access.web;

import iq.masar.ui.Page;

/** The text that was typed before the session ended, one press away from where it was going. */
public record KeptPage(Kept kept) implements Page {
    @Override
    public String template() {
        return "access/kept";
    }
}
