package iq.masar.roadmap.plan;

import iq.masar.roadmap.register.PartialDate;
import java.util.List;
import java.util.UUID;

/** What became of a step in the plan; everything but {@code Changed} and {@code Offered} left things as they were. */
public sealed interface PlanReply {
    record Changed(String activity, int version) implements PlanReply {}

    record Offered(UUID evidence) implements PlanReply {}

    /** Done needs a piece of evidence that another institution accepted (GOV-17). */
    record EvidenceMissing(String activity) implements PlanReply {}

    /** Whoever belongs to the institution that offered it may not accept it. */
    record OwnEvidence(String institution) implements PlanReply {}

    /** Changes of state, weight or place need a reason (GOV-21). */
    record ReasonMissing(String activity) implements PlanReply {}

    /** A move to another aim, another state or weight needs the decision behind it (GOV-21). */
    record DecisionMissing(String activity) implements PlanReply {}

    /** Nobody recorded a decision of that number. */
    record DecisionUnknown(String cited) implements PlanReply {}

    /** Several bodies have a decision of that number: {@code which} are the ways to cite one of them. */
    record DecisionOfSeveral(String cited, List<String> which) implements PlanReply {
        public DecisionOfSeveral {
            which = List.copyOf(which);
        }
    }

    /** A period cannot end before it begins (GOV-16). */
    record EndsBeforeItBegins(PartialDate from, PartialDate to) implements PlanReply {}

    record Unknown() implements PlanReply {}
}
