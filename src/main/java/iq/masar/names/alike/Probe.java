package iq.masar.names.alike;

import java.util.Arrays;

/**
 * A word laid against a table once, to be scored against many words of the other side: what an edit says of the fixed word's own letters is
 * added up beforehand. Scores are those of {@link EditTable#score} to the last bit, for weights are multiples of 1/256 and so sums are exact.
 * For one thread.
 */
public final class Probe {
    private static final int WIDTH = 7; // numbers of a longer edit

    private final EditTable table;
    private final byte[] x;
    private final boolean left;
    private final int other; // codes of the other word's alphabet
    private final int
            addedFrom; // moves: one letter for one by place and letter, then letters added, letters dropped, longer
    // edits
    private final int droppedFrom;
    private final int[] edits; // the edit of each move
    private final int[] places; // its place, and the letters of the word it takes
    private final int[][] longer; // longer edits by place: move, p, q, the other word's letters
    private final float[]
            before; // by move and the other word's letter before: all that is said but for what hangs on the letter
    // after
    private final float[] after;
    private final boolean[] ready;
    private float[] best = new float[256];

    /** The word on the left or on the right of the table. */
    public Probe(EditTable table, byte[] x, boolean left) {
        this.table = table;
        this.x = x;
        this.left = left;
        this.other = left ? table.b : table.a;
        this.addedFrom = (x.length + 1) * other;
        this.droppedFrom = 2 * addedFrom;
        this.longer = new int[x.length + 1][];
        var moves = droppedFrom + x.length + 1;
        for (var i = 0; i <= x.length; i++) {
            longer[i] = longer(i, moves);
            moves += longer[i].length / WIDTH;
        }
        this.edits = new int[moves];
        this.places = new int[moves];
        this.before = new float[moves * other];
        this.after = new float[moves * other];
        this.ready = new boolean[moves];
        for (var i = 0; i <= x.length; i++) {
            lay(i);
        }
    }

    private void lay(int i) {
        var letter = i < x.length ? x[i] : 0;
        for (var c = 1; c < other; c++) {
            place(addedFrom + i * other + c, left ? table.find(0, 0, c, 0, 0) : table.find(c, 0, 0, 0, 0), i, 0);
            if (letter != 0) {
                place(i * other + c, left ? table.find(letter, 0, c, 0, 0) : table.find(c, 0, letter, 0, 0), i, 1);
            }
        }
        if (letter != 0) {
            place(droppedFrom + i, left ? table.find(letter, 0, 0, 0, 0) : table.find(0, 0, letter, 0, 0), i, 1);
        }
        for (var k = 0; k < longer[i].length; k += WIDTH) {
            place(longer[i][k], longer[i][k + 6], i, longer[i][k + 1]);
        }
    }

    private void place(int move, int edit, int i, int p) {
        edits[move] = edit;
        places[move] = i << 4 | p;
    }

    private int[] longer(int i, int move) {
        var letter = i < x.length ? x[i] : 0;
        var some = table.longer(letter, left);
        if (letter != 0) {
            var adding = table.longer(0, left);
            some = Arrays.copyOf(some, some.length + adding.length);
            System.arraycopy(adding, 0, some, some.length - adding.length, adding.length);
        }
        var fitting = new int[some.length * WIDTH];
        var n = 0;
        for (var edit : some) {
            var e = table.edits[edit];
            var p = own(e, i);
            if (p >= 0) {
                fitting[n] = move++;
                fitting[n + 1] = p;
                fitting[n + 2] = left ? length(e[2], e[3], e[4]) : length(e[0], e[1], 0);
                fitting[n + 3] = left ? e[2] : e[0];
                fitting[n + 4] = left ? e[3] : e[1];
                fitting[n + 5] = left ? e[4] : 0;
                fitting[n + 6] = edit;
                n += WIDTH;
            }
        }
        return Arrays.copyOf(fitting, n);
    }

    private static int length(int first, int second, int third) {
        return third != 0 ? 3 : second != 0 ? 2 : first != 0 ? 1 : 0;
    }

    /** How many letters of the word an edit takes at a place; -1 if the word's letters are others. */
    private int own(int[] e, int i) {
        var p = left ? length(e[0], e[1], 0) : length(e[2], e[3], e[4]);
        for (var k = 0; k < p; k++) {
            if (i + k >= x.length || x[i + k] != e[left ? k : 2 + k]) {
                return -1;
            }
        }
        return p;
    }

    /** Adds up what a move says of the word's own letters, and of them together with each letter of the other word. */
    private void prepare(int move) {
        ready[move] = true;
        var edit = edits[move];
        var i = places[move] >> 4;
        var end = i + (places[move] & 15);
        var first = i == 0 ? 0 : x[i - 1];
        var last = end >= x.length ? 0 : x[end];
        var context = table.context;
        var mine = edit * table.stride + (left ? 0 : 2 * table.a);
        var theirs = edit * table.stride + (left ? 2 * table.a : 0);
        var base = table.weight[edit]
                + context[mine + first]
                + context[mine + (left ? table.a : table.b) + last]
                + context[table.pair(edit, left ? 2 : 3, first, last)];
        for (var c = 0; c < other; c++) {
            before[move * other + c] = base
                    + context[theirs + c]
                    + context[left ? table.pair(edit, 0, first, c) : table.pair(edit, 0, c, first)];
            after[move * other + c] = context[theirs + other + c]
                    + context[left ? table.pair(edit, 1, last, c) : table.pair(edit, 1, c, last)];
        }
    }

    private float said(int move, int first, int last) {
        if (!ready[move]) {
            prepare(move);
        }
        return before[move * other + first]
                + after[move * other + last]
                + table.context[table.pair(edits[move], left ? 3 : 2, first, last)];
    }

    /** The score of the word and another. */
    public float score(byte[] y) {
        var n = x.length;
        var m = y.length;
        var width = n + 1;
        if (best.length < width * (m + 1)) {
            best = new float[width * (m + 1)];
        }
        Arrays.fill(best, 0, width * (m + 1), EditTable.NEVER);
        best[0] = 0;
        for (var j = 0; j <= m; j++) {
            var before = j == 0 ? 0 : y[j - 1]; // the letters around the place in the other word
            var c0 = j < m ? y[j] : 0;
            var c1 = j + 1 < m ? y[j + 1] : 0;
            var c2 = j + 2 < m ? y[j + 2] : 0;
            var c3 = j + 3 < m ? y[j + 3] : 0;
            for (var i = 0; i <= n; i++) {
                var at = j * width + i;
                var from = best[at];
                if (c0 != 0) {
                    reach(at + width, from + said(addedFrom + i * other + c0, before, c1));
                }
                if (i < n) {
                    reach(at + 1, from + said(droppedFrom + i, before, c0));
                    if (c0 != 0) {
                        reach(at + width + 1, from + said(i * other + c0, before, c1));
                    }
                }
                var some = longer[i];
                for (var k = 0; k < some.length; k += WIDTH) {
                    var q = some[k + 2];
                    if (some[k + 3] == (q > 0 ? c0 : 0)
                            && some[k + 4] == (q > 1 ? c1 : 0)
                            && some[k + 5] == (q > 2 ? c2 : 0)) {
                        var after = q == 0 ? c0 : q == 1 ? c1 : q == 2 ? c2 : c3;
                        reach(at + q * width + some[k + 1], from + said(some[k], before, after));
                    }
                }
            }
        }
        return best[m * width + n];
    }

    private void reach(int at, float score) {
        if (score > best[at]) {
            best[at] = score;
        }
    }
}
