package iq.masar.hotline.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/** Where an operator starts: a new intake, a number, a complaint, and her open calls. */
public record HotlineDeskPage(Form form, List<Part.Link> calls) implements Page {
    public HotlineDeskPage {
        calls = List.copyOf(calls);
    }

    @Override
    public String template() {
        return "hotline/desk";
    }
}
