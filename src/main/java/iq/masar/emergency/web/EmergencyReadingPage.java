package iq.masar.emergency.web;

import iq.masar.ui.Page;
import java.util.List;
import java.util.Map;

/**
 * The sections two institutions opened, read-only.
 *
 * @param mark who reads and under which request, repeated on the page and on paper
 */
public record EmergencyReadingPage(String id, String number, String until, String mark, List<Part> parts)
        implements Page {
    public EmergencyReadingPage {
        parts = List.copyOf(parts);
    }

    /** One record of a section: label to text. */
    public record Part(String section, Map<String, String> fields) {}

    @Override
    public String template() {
        return "emergency/reading";
    }
}
