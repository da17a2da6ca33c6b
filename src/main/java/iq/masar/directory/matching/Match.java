package iq.masar.directory.matching;

import java.util.List;

/** What the directory offers for a need: the eligible in order, and apart from them the others with the rule that fails (REF-6). */
public record Match(List<Candidate> eligible, List<Candidate> ineligible) {
    public Match {
        eligible = List.copyOf(eligible);
        ineligible = List.copyOf(ineligible);
    }

    /** Nothing fits: an unmet need (REF-8). */
    public boolean isUnmet() {
        return eligible.isEmpty();
    }
}
