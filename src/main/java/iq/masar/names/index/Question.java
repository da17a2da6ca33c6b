package iq.masar.names.index;

import iq.masar.names.pairing.Likeness;
import iq.masar.names.pairing.Side;
import iq.masar.names.parts.Part;
import java.util.Arrays;
import java.util.List;

/**
 * A name asked for, as an index meets it: what each of its parts says of every part of the vocabulary, and a bound of what a row can score that
 * is cheap to add up. The bound counts in eighths from {@link Likeness#LEAST}, rounded up, so that a part that says nothing good counts 0.
 */
final class Question {
    private static final int EIGHTHS = 8;
    private static final int NOTHING = (int) (-Likeness.LEAST * EIGHTHS); // what a part may count that says 0

    /** The bits of {@link #worth} that count. */
    static final int COUNT = 0xff;

    /** Set in {@link #worth} for the parts whose rows are visited. */
    static final int VISITED = 0x100;

    final int size;
    final float least;
    final Near[] near;
    private final int[] most;
    private final short[] worth;

    Question(List<Part> asked, float least, Vocabulary vocabulary) {
        this.size = asked.size();
        this.least = least;
        this.near = new Near[size];
        this.most = new int[size];
        this.worth = new short[vocabulary.size()];
        for (var i = 0; i < size; i++) {
            near[i] = vocabulary.near(asked.get(i));
            most[i] = count(near[i].most());
            for (var k = 0; k < near[i].parts().length; k++) {
                var part = near[i].parts()[k];
                worth[part] = (short) Math.max(worth[part], count(near[i].likes()[k]));
            }
        }
        Arrays.sort(most);
    }

    private static int count(float like) {
        return (int) Math.ceil((like - Likeness.LEAST) * EIGHTHS);
    }

    /** What the parts of a row of so many must count together. */
    int needed(int parts) {
        return (int) Math.floor((least - Math.abs(size - parts) * Side.DROPPED) * EIGHTHS)
                + NOTHING * Math.min(size, parts);
    }

    /** How many parts that speak for the name a row of so many needs at least, one at the least; more than there can be if none will do. */
    int speaking(int parts) {
        return Math.max(1, enough(parts, needed(parts)));
    }

    private int enough(int parts, int needed) {
        var together = Math.min(size, parts);
        var sum = together * NOTHING;
        for (var t = 0; t <= together; t++) {
            if (sum >= needed) {
                return t;
            }
            if (t < together) {
                sum += Math.max(0, most[size - 1 - t] - NOTHING);
            }
        }
        return together + 1;
    }

    /** A copy of what each part counts, in which parts can be marked as visited. */
    short[] worth() {
        return worth.clone();
    }

    /** The score of a row, exactly. */
    float score(int[] rows, int from, int parts) {
        var like = new float[size * parts];
        for (var i = 0; i < size; i++) {
            for (var j = 0; j < parts; j++) {
                like[i * parts + j] = near[i].like(rows[from + j], Likeness.LEAST);
            }
        }
        return Side.score(like, size, parts);
    }
}
