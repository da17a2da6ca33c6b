package iq.masar.journeys.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Words;
import java.util.List;

/**
 * The gate, or the reception: one line a traveller and a button an outcome; works on with the line cut.
 *
 * @param reception whether this is where they land
 * @param kinds what can be noted here, by code
 * @param missing lines that went aboard and are not accounted for; never hidden (RET-35)
 * @param due until when they must be, or empty
 */
public record GatePage(
        String id,
        String number,
        String state,
        boolean reception,
        List<String> kinds,
        List<Row> rows,
        List<Row> missing,
        String due,
        boolean late,
        List<Integer> disagreements,
        int newcomers,
        boolean lands,
        Form form,
        String refusal)
        implements Page {
    /** One traveller: what this reader may see. */
    public record Row(
            int number,
            String code,
            String name,
            String seat,
            String needs,
            String state,
            String kind,
            String why,
            String offer,
            boolean unaccounted) {}

    @Override
    public String template() {
        return "journeys/gate";
    }

    public String path() {
        return "/journeys/" + id;
    }

    public String word(String kind) {
        return Words.t("journeys.line." + kind);
    }
}
