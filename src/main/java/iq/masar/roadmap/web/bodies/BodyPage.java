package iq.masar.roadmap.web.bodies;

import iq.masar.roadmap.bodies.Body;
import iq.masar.roadmap.bodies.Endorsements;
import iq.masar.roadmap.bodies.Meeting;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.List;
import java.util.Map;

/** One body: seats, rule, meetings, decisions, action points, papers and endorsements. */
public record BodyPage(Body body, String name, Charter charter, Work work, boolean mayWrite, Form form, String refusal)
        implements Page {
    /** What it is, by the name of each fact, and what it is for; empty where no document says. */
    public record Charter(Map<String, String> facts, String mandate) {
        public Charter {
            facts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(facts));
        }
    }

    /** What it has done and has to do. */
    public record Work(
            List<Meeting> meetings,
            List<Body.Decision> decisions,
            List<Body.ActionPoint> points,
            List<Endorsements.Standing> papers,
            List<Attested> attested,
            List<Part.Choice> seats) {
        public Work {
            meetings = List.copyOf(meetings);
            decisions = List.copyOf(decisions);
            points = List.copyOf(points);
            papers = List.copyOf(papers);
            attested = List.copyOf(attested);
            seats = List.copyOf(seats);
        }
    }

    /** Meetings an action point may still be carried to. */
    public List<Part.Choice> ahead() {
        return work.meetings().stream()
                .filter(meeting -> meeting.state().equals("convened"))
                .map(meeting -> Part.Choice.of(meeting.id().toString(), Words.moment(meeting.plannedAt())))
                .toList();
    }

    /** An endorsement known from a document alone (GOV-13). */
    public record Attested(String subject, String href, String day, String source) {}

    @Override
    public String template() {
        return "roadmap/body";
    }
}
