package iq.masar.roadmap.web.plan;

import iq.masar.roadmap.plan.PlanReply;
import iq.masar.roadmap.web.StatedDates;
import iq.masar.ui.Words;

/** Says in the reader's language why a step in the plan was refused, and what would cure it. */
final class PlanRefusals {
    private PlanRefusals() {}

    static String words(PlanReply refused) {
        return switch (refused) {
            case PlanReply.EvidenceMissing missing -> Words.t("roadmap.reply.evidence-missing");
            case PlanReply.OwnEvidence(var institution) -> Words.t("roadmap.reply.own-evidence", institution);
            case PlanReply.ReasonMissing missing -> Words.t("roadmap.reply.reason-missing");
            case PlanReply.DecisionMissing missing -> Words.t("roadmap.reply.change-decision-missing");
            case PlanReply.EndsBeforeItBegins(var from, var to) ->
                Words.t("roadmap.reply.ends-before-it-begins", StatedDates.words(from), StatedDates.words(to));
            case PlanReply.Unknown unknown -> "";
            case PlanReply.Changed changed -> "";
            case PlanReply.Offered offered -> "";
        };
    }
}
