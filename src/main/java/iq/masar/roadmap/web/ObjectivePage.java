package iq.masar.roadmap.web;

import iq.masar.roadmap.register.Objective;
import iq.masar.ui.Page;
import java.util.List;

/** One objective: whose it is, and on whose word. */
public record ObjectivePage(Objective objective, String title, List<Word> words) implements Page {
    public ObjectivePage {
        words = List.copyOf(words);
    }

    /** One source's word; {@code sentence} is its line word for word, or empty. */
    public record Word(String body, String kind, String cited, String href, String quote, String sentence) {}

    @Override
    public String template() {
        return "roadmap/objective";
    }
}
