package iq.masar.pledges.web;

import iq.masar.ui.Page;
import java.util.List;

/** The UN form filled in: its fields in order, English and Arabic beside each other, to be printed (GOV-32). */
public record UnFormPage(String id, String title, boolean draft, List<Line> lines) implements Page {
    public UnFormPage {
        lines = List.copyOf(lines);
    }

    /**
     * One field of the form.
     *
     * @param section such as {@code IIa}
     * @param en heading in English, {@code saysEn} what stands there in the English form
     * @param lengthEn code points of a text that is counted; negative where nothing is counted
     */
    public record Line(
            String section, String en, String saysEn, int lengthEn, String ar, String saysAr, int lengthAr) {}

    @Override
    public String template() {
        return "pledges/form";
    }
}
