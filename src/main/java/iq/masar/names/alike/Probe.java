package iq.masar.names.alike;

import java.util.Arrays;

/**
 * A word laid against a table once, to be scored against many words of the other side: what an edit says of the fixed word's own letters is
 * looked up beforehand. Scores are those of {@link EditTable#score} to the last bit, for weights are multiples of 1/256 and so sums are exact.
 * For one thread.
 */
public final class Probe {
    private static final int WIDTH = 5; // numbers of a longer edit
    private static final int FOUR = 4; // numbers of a move
    private static final int NEVER = Integer.MIN_VALUE / 2;

    private final EditTable table;
    private final byte[] x;
    private final boolean left;
    private final int other; // codes of the other word's alphabet
    private final int step; // from one letter of the other word to the next in what stands before and after
    private final short[] before;
    private final short[] after;
    private final short[] around;
    private final int addedFrom; // moves: one letter for one by place and letter, letters added, dropped, longer edits
    private final int droppedFrom;
    private final int[]
            moves; // what is said of the word's own letters; where stands what is said before, after, around
    private final int[] longer; // longer edits: move, p, q, the other word's third letter, the edit
    private final int[] longerFrom; // where those of a place and of the other word's first letter begin
    private final int[] shorterTo; // where those begin among them that take a second letter of the other word
    private final long[] secondLetters; // which second letters those take, a bit each
    private final int[] firstSecond; // and where the first of these stands in:
    private int[] secondFrom = new int[0]; // where those of a second letter begin
    private int[] best = new int[256];

    /** The word on the left or on the right of the table. */
    public Probe(EditTable table, byte[] x, boolean left) {
        var sums = table.sums();
        this.table = table;
        this.x = x;
        this.left = left;
        this.other = left ? table.b : table.a;
        this.step = left ? 1 : table.b;
        this.before = sums.before;
        this.after = sums.after;
        this.around = left ? sums.onRight : sums.onLeft;
        this.addedFrom = (x.length + 1) * other;
        this.droppedFrom = 2 * addedFrom;
        var firstLonger = droppedFrom + x.length + 1;
        this.longerFrom = new int[addedFrom + 1];
        this.shorterTo = new int[addedFrom];
        this.secondLetters = new long[addedFrom];
        this.firstSecond = new int[addedFrom];
        this.longer = longer(firstLonger);
        this.moves = new int[(firstLonger + longer.length / WIDTH) * FOUR];
        var own = left ? sums.onLeft : sums.onRight;
        for (var i = 0; i <= x.length; i++) {
            lay(i, own);
        }
    }

    private void lay(int i, short[] own) {
        var letter = i < x.length ? x[i] : 0;
        for (var c = 1; c < other; c++) {
            place(addedFrom + i * other + c, left ? table.find(0, 0, c, 0, 0) : table.find(c, 0, 0, 0, 0), i, 0, own);
            if (letter != 0) {
                var edit = left ? table.find(letter, 0, c, 0, 0) : table.find(c, 0, letter, 0, 0);
                place(i * other + c, edit, i, 1, own);
            }
        }
        if (letter != 0) {
            place(droppedFrom + i, left ? table.find(letter, 0, 0, 0, 0) : table.find(0, 0, letter, 0, 0), i, 1, own);
        }
        for (var k = longerFrom[i * other]; k < longerFrom[(i + 1) * other]; k += WIDTH) {
            place(longer[k], longer[k + 4], i, longer[k + 1], own);
        }
    }

    private void place(int move, int edit, int i, int p, short[] own) {
        var size = left ? table.a : table.b;
        var first = i == 0 ? 0 : x[i - 1];
        var last = i + p >= x.length ? 0 : x[i + p];
        var at = move * FOUR;
        moves[at] = own[(edit * size + first) * size + last];
        moves[at + 1] = edit * table.a * table.b + (left ? first * table.b : first);
        moves[at + 2] = edit * table.a * table.b + (left ? last * table.b : last);
        moves[at + 3] = edit * other * other;
    }

