package iq.masar.names.index;

import iq.masar.names.pairing.Likeness;
import iq.masar.names.pairing.Side;
import iq.masar.names.parts.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Names as rows of part numbers, searched by way of the parts that speak for a name. About a hundred bytes a row of four parts beside the
 * vocabulary. Rows added since the last shelf was filled are looked through one by one, so that a new row is found at once; shelves are filled
 * again with twice as many, so that adding stays cheap. Many threads may ask while none adds.
 */
public final class Shelves {
    private static final int LOOKED_THROUGH = 2048;
    private static final float WORTH_A_LOOK = -6f; // least likeness of a part that brings its row to the table

    private final Vocabulary vocabulary = new Vocabulary();
    private int[] starts = new int[1024];
    private int[] content = new int[4096];
    private int[] ranks = new int[1024];
    private int size;
    private volatile Filled filled = new Filled(List.of(), List.of(), 0);

    /** Takes a row and its score. */
    @FunctionalInterface
    public interface Taker {
        /** A row, by its number, and what it scores. */
        void take(int row, float score);
    }

    /** Shelves by batches: where each batch begins, and the shelves of each. */
    private record Filled(List<Integer> from, List<List<Shelf>> batches, int upTo) {}

    /** Adds a name; rows are numbered from 0 in the order added. The rank, 0 or more, narrows questions; 0 is never narrowed away. */
    public void add(List<Part> parts, int rank) {
        if (size + 1 == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ranks = Arrays.copyOf(ranks, size * 2);
        }
        if (starts[size] + parts.size() > content.length) {
            content = Arrays.copyOf(content, content.length * 2);
        }
        for (var i = 0; i < parts.size(); i++) {
            content[starts[size] + i] = vocabulary.add(parts.get(i));
        }
        ranks[size] = rank;
        starts[++size] = starts[size - 1] + parts.size();
    }

    public int size() {
        return size;
    }

    /** The number of different parts. */
    public int words() {
        return vocabulary.size();
    }

    /** The parts of a row. */
    public List<Part> parts(int row) {
        var parts = new ArrayList<Part>();
        for (var at = starts[row]; at < starts[row + 1]; at++) {
            parts.add(vocabulary.part(content[at]));
        }
        return parts;
    }

    public int rank(int row) {
        return ranks[row];
    }

    /**
     * Hands over exactly the rows in which a part speaks for the name, that score at least so much, and whose rank lies between or is 0; in no
     * order. A row is left out only where too few of its parts speak for the name to reach the score, or where its parts at their best add up to
     * less. Above 0 no other row scores.
     */
    public void atLeast(List<Part> asked, float least, int lowest, int highest, Taker taker) {
        var filled = fill();
        var question = new Question(asked, least, vocabulary);
        Taker exact = (row, score) -> {
            if (score >= least) {
                taker.take(row, score);
            }
        };
        for (var batch : filled.batches()) {
            for (var shelf : batch) {
                shelf.visit(question, lowest, highest, exact);
            }
        }
        for (var row = filled.upTo(); row < size; row++) {
            if (ranks[row] == 0 || ranks[row] >= lowest && ranks[row] <= highest) {
                exact.take(row, question.score(content, starts[row], starts[row + 1] - starts[row]));
            }
        }
    }

    /** Hands over every row with its score by letters alone, whatever the consonants: for lists that are not long. */
    public void all(List<Part> asked, Taker taker) {
        var likes = new float[asked.size()][];
        for (var i = 0; i < likes.length; i++) {
            likes[i] = vocabulary.open(asked.get(i));
        }
        for (var row = 0; row < size; row++) {
            var m = starts[row + 1] - starts[row];
            var like = new float[likes.length * m];
            var best = Likeness.LEAST;
            for (var i = 0; i < likes.length; i++) {
                for (var j = 0; j < m; j++) {
                    like[i * m + j] = likes[i][content[starts[row] + j]];
                    best = Math.max(best, like[i * m + j]);
                }
            }
            if (best > WORTH_A_LOOK) {
                taker.take(row, Side.score(like, likes.length, m));
            }
        }
    }

    private Filled fill() {
        var now = filled;
        if (size - now.upTo() < LOOKED_THROUGH) {
            return now;
        }
        synchronized (this) {
            now = filled;
            if (size - now.upTo() < LOOKED_THROUGH) {
                return now;
            }
            var from = new ArrayList<>(now.from());
            var batches = new ArrayList<>(now.batches());
            var begin = now.upTo();
            while (!from.isEmpty() && begin - from.getLast() <= 2 * (size - begin)) {
                begin = from.removeLast();
                batches.removeLast();
            }
            from.add(begin);
            batches.add(batch(begin));
            filled = new Filled(List.copyOf(from), List.copyOf(batches), size);
            return filled;
        }
    }

    private List<Shelf> batch(int begin) {
        var order = new long[size - begin];
        for (var row = begin; row < size; row++) {
            order[row - begin] = (long) ranks[row] << 32 | row;
        }
        Arrays.sort(order);
        var counts = new int[64];
        for (var row = begin; row < size; row++) {
            counts[Math.min(63, starts[row + 1] - starts[row])]++;
        }
        var shelves = new ArrayList<Shelf>();
        for (var parts = 1; parts < counts.length; parts++) {
            if (counts[parts] > 0) {
                shelves.add(shelf(parts, counts[parts], order));
            }
        }
        return List.copyOf(shelves);
    }

    private Shelf shelf(int parts, int count, long[] order) {
        var rows = new int[count];
        var ranked = new int[count];
        var held = new int[count * parts];
        var n = 0;
        for (var entry : order) {
            var row = (int) entry;
            if (starts[row + 1] - starts[row] == parts) {
                rows[n] = row;
                ranked[n] = ranks[row];
                System.arraycopy(content, starts[row], held, n++ * parts, parts);
            }
        }
        return new Shelf(parts, rows, held, ranked, vocabulary.size());
    }
}
