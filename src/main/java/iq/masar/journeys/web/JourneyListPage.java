package iq.masar.journeys.web;

import iq.masar.ui.Page;
import java.util.List;

/** Operations of the reader's office, newest first. */
public record JourneyListPage(List<Row> rows, boolean plans) implements Page {
    /** One operation by codes. */
    public record Row(
            String href,
            String number,
            String day,
            String route,
            String carrier,
            String state,
            String kind,
            String seats) {}

    @Override
    public String template() {
        return "journeys/list";
    }
}
