package iq.masar.journeys.web.gate;

import iq.masar.journeys.gate.SealedLists;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.List;

/**
 * The gate, or the reception: one line a traveller and a button an outcome; works on with the line cut.
 *
 * @param reception whether this is where they land
 * @param kinds what can be noted here, by code
 * @param missing lines that went aboard and are not accounted for; never hidden (RET-35)
 * @param taken how many of the newcomers identity took up
 * @param due until when they must be, or empty
 * @param now the house's clock in milliseconds, so that a device whose own is wrong notes right moments
 * @param verify the key that checks lists kept on a device, Base64
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
        int taken,
        boolean lands,
        long now,
        String verify,
        List<Part.Choice> branches,
        List<Part.Choice> languages,
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
            boolean handed,
            boolean unaccounted) {
        /** Whether the offer was accepted and its intake waits to be opened. */
        public boolean handsOver() {
            return offer.equals("enrolled") && !handed;
        }
    }

    @Override
    public String template() {
        return "journeys/gate";
    }

    public String path() {
        return "/journeys/" + id;
    }

    public boolean handsOver() {
        return rows.stream().anyMatch(Row::handsOver);
    }

    /** For how long a list is kept on a device. */
    public long hours() {
        return SealedLists.GOOD_FOR.toHours();
    }

    public String word(String kind) {
        return Words.t("journeys.line." + kind);
    }
}
