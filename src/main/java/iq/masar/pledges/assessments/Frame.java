package iq.masar.pledges.assessments;

import iq.masar.kernel.Label;
import java.util.List;
import java.util.Optional;

/**
 * What an assessment asks, in one version; a changed question makes a new version (GOV-34).
 *
 * @param licensed whether the wordings belong to somebody else: they are shown here and leave in no export (GOV-35)
 */
public record Frame(String code, int version, Label title, boolean licensed, List<Item> items) {
    /** The frame whose thirty answers give an indicator. */
    public static final String POLICY = "SDG-10.7.2";

    public Frame {
        items = List.copyOf(items);
    }

    public Optional<Item> find(String item) {
        return items.stream().filter(one -> one.code().equals(item)).findFirst();
    }

    /** Whether it asks yes or no only. */
    public boolean isYesOrNo() {
        return code.equals(POLICY);
    }

    /** Its code with its version, as it is cited. */
    public String cite() {
        return code + "/" + version;
    }

    /**
     * One question.
     *
     * @param domain the domain it belongs to, as a label
     * @param wording the question itself, or empty where only its area is known
     */
    public record Item(String code, Label domain, Label area, String wording) {}
}
