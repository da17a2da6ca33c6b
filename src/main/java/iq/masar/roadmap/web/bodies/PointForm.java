package iq.masar.roadmap.web.bodies;

import iq.masar.ui.Form;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What is asked for when somebody is given an action point: what to do, whose seat owes it, and by which day. */
record PointForm(String text, Optional<UUID> seat, Optional<LocalDate> due) {
    /** @param field where the page asks what to do; what is missing is said beside its own field */
    static PointForm read(Form form, String field) {
        form.require(field, "roadmap.body.text-missing").maximum(field, 2_000);
        var due = form.date("due");
        var seat = form.uuid("seat");
        if (due.isEmpty() && form.problemOf("due").isEmpty()) {
            form.problem("due", "roadmap.body.due-missing");
        }
        if (seat.isEmpty()) {
            form.problem("seat", "roadmap.body.seat-missing");
        }
        return new PointForm(form.text(field), seat, due);
    }
}
