package iq.masar.pledges.web.trail;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Label;
import iq.masar.kernel.Role;
import iq.masar.pledges.Pledges;
import iq.masar.pledges.trail.Figures;
import iq.masar.pledges.trail.Measures;
import iq.masar.pledges.trail.PublishedSentences.Quoted;
import iq.masar.pledges.trail.Trail;
import iq.masar.pledges.trail.TrailReply;
import iq.masar.pledges.trail.Trails;
import iq.masar.roadmap.plan.Activities;
import iq.masar.roadmap.plan.Interval;
import iq.masar.roadmap.register.Registry;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Second step of the walk: the activities by which a pledge is kept, and what is measured of them (GOV-31). */
@Controller
class StepPages {
    private final Reading reading;
    private final Trails trails;
    private final Measures measures;
    private final Figures figures;
    private final Activities activities;
    private final Registry registry;

    StepPages(
            Reading reading,
            Trails trails,
            Measures measures,
            Figures figures,
            Activities activities,
            Registry registry) {
        this.reading = reading;
        this.trails = trails;
        this.measures = measures;
        this.figures = figures;
        this.activities = activities;
        this.registry = registry;
    }

    /** Names an activity by which the pledge is kept. */
    @PostMapping("/pledges/{id}/activities")
    Answer keep(@PathVariable UUID id, Actor officer, Form form) {
        return reading.pledge(id, Optional.of(officer)).isPresent()
                        && measures.keep(id, form.text("activity"), officer) instanceof TrailReply.Kept
                ? Answer.to("/pledges/" + id + "/activities/" + form.text("activity"))
                : Answer.missing();
    }

    @GetMapping("/pledges/{id}/activities/{activity}")
    Answer show(@PathVariable UUID id, @PathVariable String activity, Optional<Actor> reader) {
        return page(id, activity, reader, Form.empty()).map(Answer::show).orElseGet(Answer::missing);
    }

    /** Says what is measured of the activity. */
    @PostMapping("/pledges/{id}/activities/{activity}/indicators")
    Answer measure(@PathVariable UUID id, @PathVariable String activity, Actor officer, Form form) {
        form.require("ar", "pledges.trail.title-missing").maximum("ar", 300).maximum("en", 300);
        if (form.text("figure").isEmpty() && !Measures.UNITS.contains(form.text("unit"))) {
            form.problem("unit", "pledges.trail.unit-missing");
        }
        if (!form.isSound()) {
            return page(id, activity, Optional.of(officer), form)
                    .map(Answer::unprocessable)
                    .orElseGet(Answer::missing);
        }
        var drawing = form.text("figure").isEmpty()
                ? new Measures.Drawing.Counted(form.text("unit"))
                : new Measures.Drawing.Drawn(form.text("figure"));
        var ar = form.text("ar");
        var title = new Label(ar, ar, form.text("en").isEmpty() ? ar : form.text("en"));
        return measures.measure(id, activity, title, drawing, officer) instanceof TrailReply.Measured(var indicator)
                ? Answer.to("/indicators/" + indicator)
                : Answer.missing();
    }

    private Optional<Page> page(UUID id, String activity, Optional<Actor> reader, Form form) {
        return reading.pledge(id, reader)
                .flatMap(pledge -> trails.step(id, activity).map(step -> page(pledge, step, reader, form)));
    }

    private Page page(Pledges.Standing pledge, Trail.Step step, Optional<Actor> reader, Form form) {
        var id = step.activity();
        var now = activities.history(id).stream().findFirst();
        var cited = trails.sentences(step.targets());
        var writes = reader.filter(one -> one.is(Role.SECRETARIAT)).isPresent();
        return new StepPage(
                Reading.link(pledge),
                id,
                iq.masar.pledges.web.TrailWords.name(registry.read(), id),
                Reading.isOfficial(reader) ? "/governance/activities/" + id : "",
                now.map(one -> one.progress().code()).orElse("planned"),
                now.flatMap(one -> one.progress().measured())
                        .map(Interval::shown)
                        .orElse(""),
                step.indicators().stream()
                        .map(one -> new Part.Link(
                                one.indicator().href(),
                                Words.label(one.indicator().title())))
                        .toList(),
                cited,
                without(trails.sentences(trails.lines(id)), cited),
                writes ? units() : List.of(),
                writes ? figures() : List.of(),
                writes,
                form);
    }

    private static List<Quoted> without(List<Quoted> all, List<Quoted> those) {
        return all.stream().filter(one -> !those.contains(one)).toList();
    }

    private static List<Part.Choice> units() {
        return Measures.UNITS.stream()
                .map(unit -> Part.Choice.of(unit, Words.t("pledges.unit." + unit)))
                .toList();
    }

    private List<Part.Choice> figures() {
        return figures.list().stream()
                .map(one -> Part.Choice.of(one.code(), Reading.told(one.table(), one.row(), one.column())))
                .toList();
    }
}
