package iq.masar.plans.web;

import iq.masar.ui.Words;

/** A rule's no, in words: what is missing and who can cure it (H2). */
public record Refusal(String title, String missing, String cure) {
    /** From a refusal of this room; its sentences stand under {@code plans.<family>.<name>}. */
    public static Refusal of(String family, Record refusal) {
        return keyed("plans." + family + "." + Words.code(refusal));
    }

    /** From a refusal of casework; its sentence stands there. */
    public static Refusal ofCase(Record refusal) {
        return new Refusal(
                Words.t("plans.taking.case-refuses"),
                Words.t("casework.refused." + Words.code(refusal)),
                Words.t("plans.taking.case-refuses.cure"));
    }

    private static Refusal keyed(String key) {
        return new Refusal(Words.t(key), Words.t(key + ".missing"), Words.t(key + ".cure"));
    }
}
