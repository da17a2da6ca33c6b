package iq.masar.roadmap.web.bodies;

import iq.masar.roadmap.bodies.Body;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/** Who sits in a body: the institutions' seats and the persons who hold them. */
public record SeatPage(
        Body body, String name, List<Row> rows, Choices choices, boolean mayWrite, Form form, String refusal)
        implements Page {
    public SeatPage {
        rows = List.copyOf(rows);
    }

    /** One seat with everybody who holds or held it. */
    public record Row(String seat, String institution, String since, String source, List<Term> terms) {
        public Row {
            terms = List.copyOf(terms);
        }
    }

    /** One person's time in a seat; {@code until} is empty while it runs. */
    public record Term(String account, String person, String role, String since, String until) {
        public boolean isRunning() {
            return until.isEmpty();
        }
    }

    /** What may be chosen: institutions without a seat, standing seats, persons who may hold one. */
    public record Choices(
            List<Part.Choice> institutions,
            List<Part.Choice> seats,
            List<Part.Choice> people,
            List<Part.Choice> roles) {
        public Choices {
            institutions = List.copyOf(institutions);
            seats = List.copyOf(seats);
            people = List.copyOf(people);
            roles = List.copyOf(roles);
        }
    }

    @Override
    public String template() {
        return "roadmap/seats";
    }
}
