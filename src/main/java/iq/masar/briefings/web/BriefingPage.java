package iq.masar.briefings.web;

import iq.masar.briefings.Briefing;
import iq.masar.roadmap.bodies.Body;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * One briefing: its parts with who came, papers, questions with what became of them, commitments.
 *
 * @param names partners' names by their entry
 * @param papers those that are released for partners now
 * @param points action points that questions became
 * @param may what the reader may do here
 * @param form what was typed, with its problems
 */
public record BriefingPage(
        Briefing briefing,
        String bodyName,
        Map<String, String> names,
        List<Part.Link> papers,
        Map<UUID, Body.ActionPoint> points,
        May may,
        Form form,
        String refusal)
        implements Page {
    public BriefingPage {
        names = Map.copyOf(names);
        papers = List.copyOf(papers);
        points = Map.copyOf(points);
    }

    /**
     * What is offered to this reader.
     *
     * @param speaksFor the partner the reader speaks for; whoever speaks for none names the partner
     * @param partners who may have come; empty unless the reader keeps the briefing
     * @param papers papers to lay before it, whatever their class: the door refuses those that are not for partners
     * @param seats who may owe an action point
     */
    public record May(
            Optional<String> speaksFor, List<Part.Choice> partners, List<Part.Choice> papers, List<Part.Choice> seats) {
        public May {
            partners = List.copyOf(partners);
            papers = List.copyOf(papers);
            seats = List.copyOf(seats);
        }

        public boolean keep() {
            return !partners.isEmpty();
        }

        public boolean speak() {
            return speaksFor.isPresent() || keep();
        }
    }

    public String name(String partner) {
        return names.getOrDefault(partner, partner);
    }

    /** The partners that came, to choose from. */
    public List<Part.Choice> present() {
        return briefing.partners().stream()
                .map(one -> Part.Choice.of(one, name(one)))
                .toList();
    }

    /** The parts, to choose from. */
    public List<Part.Choice> parts() {
        return IntStream.rangeClosed(1, briefing.parts().size())
                .mapToObj(number -> Part.Choice.of(
                        Integer.toString(number), briefing.parts().get(number - 1)))
                .toList();
    }

    public Optional<Body.ActionPoint> point(Briefing.Question question) {
        return question.point().map(points::get);
    }

    @Override
    public String template() {
        return "briefings/show";
    }
}
