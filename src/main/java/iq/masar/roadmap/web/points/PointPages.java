package iq.masar.roadmap.web.points;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.roadmap.bodies.Bodies;
import iq.masar.roadmap.bodies.Body.ActionPoint;
import iq.masar.roadmap.bodies.BodyReply;
import iq.masar.roadmap.bodies.Seats;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Registry;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The owner's desk (GOV-10). */
@Controller
class PointPages {
    private static final String PATH = "/governance/points";
    private final Seats seats;
    private final Bodies bodies;
    private final Registry registry;
    private final Clock clock;

    PointPages(Seats seats, Bodies bodies, Registry registry, Clock clock) {
        this.seats = seats;
        this.bodies = bodies;
        this.registry = registry;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Answer list(Actor owner) {
        return Answer.show(page(owner, Form.empty()));
    }

    /** Done needs its evidence; another's point is not there. */
    @PostMapping(PATH + "/{id}/end")
    Answer finish(@PathVariable UUID id, Actor owner, Form form) {
        if (seats.owed(owner).stream().noneMatch(point -> point.id().equals(id))) {
            return Answer.missing();
        }
        form.require("evidence", "roadmap.reply.action-evidence-missing").maximum("evidence", 1_000);
        if (!form.isSound()) {
            return Answer.unprocessable(page(owner, form.with("point", id.toString())));
        }
        return bodies.finish(id, form.text("evidence"), owner) instanceof BodyReply.Done
                ? Answer.to(PATH)
                : Answer.missing();
    }

    private PointListPage page(Actor owner, Form form) {
        var register = registry.read();
        var today = Baghdad.day(clock.instant());
        return new PointListPage(
                seats.owed(owner).stream()
                        .map(point -> row(register, point, today))
                        .toList(),
                form);
    }

    private static PointListPage.Row row(Register register, ActionPoint point, LocalDate today) {
        return new PointListPage.Row(
                point.id().toString(),
                point.body(),
                register.find(point.body())
                        .map(body -> Words.label(body.name()))
                        .orElse(point.body()),
                Words.label(point.owner()),
                point.text(),
                Words.day(point.due()),
                point.state(),
                point.isOverdue(today));
    }
}
