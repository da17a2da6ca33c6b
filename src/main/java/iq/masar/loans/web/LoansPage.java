package iq.masar.loans.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/**
 * The loan officer's desk: the latest first.
 *
 * @param more where the list goes on, or empty
 * @param searched the number asked for, or empty
 */
public record LoansPage(
        List<Row> rows, List<Part.Tab> chips, List<Part.Tile> tiles, Form form, String more, String searched)
        implements Page {
    public LoansPage {
        rows = List.copyOf(rows);
        chips = List.copyOf(chips);
        tiles = List.copyOf(tiles);
    }

    /**
     * One loan.
     *
     * @param late how late it is, in words, or empty
     */
    public record Row(
            String href,
            String number,
            String fileNumber,
            String state,
            String icon,
            String kind,
            String late,
            String next,
            String product,
            String amount,
            String outstanding) {}

    @Override
    public String template() {
        return "loans/list";
    }
}
