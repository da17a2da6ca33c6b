package iq.masar.plans.web.questions;

import iq.masar.casework.slots.CaseFrame;
import iq.masar.plans.web.Refusal;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Optional;

/** The tab that assesses: what is due, the scores so far, and the questions of one wave when it is being taken. */
public record AssessmentPage(
        CaseFrame frame,
        Form form,
        List<Row> scores,
        List<String> dimensions,
        boolean verified,
        List<Due> due,
        List<Done> done,
        Optional<Taking> taking,
        Optional<Refusal> refusal)
        implements Page {
    public AssessmentPage {
        scores = List.copyOf(scores);
        dimensions = List.copyOf(dimensions);
        due = List.copyOf(due);
        done = List.copyOf(done);
    }

    /** A text of two decimals with its band, or the words for "no number" without one. */
    public record Measure(String value, String band, String tone) {}

    /** One score: the composite never without its dimensions (RET-49); {@code timing} is empty when it came in time. */
    public record Row(
            String wave, String timing, Measure whole, List<Measure> parts, String when, String who, String asked) {
        public Row {
            parts = List.copyOf(parts);
        }
    }

    /** A wave that was not taken yet, with the days in which it is asked for; {@code kind} is a tone of marks. */
    public record Due(String href, String wave, String days, String text, String when, String kind) {}

    /** A wave that was taken, for the last time on that day. */
    public record Done(String wave, String when, String value) {}

    /** The wave being taken. */
    public record Taking(
            String wave, String title, QuestionSheet sheet, List<Part.Choice> manners, List<Part.Choice> priorities) {
        public Taking {
            manners = List.copyOf(manners);
            priorities = List.copyOf(priorities);
        }
    }

    @Override
    public String template() {
        return "plans/assessment";
    }
}
