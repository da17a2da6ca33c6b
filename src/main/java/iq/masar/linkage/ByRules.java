package iq.masar.linkage;

import iq.masar.linkage.rules.Joins;
import iq.masar.linkage.rules.Scores;
import java.util.List;

/**
 * Links the rows of two files by rules given: pairs that meet in one rule at least are compared, and those that reach the threshold are handed
 * over, each once. Nothing is learned; for that there is {@link Linkage}.
 */
public final class ByRules {
    private ByRules() {}

    /**
     * Two values that must be the same in a pair, or begin the same.
     *
     * @param left column of the left row
     * @param right column of the right row
     * @param letters how many letters of both are compared, 0 for all
     * @param filled whether empty values never meet
     */
    public record Same(int left, int right, int letters, boolean filled) {
        /** The whole of one column. */
        public static Same whole(int column) {
            return new Same(column, column, 0, false);
        }

        /** The first letters of one column. */
        public static Same first(int letters, int column) {
            return new Same(column, column, letters, false);
        }

        /** The same where both are filled. */
        public Same andFilled() {
            return new Same(left, right, letters, true);
        }
    }

    /** How a column's values are compared where they are not the same. */
    public enum Closeness {
        /** Not at all. */
        NONE,
        /** Jaro and Winkler's similarity: near from 0.92, far from 0.8. */
        NAMES,
        /** Near where one character was missed, added, changed or swapped. */
        ONE_SLIP
    }

    /**
     * What a column says.
     *
     * @param same said where both values are the same
     * @param near where they are near, {@code far} where they are a little less so
     * @param other where they are neither
     * @param silent whether a missing value says nothing; else it is a value like another
     */
    public record Weight(
            int column, Closeness closeness, double same, double near, double far, double other, boolean silent) {}

    /** Takes links: the left row, the right row counted from 0, and what they say together. */
    @FunctionalInterface
    public interface Taker {
        void take(int left, int right, double bits);
    }

    /**
     * Compares the pairs that the rules offer.
     *
     * @param start what is said before anything is compared
     * @return how many different pairs were compared
     */
    public static long link(
            Table left, Table right, List<List<Same>> rules, List<Weight> weights, double start, Taker taker) {
        var scores = new Scores(left, right, weights, start);
        return new Joins(left, right, rules).each((one, others, many) -> scores.of(one, others, many, taker));
    }
}
