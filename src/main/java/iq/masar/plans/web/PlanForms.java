package iq.masar.plans.web;

import iq.masar.casework.CaseState;
import iq.masar.casework.CaseStep;
import iq.masar.casework.slots.CaseFrame;
import iq.masar.codes.Codes;
import iq.masar.kernel.Actor;
import iq.masar.plans.Need;
import iq.masar.plans.Needs;
import iq.masar.plans.Plan;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Fills the plan's page and paper. */
@Component
class PlanForms {
    private final PlanViews views;
    private final Needs needs;
    private final Codes codes;
    private final Clock clock;

    PlanForms(PlanViews views, Needs needs, Codes codes, Clock clock) {
        this.views = views;
        this.needs = needs;
        this.codes = codes;
        this.clock = clock;
    }

    PlanPage page(CaseFrame frame, Form form, Actor actor, Optional<Refusal> refusal) {
        var plan = views.chosen(frame.file().id(), form);
        var latest = views.chosen(frame.file().id(), Optional.empty());
        return new PlanPage(
                frame,
                form,
                plan.map(one -> views.of(one, actor)),
                frame.workable() && plan.equals(latest),
                frame.workable() && latest.map(Plan.Approved.class::isInstance).orElse(true),
                choices(frame),
                frame.workable() && plan.filter(Plan.Approved.class::isInstance).isPresent()
                        ? steps(frame.file().state())
                        : List.of(),
                refusal);
    }

    Optional<PlanPrintPage> paper(CaseFrame frame, Form form, Actor actor) {
        return views.chosen(frame.file().id(), form)
                .map(plan -> new PlanPrintPage(
                        frame.file().number().value(),
                        "/cases/" + frame.file().id() + "/plan",
                        views.of(plan, actor),
                        Words.moment(clock.instant())));
    }

    private Map<String, List<Part.Choice>> choices(CaseFrame frame) {
        return Map.of(
                "need",
                        needs.list(frame.file().id()).stream()
                                .filter(Need::isOpen)
                                .map(need -> Part.Choice.of(
                                        need.id().toString(),
                                        Words.label(codes.label(
                                                "family", need.family().value()))))
                                .toList(),
                "family", Choices.of(codes, "family"),
                "dimension", Choices.of(Plan.Dimension.class),
                "level", Choices.of(Plan.Level.class),
                "owner", Choices.of(Plan.Owner.class),
                "mode", Choices.of(Plan.Mode.class),
                "outcome",
                        Choices.of(Plan.Outcome.class).stream()
                                .filter(one -> !one.value().equals(Plan.Outcome.OPEN.code()))
                                .toList());
    }

    private static List<PlanPage.Step> steps(CaseState state) {
        return switch (state) {
            case CaseState.PlanApproved s ->
                List.of(new PlanPage.Step(CaseStep.IMPLEMENT.code(), Words.t("plans.step.implement")));
            case CaseState.Implementing s ->
                List.of(new PlanPage.Step(CaseStep.FOLLOW_UP.code(), Words.t("plans.step.follow-up")));
            default -> List.of();
        };
    }
}
