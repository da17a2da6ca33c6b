package iq.masar.roadmap.web.plan;

import iq.masar.kernel.Actor;
import iq.masar.roadmap.plan.Activities;
import iq.masar.roadmap.plan.ActivityVersion;
import iq.masar.roadmap.plan.PlanReply;
import iq.masar.roadmap.plan.Progress;
import iq.masar.roadmap.register.Registry;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One activity: its state with a reason and a decision, the aims it serves (GOV-16, GOV-21). */
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
        form.maximum("decision", 80);
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
        form.maximum("decision", 80);
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

    private Answer acted(String id, Actor officer, Form form, Supplier<PlanReply> act) {
        return PlanRefusals.acted(id, form, act, words -> views.page(id, officer, form, words));
    }
}
