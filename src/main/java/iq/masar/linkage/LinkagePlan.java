package iq.masar.linkage;

import java.util.List;

/**
 * What is compared and how it is judged.
 *
 * @param matching meant for two files; within one file groups are formed
 * @param threshold probability from which a pair is linked; 0 lets the rows decide
 * @param likeness how two spellings of a name part are compared
 */
public record LinkagePlan(List<Column> columns, Matching matching, double threshold, Likeness likeness) {
    /** More columns than this cannot be compared at once. */
    public static final int MOST_COLUMNS = 16;

    public LinkagePlan {
        columns = List.copyOf(columns);
    }
}
