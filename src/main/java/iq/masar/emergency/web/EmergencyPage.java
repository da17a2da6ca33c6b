package iq.masar.emergency.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Map;

/**
 * One emergency and what this reader may do about it now.
 *
 * @param facts label to text, in order
 * @param words the requester's words, where the reader may read them
 * @param act {@code approve}, {@code read}, {@code review} or empty
 * @param person {@code told}, {@code delay}, both separated by a blank, or empty
 */
public record EmergencyPage(
        String id,
        EmergencyListPage.Row row,
        Map<String, String> facts,
        List<String> words,
        List<String> findings,
        String act,
        String person,
        Form form,
        String refusal)
        implements Page {
    @Override
    public String template() {
        return "emergency/show";
    }

    public String path(String what) {
        return "/emergencies/" + id + "/" + what;
    }

    public List<Part.Choice> ways() {
        return Part.Choice.all("emergency.how.", List.of("visit", "call", "letter"));
    }

    public List<Part.Choice> results() {
        return Part.Choice.all("emergency.finding.", List.of("justified", "unjustified"));
    }
}
