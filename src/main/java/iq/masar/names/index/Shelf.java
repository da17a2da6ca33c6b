package iq.masar.names.index;

import java.util.Arrays;

/**
 * Rows of one length, in the order of a rank such as the year of birth, and for every part the rows that hold it, each written out whole, so that
 * visiting a part reads memory from front to back. An entry is the row's place in the order, then its parts.
 */
final class Shelf {
    private static final int DONE = 0x200; // beside the marks of a question: the part's rows were visited

    private final int parts;
    private final int stride;
    private final int[] rows;
    private final int[] ranks;
    private final int[] starts;
    private final int[] entries;

    /**
     * @param rows numbers of the rows, by rank
     * @param content their parts, row by row
     * @param ranks their ranks, ascending
     */
    Shelf(int parts, int[] rows, int[] content, int[] ranks, int vocabulary) {
        this.parts = parts;
        this.stride = parts + 1;
        this.rows = rows;
        this.ranks = ranks;
        this.starts = new int[vocabulary + 1];
        for (var i = 0; i < rows.length; i++) {
            for (var j = 0; j < parts; j++) {
                starts[content[i * parts + j] + 1] += first(content, i * parts, j) ? stride : 0;
            }
        }
        for (var part = 0; part < vocabulary; part++) {
            starts[part + 1] += starts[part];
        }
        this.entries = new int[starts[vocabulary]];
        var next = starts.clone();
        for (var i = 0; i < rows.length; i++) {
            for (var j = 0; j < parts; j++) {
                if (first(content, i * parts, j)) {
                    var part = content[i * parts + j];
                    entries[next[part]] = i;
                    System.arraycopy(content, i * parts, entries, next[part] + 1, parts);
                    next[part] += stride;
                }
            }
        }
    }

    private static boolean first(int[] content, int from, int j) {
        for (var k = 0; k < j; k++) {
            if (content[from + k] == content[from + j]) {
                return false;
            }
        }
        return true;
    }

    /** Hands over every row that may reach what the question needs and whose rank lies between, or is 0. */
    void visit(Question question, int lowest, int highest, Shelves.Taker taker) {
        var speaking = question.speaking(parts);
        if (speaking > Math.min(question.size, parts)) {
            return;
        }
        var needed = question.needed(parts);
        var worth = question.worth();
        var visited = lightest(question, question.size - speaking + 1);
        for (var i : visited) {
            mark(question.near[i], worth);
        }
        var unranked = place(1);
        var from = lowest <= 1 ? unranked : place(lowest);
        var to = highest == Integer.MAX_VALUE ? ranks.length : place(highest + 1);
        for (var i : visited) {
            var near = question.near[i];
            for (var k = 0; k < near.parts().length; k++) {
                var part = near.parts()[k];
                if (near.likes()[k] > 0
                        && part + 1 < starts.length
                        && starts[part] < starts[part + 1]
                        && (worth[part] & DONE) == 0) {
                    worth[part] |= DONE;
                    if (unranked == 0 && from == 0 && to == ranks.length) {
                        scan(question, part, starts[part], starts[part + 1], worth, needed, taker);
                    } else {
                        scan(question, part, starts[part], bound(part, unranked), worth, needed, taker);
                        scan(
                                question,
                                part,
                                bound(part, Math.max(from, unranked)),
                                bound(part, to),
                                worth,
                                needed,
                                taker);
                    }
                }
            }
        }
    }

    private static void mark(Near near, short[] worth) {
        for (var k = 0; k < near.parts().length; k++) {
            if (near.likes()[k] > 0) {
                worth[near.parts()[k]] |= Question.VISITED;
            }
        }
    }

    private void scan(Question question, int part, int from, int to, short[] worth, int needed, Shelves.Taker taker) {
        for (var at = from; at < to; at += stride) {
            var sum = 0;
            for (var j = 1; j <= parts; j++) {
                sum += worth[entries[at + j]] & Question.COUNT;
            }
            if (sum >= needed && firstVisited(at, worth) == part) {
                taker.take(rows[entries[at]], question.score(entries, at + 1, parts));
            }
        }
    }

    /** A row that several visited parts lead to is taken once: by way of the first of them. */
    private int firstVisited(int at, short[] worth) {
        var j = 1;
        while ((worth[entries[at + j]] & Question.VISITED) == 0) {
            j++;
        }
        return entries[at + j];
    }

    /** The parts of the question with the fewest rows. */
    private int[] lightest(Question question, int many) {
        var mass = new long[question.size];
        for (var i = 0; i < mass.length; i++) {
            var near = question.near[i];
            for (var k = 0; k < near.parts().length; k++) {
                var part = near.parts()[k];
                mass[i] += near.likes()[k] > 0 && part + 1 < starts.length ? starts[part + 1] - starts[part] : 0;
            }
            mass[i] = mass[i] << 8 | i;
        }
        Arrays.sort(mass);
        var lightest = new int[Math.min(many, mass.length)];
        for (var i = 0; i < lightest.length; i++) {
            lightest[i] = (int) (mass[i] & 0xff);
        }
        return lightest;
    }

    /** The first place in the order whose rank is at least so high. */
    private int place(int rank) {
        var low = 0;
        var high = ranks.length;
        while (low < high) {
            var middle = low + high >>> 1;
            if (ranks[middle] < rank) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first entry of a part whose row stands at the place or after it. */
    private int bound(int part, int place) {
        var low = starts[part] / stride;
        var high = starts[part + 1] / stride;
        while (low < high) {
            var middle = low + high >>> 1;
            if (entries[middle * stride] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low * stride;
    }
}
