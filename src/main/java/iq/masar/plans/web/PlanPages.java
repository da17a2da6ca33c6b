package iq.masar.plans.web;

import iq.masar.casework.CaseStep;
import iq.masar.casework.slots.CaseFrame;
import iq.masar.casework.slots.CaseFrames;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.plans.Plan;
import iq.masar.plans.Plan.Coded;
import iq.masar.plans.Planning;
import iq.masar.plans.Plans;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The plan of a case, for the worker who writes it (REF-28). */
@Controller
class PlanPages {
    static final String TAB = "plan";

    private final CaseFrames frames;
    private final Plans plans;
    private final PlanViews views;
    private final PlanForms forms;
    private final Clock clock;

    PlanPages(CaseFrames frames, Plans plans, PlanViews views, PlanForms forms, Clock clock) {
        this.frames = frames;
        this.plans = plans;
        this.views = views;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/plan")
    Answer show(@PathVariable UUID id, Actor actor, Form form) {
        return with(id, actor, frame -> Answer.show(forms.page(frame, form, actor, Optional.empty())));
    }

    @GetMapping("/cases/{id}/plan/print")
    Answer print(@PathVariable UUID id, Actor actor, Form form) {
        return with(
                id,
                actor,
                frame -> forms.paper(frame, form, actor).map(Answer::show).orElseGet(Answer::missing));
    }

    @PostMapping("/cases/{id}/plan")
    Answer draft(@PathVariable UUID id, Actor actor) {
        return with(id, actor, frame -> answer(plans.draft(new CaseId(id), actor), frame, Form.empty(), actor));
    }

    @PostMapping("/cases/{id}/plan/goals")
    Answer addGoal(@PathVariable UUID id, Actor actor, Form form) {
        return with(
                id,
                actor,
                frame -> GoalForm.read(form)
                        .map(goal -> onLatest(id, frame, form, actor, plan -> plans.addGoal(plan, goal, actor)))
                        .orElseGet(() -> Answer.unprocessable(forms.page(frame, form, actor, Optional.empty()))));
    }

    @PostMapping("/cases/{id}/plan/goals/{goal}")
    Answer changeGoal(@PathVariable UUID id, @PathVariable UUID goal, Actor actor, Form form) {
        var outcome = Coded.find(Plan.Outcome.class, form.text("outcome"));
        return with(
                id,
                actor,
                frame -> outcome.isPresent()
                        ? inForce(id, frame, actor, plan -> plans.conclude(plan, goal, outcome.get(), actor))
                        : onLatest(id, frame, Form.empty(), actor, plan -> plans.dropGoal(plan, goal, actor)));
    }

    @PostMapping("/cases/{id}/plan/submissions")
    Answer submit(@PathVariable UUID id, Actor actor) {
        return with(id, actor, frame -> onLatest(id, frame, Form.empty(), actor, plan -> plans.submit(plan, actor)));
    }

    @PostMapping("/cases/{id}/plan/agreements")
    Answer agree(@PathVariable UUID id, Actor actor, Form form) {
        return with(id, actor, frame -> {
            var mode = Coded.find(Plan.Mode.class, form.text("mode"));
            if (mode.isEmpty()) {
                form.problem("mode", "plans.agreement.mode-missing");
                return Answer.unprocessable(forms.page(frame, form, actor, Optional.empty()));
            }
            var agreement = new Plan.Agreement(
                    mode.get(),
                    frame.file().language().tag(),
                    Optional.of(form.text("witness")).filter(named -> !named.isEmpty() && named.length() <= 80),
                    clock.instant(),
                    actor.account());
            return onLatest(id, frame, form, actor, plan -> plans.agree(plan, agreement, actor));
        });
    }

    @PostMapping("/cases/{id}/plan/steps")
    Answer step(@PathVariable UUID id, Actor actor, Form form) {
        var step = form.text("step").equals(CaseStep.FOLLOW_UP.code()) ? CaseStep.FOLLOW_UP : CaseStep.IMPLEMENT;
        return with(id, actor, frame -> inForce(id, frame, actor, plan -> plans.step(plan, step, actor)));
    }

    private Answer with(UUID id, Actor actor, Function<CaseFrame, Answer> page) {
        return frames.of(new CaseId(id), actor, TAB).map(page).orElseGet(Answer::missing);
    }

    private Answer onLatest(UUID id, CaseFrame frame, Form form, Actor actor, Function<UUID, Planning> act) {
        return views.chosen(new CaseId(id), Optional.empty())
                .map(plan -> answer(act.apply(plan.heading().id()), frame, form, actor))
                .orElseGet(Answer::missing);
    }

    private Answer inForce(UUID id, CaseFrame frame, Actor actor, Function<UUID, Planning> act) {
        return plans.inForce(new CaseId(id))
                .map(plan -> answer(act.apply(plan.heading().id()), frame, Form.empty(), actor))
                .orElseGet(Answer::missing);
    }

    private Answer answer(Planning planning, CaseFrame frame, Form form, Actor actor) {
        return switch (planning) {
            case Planning.Done done -> Answer.to("/cases/" + frame.file().id() + "/plan");
            case Planning.Noted done -> Answer.to("/cases/" + frame.file().id() + "/needs");
            case Planning.NotYours no -> Answer.missing();
            case Planning.DateInPast no ->
                Answer.unprocessable(
                        forms.page(frame, form.problem("due", "plans.goal.due-past"), actor, Optional.empty()));
            case Planning.Refused no -> Answer.refused(forms.page(frame, form, actor, Optional.of(Refusal.of(no))));
        };
    }
}
