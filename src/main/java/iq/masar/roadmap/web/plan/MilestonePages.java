package iq.masar.roadmap.web.plan;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Label;
import iq.masar.roadmap.milestones.MilestoneReply;
import iq.masar.roadmap.milestones.Milestones;
import iq.masar.roadmap.web.StatedDates;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Milestones of an activity, on the activity's page: set, moved, reached, dropped (GOV-15). */
@Controller
class MilestonePages {
    private final Milestones milestones;
    private final ActivityViews views;

    MilestonePages(Milestones milestones, ActivityViews views) {
        this.milestones = milestones;
        this.views = views;
    }

    @PostMapping("/governance/activities/{id}/milestones")
    Answer set(@PathVariable String id, Actor officer, Form form) {
        form.require("milestone-ar", "roadmap.milestone.name-missing").maximum("milestone-ar", 300);
        form.maximum("milestone-ckb", 300).maximum("milestone-en", 300);
        var due = StatedDates.read(form, "due");
        form.require("due", "roadmap.milestone.due-missing");
        var ar = form.text("milestone-ar");
        var name = new Label(
                ar,
                form.has("milestone-ckb") ? form.text("milestone-ckb") : ar,
                form.has("milestone-en") ? form.text("milestone-en") : ar);
        return acted(id, officer, form, () -> milestones.set(id, name, due.orElseThrow(), officer));
    }

    @PostMapping("/governance/activities/{id}/milestones/{milestone}/moving")
    Answer move(@PathVariable String id, @PathVariable UUID milestone, Actor officer, Form form) {
        var due = StatedDates.read(form, "new-due");
        form.require("new-due", "roadmap.milestone.due-missing");
        form.maximum("why", 1_000);
        return acted(
                id, officer, form, () -> milestones.move(id, milestone, due.orElseThrow(), form.text("why"), officer));
    }

    @PostMapping("/governance/activities/{id}/milestones/{milestone}/reaching")
    Answer reach(@PathVariable String id, @PathVariable UUID milestone, Actor officer, Form form) {
        var day = form.date("reached");
        form.require("reached", "roadmap.milestone.day-missing");
        return acted(id, officer, form, () -> milestones.reach(id, milestone, day.orElseThrow(), officer));
    }

    @PostMapping("/governance/activities/{id}/milestones/{milestone}/dropping")
    Answer drop(@PathVariable String id, @PathVariable UUID milestone, Actor officer, Form form) {
        form.maximum("why", 1_000);
        return acted(id, officer, form, () -> milestones.drop(id, milestone, form.text("why"), officer));
    }

    private Answer acted(String id, Actor officer, Form form, Supplier<MilestoneReply> act) {
        if (!form.isSound()) {
            return views.page(id, officer, form, "").map(Answer::unprocessable).orElseGet(Answer::missing);
        }
        return switch (act.get()) {
            case MilestoneReply.Kept kept -> Answer.to("/governance/activities/" + id + "#milestones");
            case MilestoneReply.NotYet(var day, var today) ->
                refused(id, officer, form, Words.t("roadmap.reply.milestone-not-yet", day, today));
            case MilestoneReply.ReasonMissing missing ->
                refused(id, officer, form, Words.t("roadmap.reply.milestone-reason-missing"));
            case MilestoneReply.Closed closed -> refused(id, officer, form, Words.t("roadmap.reply.milestone-closed"));
            case MilestoneReply.Unknown unknown -> Answer.missing();
        };
    }

    private Answer refused(String id, Actor officer, Form form, String words) {
        return views.page(id, officer, form, words).map(Answer::refused).orElseGet(Answer::missing);
    }
}
