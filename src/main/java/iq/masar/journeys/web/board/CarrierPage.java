package iq.masar.journeys.web.board;

import iq.masar.ui.Page;
import java.util.List;

/**
 * The carrier's copy (RET-33).
 *
 * @param amendments how many changes were made since the freeze
 * @param columns codes of the carrier's columns
 */
public record CarrierPage(
        String id,
        String number,
        String carrier,
        String route,
        String day,
        int amendments,
        List<String> columns,
        List<List<String>> rows)
        implements Page {
    @Override
    public String template() {
        return "journeys/carrier";
    }
}
