package iq.masar.reports.web;

import iq.masar.reports.Published;
import iq.masar.reports.Sentence;
import iq.masar.ui.Page;
import java.util.List;

/** A published edition, sentence by sentence, each with a way to what it rests on (GOV-31, GOV-47). */
public record EditionPage(Published edition, List<Sentence> sentences) implements Page {
    public EditionPage {
        sentences = List.copyOf(sentences);
    }

    @Override
    public String template() {
        return "reports/edition";
    }
}
