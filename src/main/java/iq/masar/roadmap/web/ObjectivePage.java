package iq.masar.roadmap.web;

import iq.masar.roadmap.register.Objective;
import iq.masar.ui.Page;
import java.util.List;

/**
 * One objective: whose it is, and on whose word.
 *
 * @param maps whether this reader finds the way to its mappings (GOV-24)
 */
public record ObjectivePage(Objective objective, String title, List<Word> words, boolean maps) implements Page {
    public ObjectivePage {
        words = List.copyOf(words);
    }

    /**
     * One source's word.
     *
     * @param decision body and number of the decision that confirmed it, or empty
     * @param sentence its line word for word, or empty
     */
    public record Word(
            String body, String kind, String cited, String href, String quote, String decision, String sentence) {}

    @Override
    public String template() {
        return "roadmap/objective";
    }
}
