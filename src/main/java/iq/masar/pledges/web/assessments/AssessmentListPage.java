package iq.masar.pledges.web.assessments;

import iq.masar.pledges.assessments.Assessment;
import iq.masar.pledges.assessments.Frame;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.List;

/** All assessments, and the frames they may be made against. */
public record AssessmentListPage(
        List<Assessment> rows, List<Frame> frames, boolean mayWrite, boolean mayBring, Form form, String refusal)
        implements Page {
    public AssessmentListPage {
        rows = List.copyOf(rows);
        frames = List.copyOf(frames);
    }

    public List<Part.Choice> choices() {
        return frames.stream()
                .map(frame -> Part.Choice.of(frame.cite(), Words.label(frame.title()) + " " + frame.version()))
                .toList();
    }

    @Override
    public String template() {
        return "pledges/assessments";
    }
}
