package iq.masar.hotline.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import java.util.List;

/** Recognising a caller: the same page whether the number exists or not. */
public record RecognitionPage(String href, Form form, List<Fact> facts, boolean refused, boolean locked)
        implements Page {
    public RecognitionPage {
        facts = List.copyOf(facts);
    }

    /** One fact that may be asked. */
    public record Fact(String name, String label, boolean number) {}

    @Override
    public String template() {
        return "hotline/recognition";
    }
}
