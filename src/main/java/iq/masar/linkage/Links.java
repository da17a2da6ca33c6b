package iq.masar.linkage;

import java.util.List;

/**
 * What was found.
 *
 * @param links pairs that belong together, by their rows
 * @param broken pairs the evidence speaks for that would bring two numbers of {@link Kind#UNIQUE} under one person: for somebody to look at
 * @param groups for each row the number of its group, from 0
 * @param candidates pairs that were compared
 * @param notCompared pairs in blocks that could not be divided further, an upper bound
 * @param degenerate columns in which agreement turned out to say nothing or the contrary, and which therefore counted nothing
 */
public record Links(
        List<Link> links,
        List<Link> broken,
        int[] groups,
        long candidates,
        long notCompared,
        double threshold,
        List<String> degenerate) {
    public Links {
        links = List.copyOf(links);
        broken = List.copyOf(broken);
        degenerate = List.copyOf(degenerate);
    }

    /**
     * Two rows of one person.
     *
     * @param bits evidence for it; what the group adds is not among it
     * @param probability of it, by the rows' own evidence
     */
    public record Link(int one, int other, double bits, double probability) {}
}
