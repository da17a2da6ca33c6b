package iq.masar.roadmap.web.plan;

import iq.masar.kernel.Actor;
import iq.masar.roadmap.plan.Activities;
import iq.masar.roadmap.plan.ActivityVersion;
import iq.masar.roadmap.plan.PlanReply;
import iq.masar.roadmap.plan.Progress;
import iq.masar.roadmap.register.Registry;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One activity: its state with a reason, its evidence with two institutions (GOV-16 to GOV-18, GOV-21). */
@Controller
class ActivityPages {
    private final Registry registry;
    private final Activities activities;
    private final ActivityViews views;

    ActivityPages(Registry registry, Activities activities, ActivityViews views) {
        this.registry = registry;
        this.activities = activities;
        this.views = views;
    }

    @GetMapping("/governance/activities/{id}")
    Answer show(@PathVariable String id, Actor reader) {
        return views.page(id, reader, Form.empty(), "").map(Answer::show).orElseGet(Answer::missing);
    }

    @PostMapping("/governance/activities/{id}/versions")
    Answer change(@PathVariable String id, Actor officer, Form form) {
        form.require("reason", "roadmap.activity.reason-missing").maximum("reason", 1_000);
        var percent = form.integer("percent");
        var weight = form.integer("weight").orElseGet(() -> weight(id));
        if (percent.isPresent() && (percent.getAsInt() < 1 || percent.getAsInt() > 99)) {
            form.problem("percent", "roadmap.activity.percent-wrong");
        }
        if (weight < 1) {
            form.problem("weight", "roadmap.activity.weight-wrong");
        }
        if (!ActivityViews.STATES.contains(form.text("state"))) {
            form.problem("state", "roadmap.activity.state-missing");
        }
        return acted(
                id,
                officer,
                form,
                () -> activities.change(
                        id,
                        Progress.of(form.text("state"), percent, Optional.empty()),
                        weight,
                        form.text("reason"),
                        form.text("decision"),
                        officer));
    }

    /** What it weighs now: an empty field changes nothing. */
    private int weight(String id) {
        return activities.history(id).stream()
                .findFirst()
                .map(ActivityVersion::weight)
                .orElse(1);
    }

    @PostMapping("/governance/activities/{id}/aims")
    Answer move(@PathVariable String id, Actor officer, Form form) {
        form.require("reason", "roadmap.activity.reason-missing").maximum("reason", 1_000);
        var aims = form.all("aims").stream()
                .filter(aim -> registry.read()
                        .find(aim)
                        .filter(entry -> entry.kind().equals("aim"))
                        .isPresent())
                .toList();
        return acted(
                id,
                officer,
                form,
                () -> activities.serve(id, aims, form.text("reason"), form.text("decision"), officer));
    }

    @PostMapping("/governance/activities/{id}/evidence")
    Answer offer(@PathVariable String id, Actor officer, Form form) {
        form.require("reference", "roadmap.activity.reference-missing").maximum("reference", 300);
        form.require("note", "roadmap.activity.note-missing").maximum("note", 2_000);
        return acted(
                id,
                officer,
                form,
                () -> activities.offer(
                        id,
                        "record",
                        form.text("reference"),
                        form.text("note"),
                        (form.text("reference") + "\n" + form.text("note")).getBytes(StandardCharsets.UTF_8),
                        officer));
    }

    @PostMapping("/governance/activities/{id}/evidence/{evidence}/acceptance")
    Answer accept(@PathVariable String id, @PathVariable UUID evidence, Actor officer, Form form) {
        return acted(id, officer, form, () -> activities.accept(evidence, officer));
    }

    @PostMapping("/governance/activities/{id}/evidence/{evidence}/withdrawal")
    Answer withdraw(@PathVariable String id, @PathVariable UUID evidence, Actor officer, Form form) {
        form.require("reason", "roadmap.activity.reason-missing");
        return acted(id, officer, form, () -> activities.withdraw(evidence, form.text("reason"), officer));
    }

    private Answer acted(String id, Actor officer, Form form, Supplier<PlanReply> act) {
        if (!form.isSound()) {
            return views.page(id, officer, form, "").map(Answer::unprocessable).orElseGet(Answer::missing);
        }
        return switch (act.get()) {
            case PlanReply.Changed changed -> Answer.to("/governance/activities/" + id);
            case PlanReply.Offered offered -> Answer.to("/governance/activities/" + id);
            case PlanReply.Unknown unknown -> Answer.missing();
            case PlanReply refused ->
                views.page(id, officer, form, PlanRefusals.words(refused))
                        .map(Answer::refused)
                        .orElseGet(Answer::missing);
        };
    }
}
