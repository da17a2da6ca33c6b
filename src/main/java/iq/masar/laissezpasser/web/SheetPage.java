package iq.masar.laissezpasser.web;

import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/** The document as it is printed: Arabic and English on the same sheet, whatever the reader's language. */
public record SheetPage(
        String id,
        String number,
        boolean small,
        List<Line> lines,
        List<String> zone,
        SealSquare seal,
        List<Part.Tab> papers)
        implements Page {
    /** One line: its words in both languages, and what stands there. */
    public record Line(String arabic, String english, String text, String kind) {}

    @Override
    public String template() {
        return "laissezpasser/sheet";
    }
}
