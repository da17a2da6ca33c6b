package iq.masar.returns.model;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Days from receipt to decision over a group of files, those not decided yet counted as longer than any that were (RET-25):
 * with enough of them open a median is not yet reached, and is not made up.
 */
public record TimeToDecision(int[] decided, int undecided) {
    /** @param decided whole days of each decided file, stopped time taken off; at least 0, in any order */
    public TimeToDecision {
        decided = decided.clone();
        Arrays.sort(decided);
        if (undecided < 0 || decided.length > 0 && decided[0] < 0) {
            throw new IllegalArgumentException("days and files are counted from 0");
        }
    }

    /** The nearest-rank percentile in days, {@code percent} from 1 to 100; empty when it is not reached, or there is no file. */
    public OptionalInt percentile(int percent) {
        var files = (long) decided.length + undecided;
        var rank = (files * percent + 99) / 100;
        return rank == 0 || rank > decided.length ? OptionalInt.empty() : OptionalInt.of(decided[(int) rank - 1]);
    }

    @Override
    public int[] decided() {
        return decided.clone();
    }
}
