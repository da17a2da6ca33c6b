package iq.masar.names.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays the parts of one name beside those of another so that the sum of what the pairs say is greatest. */
public final class Side {
    /** A part that has no answer because the other name is shorter. */
    public static final float DROPPED = -0.7f;

    /** Two parts that stand against each other. */
    public static final float CONFLICT = -18f;

    /** Answers that stand in another order. */
    public static final float SWAPPED = -1.8f;

    private static final float ONE_OF_CONFLICT = CONFLICT / 2;
    private static final int MOST_FOR_ORDER = 8;

    private Side() {}

    /** Which right part answers each left part (-1: none) and the sum of it. */
    public record Pairing(float score, int[] answer, boolean swapped) {}

    /** The best sum for likenesses {@code like[i * m + j]}, with the longer side's surplus at the price of dropped parts. */
    public static float score(float[] like, int n, int m) {
        var ordered = ordered(like, n, m, null);
        return (mayTurn(like, n, m, ordered) ? Math.max(ordered, free(like, n, m, null) + SWAPPED) : ordered)
                + surplus(n, m);
    }

    /** The best pairing itself. */
    public static Pairing pair(float[] like, int n, int m) {
        var inOrder = new int[n];
        var ordered = ordered(like, n, m, inOrder);
        if (mayTurn(like, n, m, ordered)) {
            var anyhow = new int[n];
            var free = free(like, n, m, anyhow) + SWAPPED;
            if (free > ordered) {
                return new Pairing(free + surplus(n, m), anyhow, true);
            }
        }
        return new Pairing(ordered + surplus(n, m), inOrder, false);
    }

    /** Whether another order could say more than the order written, and more than nothing. */
    private static boolean mayTurn(float[] like, int n, int m, float ordered) {
        if (n < 2 || m < 2 || Math.max(n, m) > MOST_FOR_ORDER) {
            return false;
        }
        var rows = 0f;
        for (var i = 0; i < n; i++) {
            var best = ONE_OF_CONFLICT;
            for (var j = 0; j < m; j++) {
                best = Math.max(best, like[i * m + j]);
            }
            rows += best;
        }
        var columns = 0f;
        for (var j = 0; j < m; j++) {
            var best = ONE_OF_CONFLICT;
            for (var i = 0; i < n; i++) {
                best = Math.max(best, like[i * m + j]);
            }
            columns += best;
        }
        var bound =
                Math.min(rows + Math.max(0, m - n) * ONE_OF_CONFLICT, columns + Math.max(0, n - m) * ONE_OF_CONFLICT);
        return bound + SWAPPED > Math.max(ordered, 0);
    }

    /** Both sides were charged half a conflict for every part without answer; the surplus of the longer side was only dropped. */
    private static float surplus(int n, int m) {
        return Math.abs(n - m) * (DROPPED - ONE_OF_CONFLICT);
    }

    private static float ordered(float[] like, int n, int m, int @Nullable [] answer) {
        var width = m + 1;
        var best = new float[(n + 1) * width];
        for (var i = 0; i <= n; i++) {
            for (var j = 0; j <= m; j++) {
                var value = i == 0 && j == 0 ? 0 : Float.NEGATIVE_INFINITY;
                if (i > 0) {
                    value = Math.max(value, best[(i - 1) * width + j] + ONE_OF_CONFLICT);
                }
                if (j > 0) {
                    value = Math.max(value, best[i * width + j - 1] + ONE_OF_CONFLICT);
                }
                if (i > 0 && j > 0) {
                    value = Math.max(value, best[(i - 1) * width + j - 1] + like[(i - 1) * m + j - 1]);
                }
                best[i * width + j] = value;
            }
        }
        if (answer != null) {
            Arrays.fill(answer, -1);
            var i = n;
            var j = m;
            while (i > 0 && j > 0) {
                var here = best[i * width + j];
                if (here == best[(i - 1) * width + j - 1] + like[(i - 1) * m + j - 1]) {
                    answer[--i] = --j;
                } else if (here == best[(i - 1) * width + j] + ONE_OF_CONFLICT) {
                    i--;
                } else {
                    j--;
                }
            }
        }
        return best[n * width + m];
    }

    private static float free(float[] like, int n, int m, int @Nullable [] answer) {
        var sets = 1 << m;
        var best = new float[(n + 1) * sets];
        Arrays.fill(best, Float.NEGATIVE_INFINITY);
        best[0] = 0;
        for (var i = 0; i < n; i++) {
            for (var set = 0; set < sets; set++) {
                var from = best[i * sets + set];
                if (from == Float.NEGATIVE_INFINITY) {
                    continue;
                }
                var skip = (i + 1) * sets + set;
                best[skip] = Math.max(best[skip], from + ONE_OF_CONFLICT);
                for (var j = 0; j < m; j++) {
                    if ((set >> j & 1) == 0) {
                        var to = (i + 1) * sets + (set | 1 << j);
                        best[to] = Math.max(best[to], from + like[i * m + j]);
                    }
                }
            }
        }
        var end = 0;
        for (var set = 1; set < sets; set++) {
            if (left(best, n, sets, set, m) > left(best, n, sets, end, m)) {
                end = set;
            }
        }
        if (answer != null) {
            trace(best, like, n, m, end, answer);
        }
        return left(best, n, sets, end, m);
    }

    private static float left(float[] best, int n, int sets, int set, int m) {
        return best[n * sets + set] + (m - Integer.bitCount(set)) * ONE_OF_CONFLICT;
    }

    private static void trace(float[] best, float[] like, int n, int m, int end, int[] answer) {
        var sets = 1 << m;
        var set = end;
        for (var i = n; i > 0; i--) {
            answer[i - 1] = -1;
            for (var j = 0; j < m; j++) {
                if ((set >> j & 1) == 1
                        && best[i * sets + set] == best[(i - 1) * sets + (set & ~(1 << j))] + like[(i - 1) * m + j]) {
                    answer[i - 1] = j;
                    set &= ~(1 << j);
                    break;
                }
            }
        }
    }

    /** The parts of a side of so many that no answer names. */
    public static List<Integer> unanswered(int[] answer, int m) {
        var out = new ArrayList<Integer>();
        for (var j = 0; j < m; j++) {
            var named = false;
            for (var a : answer) {
                named |= a == j;
            }
            if (!named) {
                out.add(j);
            }
        }
        return out;
    }
}