    /** The longer edits that fit the word, by place and the other word's first letter, then by its second. */
    private int[] longer(int firstMove) {
        var found = new long[0];
        var n = 0;
        for (var i = 0; i <= x.length; i++) {
            var letter = i < x.length ? x[i] : 0;
            var some = table.longer(letter, left);
            var adding = letter == 0 ? new int[0] : table.longer(0, left);
            found = Arrays.copyOf(found, n + some.length + adding.length);
            n = fitting(adding, i, found, fitting(some, i, found, n));
        }
        Arrays.sort(found, 0, n);
        var longer = new int[n * WIDTH];
        secondFrom = new int[n + 1];
        var seconds = 0;
        for (var k = 0; k < n; k++) {
            var edit = (int) found[k] & 0xffff;
            var e = table.edits[edit];
            var group = (int) (found[k] >>> 32);
            var second = (int) (found[k] >>> 16) & 0xffff;
            var at = k * WIDTH;
            longer[at] = firstMove + k;
            longer[at + 1] = own(e, group / other);
            longer[at + 2] = left ? length(e[2], e[3], e[4]) : length(e[0], e[1], 0);
            longer[at + 3] = left ? e[4] : 0;
            longer[at + 4] = edit;
            longerFrom[group + 1] = at + WIDTH;
            if (second == 0) {
                shorterTo[group] = at + WIDTH;
            } else if ((secondLetters[group] >>> second & 1) == 0) {
                if (secondLetters[group] == 0) {
                    firstSecond[group] = seconds;
                }
                secondLetters[group] |= 1L << second;
                secondFrom[seconds++] = at;
            }
        }
        secondFrom[seconds] = n * WIDTH;
        for (var group = 0; group < addedFrom; group++) {
            longerFrom[group + 1] = Math.max(longerFrom[group + 1], longerFrom[group]);
            shorterTo[group] = Math.max(shorterTo[group], longerFrom[group]);
        }
        return longer;
    }

    private int fitting(int[] some, int i, long[] found, int from) {
        var n = from;
        for (var edit : some) {
            var e = table.edits[edit];
            if (own(e, i) >= 0) {
                found[n++] = (long) (i * other + e[left ? 2 : 0]) << 32 | (long) e[left ? 3 : 1] << 16 | edit;
            }
        }
        return n;
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

    private int said(int move, int first, int last) {
        var at = move * FOUR;
        return moves[at]
                + before[moves[at + 1] + first * step]
                + after[moves[at + 2] + last * step]
                + around[moves[at + 3] + first * other + last];
    }

    /** The score of the word and another. */
    public float score(byte[] y) {
        var n = x.length;
        var m = y.length;
        var width = n + 1;
        if (best.length < width * (m + 1)) {
            best = new int[width * (m + 1)];
        }
        Arrays.fill(best, 0, width * (m + 1), NEVER);
        best[0] = 0;
        for (var j = 0; j <= m; j++) {
            var before = j == 0 ? 0 : y[j - 1]; // the letters around the place in the other word
            var c0 = j < m ? y[j] : 0;
            for (var i = 0; i <= n; i++) {
                var at = j * width + i;
                var from = best[at];
                if (c0 != 0) {
                    var after = j + 1 < m ? y[j + 1] : 0;
                    reach(at + width, from + said(addedFrom + i * other + c0, before, after));
                    if (i < n) {
                        reach(at + width + 1, from + said(i * other + c0, before, after));
                    }
                    longer(y, j, at, from, i * other + c0);
                }
                if (i < n) {
                    reach(at + 1, from + said(droppedFrom + i, before, c0));
                }
                longer(y, j, at, from, i * other);
            }
        }
        return best[m * width + n] / (float) Sums.UNIT;
    }

    private void longer(byte[] y, int j, int at, int from, int group) {
        for (var k = longerFrom[group]; k < shorterTo[group]; k += WIDTH) {
            take(y, j, at, from, k);
        }
        var second = j + 1 < y.length ? y[j + 1] : 0;
        if (second == 0 || (secondLetters[group] >>> second & 1) == 0) {
            return;
        }
        var place = firstSecond[group] + Long.bitCount(secondLetters[group] & (1L << second) - 1);
        var end = Math.min(secondFrom[place + 1], longerFrom[group + 1]);
        for (var k = secondFrom[place]; k < end; k += WIDTH) {
            if (longer[k + 2] < 3 || j + 2 < y.length && longer[k + 3] == y[j + 2]) {
                take(y, j, at, from, k);
            }
        }
    }

    private void take(byte[] y, int j, int at, int from, int k) {
        var q = longer[k + 2];
        var before = j == 0 ? 0 : y[j - 1];
        var after = j + q < y.length ? y[j + q] : 0;
        reach(at + q * (x.length + 1) + longer[k + 1], from + said(longer[k], before, after));
    }

    private void reach(int at, int score) {
        best[at] = Math.max(best[at], score);
    }
}
