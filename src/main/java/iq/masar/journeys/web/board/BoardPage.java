package iq.masar.journeys.web.board;

import iq.masar.journeys.Boards;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/**
 * The lines of an operation: filtered, sorted, seated by keyboard.
 *
 * @param query what the filters and the order are now, kept when the form is sent
 * @param changes whether seats may be given
 * @param seating how far seats were given to everybody; none before the first time
 */
public record BoardPage(
        String id,
        String number,
        String state,
        List<Part.Tab> filters,
        List<Sort> sorts,
        List<Row> rows,
        String query,
        boolean changes,
        boolean certifies,
        List<Part.Link> seating,
        Form form,
        String refusal)
        implements Page {
    /** One line. */
    public record Row(
            int number,
            String name,
            String latin,
            String reference,
            String family,
            String document,
            String seat,
            String state,
            String kind,
            String why,
            String needs,
            String fitness,
            boolean apart,
            boolean mayFree,
            boolean mayFit) {}

    /** A head that sorts. */
    public record Sort(String href, String text, boolean now) {}

    @Override
    public String template() {
        return "journeys/board";
    }

    public String path() {
        return "/journeys/" + id;
    }

    public List<Part.Choice> reasons() {
        return Part.Choice.all("journeys.apart.", Boards.APART);
    }
}
