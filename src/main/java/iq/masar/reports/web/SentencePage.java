package iq.masar.reports.web;

import iq.masar.reports.Sentence;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/**
 * One published sentence: what it rests on, the value of today beside each that has changed, and the pledges it leads to (GOV-31,
 * GOV-47).
 */
public record SentencePage(Sentence sentence, List<Source> sources, List<Route> routes) implements Page {
    public SentencePage {
        sources = List.copyOf(sources);
        routes = List.copyOf(routes);
    }

    /**
     * One thing it rests on.
     *
     * @param value as it was shown; empty for a source of the whole sentence
     * @param now the value of today where it differs, otherwise empty
     * @param name what the record is called, or the line's own words
     * @param href where the reader may go from there, or empty
     */
    public record Source(Sentence.Cited cited, String value, String now, String name, String href) {}

    /** One way up to a pledge: the stops from the sentence on. */
    public record Route(String kind, List<Part.Link> stops) {
        public Route {
            stops = List.copyOf(stops);
        }
    }

    @Override
    public String template() {
        return "reports/sentence";
    }
}
