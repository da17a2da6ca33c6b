package iq.masar.roadmap.web.bodies;

import iq.masar.kernel.Sha256;
import iq.masar.roadmap.bodies.Body;
import iq.masar.roadmap.bodies.Meeting;
import iq.masar.roadmap.files.KeptFile;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A meeting's room: agenda, attendance, quorum, minutes.
 *
 * @param points what is overdue on that day or was carried to it: it stands on the agenda by itself (GOV-10)
 * @param papers in the order they were laid before it, withdrawn ones among them (GOV-07)
 * @param isSeated whether the reader holds a seat of the body, and may remark on circulated minutes
 * @param authors names of those who remarked or corrected
 * @param needed how many seats make a quorum; empty without a rule
 */
public record MeetingPage(
        Meeting meeting,
        Body body,
        List<Body.ActionPoint> points,
        List<KeptFile> papers,
        String when,
        Optional<Integer> needed,
        boolean mayWrite,
        boolean isSeated,
        Map<UUID, String> authors,
        Form form,
        String refusal)
        implements Page {
    public MeetingPage {
        points = List.copyOf(points);
        papers = List.copyOf(papers);
        authors = Map.copyOf(authors);
    }

    public String name() {
        return Words.label(body.name());
    }

    /** The seats that may own an action point. */
    public List<Part.Choice> owners() {
        return body.seats().stream()
                .map(seat -> Part.Choice.of(seat.id().toString(), Words.label(seat.name())))
                .toList();
    }

    /** Held and not yet closed by approved minutes. */
    public boolean isOpen() {
        return meeting.state().equals("held") || meeting.state().equals("minuted");
    }

    /** The minutes may still be written or corrected. */
    public boolean isMinuting() {
        return isOpen() || isCirculated();
    }

    public boolean isCirculated() {
        return meeting.state().equals("circulated");
    }

    /** The papers that lie before it. */
    public List<KeptFile> standing() {
        return papers.stream().filter(paper -> !paper.isWithdrawn()).toList();
    }

    /** Fingerprint of the text and papers shown: what is approved is this, and no other. */
    public String fingerprint() {
        return Sha256.hex(meeting.text(papers));
    }

    /** The minutes as they are now, or what was typed when it came back. */
    public Form minutes() {
        return form.has("minutes") ? form : form.with("minutes", meeting.minutes());
    }

    public String author(Meeting.Addendum one) {
        return authors.getOrDefault(one.by(), "");
    }

    public boolean isQuorate() {
        return needed.filter(need -> meeting.present() >= need).isPresent();
    }

    public String presence(Body.Seat seat) {
        return meeting.attendance().getOrDefault(seat.id(), "");
    }

    @Override
    public String template() {
        return "roadmap/meeting";
    }
}
