package iq.masar.journeys.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One operation by codes, and what the reader may do about it now.
 *
 * @param steps codes of the steps that are possible
 * @param waits whether another officer must confirm the freeze
 * @param refusal what a rule said, or empty
 */
public record JourneyPage(
        String id,
        String number,
        String state,
        String kind,
        List<Part.Step> way,
        Map<String, String> facts,
        List<Part.Tile> tiles,
        Set<String> steps,
        boolean waits,
        List<File> files,
        List<Change> amendments,
        Form form,
        String refusal)
        implements Page {
    /** A file that was brought. */
    public record File(String href, String at, String state, String kind, int good, int warned, int bad) {}

    /** A numbered amendment. */
    public record Change(int number, String what, int line, String at) {}

    @Override
    public String template() {
        return "journeys/show";
    }

    public String path() {
        return "/journeys/" + id;
    }

    public boolean may(String step) {
        return steps.contains(step);
    }
}
