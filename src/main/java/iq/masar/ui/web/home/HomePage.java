package iq.masar.ui.web.home;

import iq.masar.ui.Page;

/** What somebody without an account sees first. */
public record HomePage() implements Page {
    @Override
    public String template() {
        return "ui/home";
    }
}
