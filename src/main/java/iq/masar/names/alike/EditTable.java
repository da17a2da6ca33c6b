package iq.masar.names.alike;

import iq.masar.names.letters.Alphabet;
import iq.masar.names.letters.Script;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Weights of the edits that turn a word of one script into a word of another or of the same: up to two letters on the left against up to three
 * on the right, each weighed by itself and by the letters before and after it on both sides. The score of two words is that of their best
 * alignment, in natural logarithms of odds: what speaks for one name, less what speaks against it.
 */
public final class EditTable {
    /** Slots that the pairs of neighbours of all edits share; a power of two. */
    static final int PAIRS = 1 << 16;

    static final float NEVER = -1e9f;

    final Script left;
    final Script right;
    final int a;
    final int b;
    final int[][] edits;
    final float[] weight;
    /** Four rows of neighbours an edit (before and after on the left, on the right), then {@link #PAIRS} slots for two neighbours at once. */
    final float[] context;

    final int stride;
    private final short[] small;
    private final boolean[] pairs;
    private final boolean[] triples;
    private final int[] keys;
    private final short[] values;
    private final int[][] longerLeft;
    private final int[][] longerRight;
    private volatile @Nullable Sums sums;

    /** Edits as {left, left, right, right, right} with 0 for none; the first must be all 0. */
    EditTable(Script left, Script right, int[][] edits, float[] weight, float[] context) {
        this.left = left;
        this.right = right;
        this.a = Alphabet.size(left);
        this.b = Alphabet.size(right);
        this.edits = edits;
        this.weight = weight;
        this.context = context;
        this.stride = 2 * a + 2 * b;
        this.small = new short[a * b * b];
        this.pairs = new boolean[a * a];
        this.triples = new boolean[a * b * b];
        var capacity = Integer.highestOneBit(Math.max(64, edits.length * 4));
        this.keys = new int[capacity];
        this.values = new short[capacity];
        for (var i = 1; i < edits.length; i++) {
            place(edits[i], (short) i);
        }
        this.longerLeft = longerBy(0, a);
        this.longerRight = longerBy(2, b);
    }

    /** Edits of more than one letter on a side, by their first letter on one side. */
    private int[][] longerBy(int side, int letters) {
        var lists = new ArrayList<List<Integer>>();
        for (var letter = 0; letter < letters; letter++) {
            lists.add(new ArrayList<>());
        }
        for (var i = 1; i < edits.length; i++) {
            if (edits[i][1] != 0 || edits[i][3] != 0) {
                lists.get(edits[i][side]).add(i);
            }
        }
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** The edits of more than one letter on a side that begin with a letter on the left or on the right. */
    int[] longer(int letter, boolean onLeft) {
        return (onLeft ? longerLeft : longerRight)[letter];
    }

    private void place(int[] edit, short number) {
        if (edit[1] == 0 && edit[4] == 0) {
            small[(edit[0] * b + edit[2]) * b + edit[3]] = number;
            return;
        }
        if (edit[1] != 0) {
            pairs[edit[0] * a + edit[1]] = true;
        }
        if (edit[4] != 0) {
            triples[(edit[0] * b + edit[2]) * b + edit[3]] = true;
        }
        var key = key(edit[0], edit[1], edit[2], edit[3], edit[4]);
        var slot = slot(key);
        keys[slot] = key;
        values[slot] = number;
    }

    private int slot(int key) {
        var mask = keys.length - 1;
        var at = key * 0x9E3779B9 >>> 7 & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private int key(int a0, int a1, int b0, int b1, int b2) {
        return (((a0 * a + a1) * b + b0) * b + b1) * b + b2;
    }

    /** The edit's number, or 0 if there is none; by codes, 0 for no letter. */
    int find(int a0, int a1, int b0, int b1, int b2) {
        if (a1 == 0 && b2 == 0) {
            return small[(a0 * b + b0) * b + b1];
        }
        if (a1 != 0 && !pairs[a0 * a + a1] || b2 != 0 && a1 == 0 && !triples[(a0 * b + b0) * b + b1]) {
            return 0;
        }
        var slot = slot(key(a0, a1, b0, b1, b2));
        return keys[slot] == 0 ? 0 : values[slot];
    }

    /** The weight of an edit in its place: p letters of x from i against q letters of y from j. */
    float at(int edit, byte[] x, byte[] y, int i, int j, int p, int q) {
        var row = edit * stride;
        var beforeX = i == 0 ? 0 : x[i - 1];
        var afterX = i + p == x.length ? 0 : x[i + p];
        var beforeY = j == 0 ? 0 : y[j - 1];
        var afterY = j + q == y.length ? 0 : y[j + q];
        return weight[edit]
                + context[row + beforeX]
                + context[row + a + afterX]
                + context[row + 2 * a + beforeY]
                + context[row + 2 * a + b + afterY]
                + of(edit, 0, beforeX, beforeY)
                + of(edit, 1, afterX, afterY)
                + of(edit, 2, beforeX, afterX)
                + of(edit, 3, beforeY, afterY);
    }

    /** What two neighbours of an edit say together. */
    float of(int edit, int kind, int first, int second) {
        return context[pair(edit, kind, first, second)];
    }

    /** The table added up beforehand; for tables that are learned no more. */
    Sums sums() {
        var known = sums;
        if (known == null) {
            known = new Sums(this);
            sums = known;
        }
        return known;
    }

    /** The slot of two neighbours of an edit: both before, both after, around on the left, around on the right. */
    int pair(int edit, int kind, int first, int second) {
        var mixed = (((edit * 4 + kind) * 64 + first) * 64 + second) * 0x9E3779B1;
        return edits.length * stride + (mixed >>> 16);
    }

    /** The score of two words by their best alignment; {@code x} of the left script, {@code y} of the right. */
    public float score(byte[] x, byte[] y) {
        return Alignment.score(this, x, y);
    }
}
