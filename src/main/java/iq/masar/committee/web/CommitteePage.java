package iq.masar.committee.web;

import iq.masar.committee.Lead;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Map;

/** The board of Committee 373: counts, owed work, decisions with owners, leads; nobody's file. */
public record CommitteePage(
        List<Part.Tile> tiles,
        Map<String, String> overduePosts,
        Map<String, String> overdueRegisters,
        List<Flight> flights,
        List<Decision> decisions,
        List<Line> leads,
        List<Attested> attested,
        List<Part.Choice> owners,
        Form form,
        String refusal)
        implements Page {
    /** One operation by counts. */
    public record Flight(String name, String day, String seated, String boarded, String arrived) {}

    /** A decision with its owner. */
    public record Decision(
            String id,
            String number,
            String subject,
            String owner,
            String due,
            String state,
            String kind,
            String next) {}

    /** A lead. */
    public record Line(String agency, String licence, String route, String period, String travellers, String sentTo) {}

    /** A figure a document attests. */
    public record Attested(String name, String figure, String source) {}

    @Override
    public String template() {
        return "committee/board";
    }

    public List<Part.Choice> bands() {
        return Part.Choice.all("committee.band.", Lead.BANDS);
    }
}
