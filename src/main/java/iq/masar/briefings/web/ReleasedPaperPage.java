package iq.masar.briefings.web;

import iq.masar.roadmap.bodies.Endorsements;
import iq.masar.ui.Page;

/** A paper that is released for partners, to be read. */
public record ReleasedPaperPage(Endorsements.Standing paper, String bodyName) implements Page {
    @Override
    public String template() {
        return "briefings/paper";
    }
}
