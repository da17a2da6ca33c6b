package iq.masar.returns.web.statistics;

import iq.masar.ui.Page;
import java.util.List;

/** The statistics of returns: the cells of interface and file, in words. */
public record StatisticsPage(List<Row> rows) implements Page {
    /** One cell. */
    public record Row(String measure, String cell, String value, boolean suppressed) {}

    @Override
    public String template() {
        return "returns/statistics";
    }
}
