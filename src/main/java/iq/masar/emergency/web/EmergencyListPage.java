package iq.masar.emergency.web;

import iq.masar.ui.Page;
import java.util.List;

/**
 * Emergencies this reader may know of.
 *
 * @param mayAsk whether the reader may ask for one
 */
public record EmergencyListPage(List<Row> rows, boolean mayAsk) implements Page {
    public EmergencyListPage {
        rows = List.copyOf(rows);
    }

    /** One line. */
    public record Row(String href, String number, String reason, String state, String kind, String who, String asked) {}

    @Override
    public String template() {
        return "emergency/list";
    }
}
