package iq.masar.journeys.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import java.util.List;

/** Stays in lodging, those that last first, and housed days up to today. */
public record LodgingsPage(Form form, List<Row> rows, long days, int people, String refusal) implements Page {
    /** One stay, by its return's number. */
    public record Row(String id, String number, String from, String to, long days, boolean lasts) {}

    @Override
    public String template() {
        return "journeys/lodgings";
    }
}
