package iq.masar.plans;

/** What became of an act on a need or a plan. */
public sealed interface Planning {
    record Done(Plan plan) implements Planning {}

    /** A need was recorded or changed. */
    record Noted(Need need) implements Planning {}

    /** The case or plan does not exist for this actor (H3). */
    record NotYours() implements Planning {}

    /** A refusal by rule, with its own message key. */
    sealed interface Refused extends Planning {}

    /** The same family is already among the open needs of the case. */
    record AlreadyOpen(Need need) implements Refused {}

    /** A plan is not approved by its author (REF-28). */
    record SelfApproval() implements Refused {}

    /** Only a supervisor of the case's office approves. */
    record SupervisorOnly() implements Refused {}

    /** A plan without goals is not submitted. */
    record NoGoals() implements Refused {}

    /** A plan follows an assessment. */
    record BaselineMissing() implements Refused {}

    /** A plan in force or under approval is changed by a new version only. */
    record NotNow(String state) implements Refused {}

    /** The goal's date lies in the past. */
    record DateInPast() implements Refused {}

    /** A reason is needed to return a plan. */
    record ReasonMissing() implements Refused {}

    /** Verbal agreement and a thumb print need a witness other than who records them. */
    record WitnessMissing() implements Refused {}

    /** The case does not stand where this step begins. */
    record CaseNotReady() implements Refused {}

    /** More than the goal may cost, or the line, by so many dinars (RET-44). */
    record BudgetExceeded(long by) implements Refused {}

    /** What costs were noted on stays in the plan. */
    record CostsNoted() implements Refused {}

    /** This paper has paid already; the number is the one just typed (RET-45). */
    record ProofAlreadyUsed(String number) implements Refused {}

    /** The day on a proof has not come yet. */
    record DateAhead() implements Refused {}

    /** Who recorded a payment does not take it back. */
    record OwnPayment() implements Refused {}
}
