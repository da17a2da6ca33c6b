package iq.masar.plans.web;

import iq.masar.plans.Planning;
import iq.masar.plans.Taking;
import iq.masar.ui.Words;

/** A rule's no, in words: what is missing and who can cure it (H2). */
public record Refusal(String title, String missing, String cure) {
    /** From a refusal of asking a questionnaire. */
    public static Refusal of(Taking.Refused refusal) {
        var key = "plans.taking." + Words.code(refusal);
        return new Refusal(Words.t(key), Words.t(key + ".missing"), Words.t(key + ".cure"));
    }

    /** From a refusal of an act on a plan or its money; two of them name what was exceeded or used. */
    public static Refusal of(Planning.Refused refusal) {
        var key = "plans.planning." + Words.code(refusal);
        var missing = switch (refusal) {
            case Planning.BudgetExceeded(var by) -> Words.t(key + ".missing", by);
            case Planning.ProofAlreadyUsed(var number) -> Words.t(key + ".missing", number);
            case Planning.Refused other -> Words.t(key + ".missing");
        };
        return new Refusal(Words.t(key), missing, Words.t(key + ".cure"));
    }

    /** From a refusal of casework; its sentence stands there. */
    public static Refusal ofCase(Record refusal) {
        return new Refusal(
                Words.t("plans.taking.case-refuses"),
                Words.t("casework.refused." + Words.code(refusal)),
                Words.t("plans.taking.case-refuses.cure"));
    }
}
