package iq.masar.feedback.web;

import iq.masar.feedback.TrackedComplaint;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where a complaint stands, for the holder of its code.
 *
 * @param note message key of what was just done or refused, or empty
 */
public record TrackPage(Form form, Optional<TrackedComplaint> found, String subject, String note, Object[] noteArgs)
        implements Page {
    private static final List<String> WAY = List.of("received", "in-review", "responded", "closed");

    @Override
    public String template() {
        return "feedback/track";
    }

    public boolean mayAnswer() {
        return found.map(complaint -> complaint.state().equals("responded")).orElse(false);
    }

    public String noteText() {
        return Words.t(note, noteArgs);
    }

    /** The way of a complaint in four steps; an appeal goes back to the second. */
    public List<Part.Step> steps() {
        var at = switch (found.map(TrackedComplaint::state).orElse("received")) {
            case "received", "triaged" -> 0;
            case "assigned", "in-review", "appealed" -> 1;
            case "responded" -> 2;
            default -> 3;
        };
        return IntStream.range(0, WAY.size())
                .mapToObj(place -> new Part.Step(
                        Words.t("feedback.way." + WAY.get(place)), place < at ? "done" : place == at ? "now" : "later"))
                .toList();
    }
}
