package iq.masar.roadmap.web.plan;

import iq.masar.roadmap.plan.PlanReply;
import iq.masar.roadmap.web.StatedDates;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Words;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Says in the reader's language why a step in the plan was refused, and what would cure it. */
final class PlanRefusals {
    private PlanRefusals() {}

    /** Acts on a sound form and leads back to the activity; what is refused comes back with everything typed, and why. */
    static Answer acted(
            String activity, Form form, Supplier<PlanReply> act, Function<String, Optional<? extends Page>> page) {
        if (!form.isSound()) {
            return page.apply("").map(Answer::unprocessable).orElseGet(Answer::missing);
        }
        return switch (act.get()) {
            case PlanReply.Changed changed -> Answer.to("/governance/activities/" + activity);
            case PlanReply.Offered offered -> Answer.to("/governance/activities/" + activity);
            case PlanReply.Unknown unknown -> Answer.missing();
            case PlanReply.DecisionUnknown unknown -> besideTheField(form, unknown, page);
            case PlanReply.DecisionOfSeveral several -> besideTheField(form, several, page);
            case PlanReply refused ->
                page.apply(words(refused)).map(Answer::refused).orElseGet(Answer::missing);
        };
    }

    private static Answer besideTheField(
            Form form, PlanReply refused, Function<String, Optional<? extends Page>> page) {
        doubted(form, refused);
        return page.apply("").map(Answer::unprocessable).orElseGet(Answer::missing);
    }

    /** Says beside the field why the number of the decision does not do. */
    static void doubted(Form form, PlanReply refused) {
        switch (refused) {
            case PlanReply.DecisionUnknown(var cited) ->
                form.problem("decision", "roadmap.reply.decision-unknown", cited);
            case PlanReply.DecisionOfSeveral(var cited, var which) ->
                form.problem("decision", "roadmap.reply.decision-of-several", cited, String.join(" · ", which));
            case PlanReply other -> form.problem("decision", "roadmap.reply.change-decision-missing");
        }
    }

    private static String words(PlanReply refused) {
        return switch (refused) {
            case PlanReply.EvidenceMissing missing -> Words.t("roadmap.reply.evidence-missing");
            case PlanReply.OwnEvidence(var institution) -> Words.t("roadmap.reply.own-evidence", institution);
            case PlanReply.ReasonMissing missing -> Words.t("roadmap.reply.reason-missing");
            case PlanReply.DecisionMissing missing -> Words.t("roadmap.reply.change-decision-missing");
            case PlanReply.EndsBeforeItBegins(var from, var to) ->
                Words.t("roadmap.reply.ends-before-it-begins", StatedDates.words(from), StatedDates.words(to));
            case PlanReply.DecisionUnknown unknown -> "";
            case PlanReply.DecisionOfSeveral several -> "";
            case PlanReply.Unknown unknown -> "";
            case PlanReply.Changed changed -> "";
            case PlanReply.Offered offered -> "";
        };
    }
}
