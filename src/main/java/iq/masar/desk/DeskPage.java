package iq.masar.desk;

import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Optional;

/** The day's work, nearest deadline first. */
public record DeskPage(
        String greeting,
        String day,
        boolean takesIntakes,
        Optional<String> draft,
        List<Part.Tile> tiles,
        List<Line> lines,
        int more,
        List<Meeting> meetings,
        List<Waiting> waiting)
        implements Page {
    /** One thing to do, for one case. */
    public record Line(String text, String calling, String number, Part.Clock clock, String href, String act) {}

    /** One appointment of today. */
    public record Meeting(String time, String text, String place, String href) {}

    /** An intake nobody carries yet, for those who may. */
    public record Waiting(String calling, String number, String since, String href, boolean emergency) {}

    @Override
    public String template() {
        return "desk/desk";
    }
}
