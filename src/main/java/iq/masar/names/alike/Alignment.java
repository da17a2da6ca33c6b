package iq.masar.names.alike;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The best way to turn one word into another by a table of edits. */
public final class Alignment {
    private Alignment() {}

    /** One edit of an alignment: where it stands in both words, how many letters it takes of each, and what it weighs. */
    public record Step(int edit, int i, int j, int p, int q, float weight) {}

    static float score(EditTable table, byte[] x, byte[] y) {
        var n = x.length;
        var m = y.length;
        var best = new float[(n + 1) * (m + 1)];
        fill(table, x, y, best, null);
        return best[n * (m + 1) + m];
    }

    /** The steps of the best alignment in order. */
    public static List<Step> steps(EditTable table, byte[] x, byte[] y) {
        var n = x.length;
        var m = y.length;
        var best = new float[(n + 1) * (m + 1)];
        var back = new int[(n + 1) * (m + 1)];
        fill(table, x, y, best, back);
        var steps = new ArrayList<Step>();
        var i = n;
        var j = m;
        while (i > 0 || j > 0) {
            var move = back[i * (m + 1) + j];
            var p = move & 3;
            var q = move >> 2 & 3;
            var edit = move >> 4;
            i -= p;
            j -= q;
            steps.add(new Step(edit, i, j, p, q, table.at(edit, x, y, i, j, p, q)));
        }
        Collections.reverse(steps);
        return steps;
    }

    private static void fill(EditTable table, byte[] x, byte[] y, float[] best, int @Nullable [] back) {
        var n = x.length;
        var m = y.length;
        var width = m + 1;
        Arrays.fill(best, EditTable.NEVER);
        best[0] = 0;
        for (var i = 0; i <= n; i++) {
            var a0 = i < n ? x[i] : 0;
            var a1 = i + 1 < n ? x[i + 1] : 0;
            for (var j = 0; j <= m; j++) {
                var from = best[i * width + j];
                if (from <= EditTable.NEVER / 2) {
                    continue;
                }
                var b0 = j < m ? y[j] : 0;
                var b1 = j + 1 < m ? y[j + 1] : 0;
                var b2 = j + 2 < m ? y[j + 2] : 0;
                if (b0 != 0) {
                    tell(table, x, y, best, back, i, j, 0, 1, table.find(0, 0, b0, 0, 0));
                }
                if (a0 == 0) {
                    continue;
                }
                tell(table, x, y, best, back, i, j, 1, 0, table.find(a0, 0, 0, 0, 0));
                if (b0 != 0) {
                    tell(table, x, y, best, back, i, j, 1, 1, table.find(a0, 0, b0, 0, 0));
                    if (b1 != 0) {
                        known(table, x, y, best, back, i, j, 1, 2, table.find(a0, 0, b0, b1, 0));
                        if (b2 != 0) {
                            known(table, x, y, best, back, i, j, 1, 3, table.find(a0, 0, b0, b1, b2));
                        }
                    }
                }
                if (a1 != 0) {
                    known(table, x, y, best, back, i, j, 2, 0, table.find(a0, a1, 0, 0, 0));
                    if (b0 != 0) {
                        known(table, x, y, best, back, i, j, 2, 1, table.find(a0, a1, b0, 0, 0));
                        if (b1 != 0) {
                            known(table, x, y, best, back, i, j, 2, 2, table.find(a0, a1, b0, b1, 0));
                        }
                    }
                }
            }
        }
    }

    private static void known(
            EditTable table,
            byte[] x,
            byte[] y,
            float[] best,
            int @Nullable [] back,
            int i,
            int j,
            int p,
            int q,
            int edit) {
        if (edit != 0) {
            tell(table, x, y, best, back, i, j, p, q, edit);
        }
    }

    private static void tell(
            EditTable table,
            byte[] x,
            byte[] y,
            float[] best,
            int @Nullable [] back,
            int i,
            int j,
            int p,
            int q,
            int edit) {
        var width = y.length + 1;
        var score = best[i * width + j] + table.at(edit, x, y, i, j, p, q);
        var to = (i + p) * width + j + q;
        if (score > best[to]) {
            best[to] = score;
            if (back != null) {
                back[to] = edit << 4 | q << 2 | p;
            }
        }
    }
}
