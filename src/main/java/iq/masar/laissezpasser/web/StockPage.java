package iq.masar.laissezpasser.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Optional;

/** The blanks of a post. */
public record StockPage(
        List<Part.Tile> tiles,
        List<Row> spoiled,
        List<Part.Choice> reasons,
        Optional<String> done,
        Optional<Refusals.Refusal> refusal,
        Form form)
        implements Page {
    /** A blank that is accounted for. */
    public record Row(String number, String reason, String at) {}

    @Override
    public String template() {
        return "laissezpasser/stock";
    }
}
