package iq.masar.identity.web;

import iq.masar.identity.ClaimSummary;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Set;

/**
 * What stands around every page of a claim.
 *
 * @param calling the name to call the person by; empty for officers who may not know it
 * @param tasks what the reader does on the claim
 * @param marks state, safeguards, child, categories
 * @param stops times in which the clock stood, shown apart
 */
public record Frame(
        ClaimSummary claim,
        String calling,
        String about,
        Set<String> tasks,
        List<Mark> marks,
        Part.Clock clock,
        List<String> stops,
        List<Part.Tab> tabs) {
    public Frame {
        tasks = Set.copyOf(tasks);
        marks = List.copyOf(marks);
        stops = List.copyOf(stops);
        tabs = List.copyOf(tabs);
    }

    /** A mark under the heading. */
    public record Mark(String text, String icon, String kind) {}

    public String href() {
        return "/claims/" + claim.id();
    }

    public boolean works() {
        return tasks.contains("claim");
    }
}
