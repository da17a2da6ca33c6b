package iq.masar.names.index;

import iq.masar.names.pairing.Likeness;
import iq.masar.names.pairing.Side;
import iq.masar.names.parts.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names as rows of part numbers, with the rows of every part, searched part by part and then row by row. Safe to read from many threads. */
public final class Shelves {
    /** Likeness under which a part does not bring its rows to the table. */
    private static final float WORTH_A_LOOK = -6f;

    private static final int REMEMBERED = 4096;

    private final Vocabulary vocabulary = new Vocabulary();
    private final List<int[]> rows = new ArrayList<>();
    private final List<int[]> where = new ArrayList<>();
    private final Map<String, float[]> known;

    public Shelves() {
        known = new LinkedHashMap<>(256, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
                return size() > Math.max(16, Math.min(REMEMBERED, 12_000_000 / (vocabulary.size() + 1)));
            }
        };
    }

    /** Adds a name; rows are numbered from 0 in the order added. */
    public void add(List<Part> parts) {
        var row = new int[parts.size()];
        for (var i = 0; i < row.length; i++) {
            row[i] = vocabulary.add(parts.get(i));
            if (row[i] == where.size()) {
                where.add(new int[] {0});
            }
            var list = where.get(row[i]);
            if (list[0] + 1 == list.length) {
                list = Arrays.copyOf(list, list.length * 2);
                where.set(row[i], list);
            }
            list[++list[0]] = rows.size();
        }
        rows.add(row);
    }

    /** A row and what it scored. */
    public record Found(int row, float score) {}

    /** Every row worth a look, with its score, in no order. */
    public List<Found> find(List<Part> asked) {
        var likes = new float[asked.size()][];
        for (var i = 0; i < likes.length; i++) {
            likes[i] = likes(asked.get(i));
        }
        var out = new ArrayList<Found>();
        for (var row : near(likes, likes.length > 1 ? 0 : WORTH_A_LOOK)) {
            out.add(new Found(row, score(likes, rows.get(row))));
        }
        return out;
    }

    /**
     * Exactly the rows that score at least so much, in no order. Parts are visited from the one with fewest rows on; what is left unvisited
     * could not lift a row without any visited part to the score, since a part adds at most its best likeness and all else only takes away.
     */
    public List<Found> atLeast(List<Part> asked, float least) {
        var likes = new float[asked.size()][];
        for (var i = 0; i < likes.length; i++) {
            likes[i] = likes(asked.get(i));
        }
        var out = new ArrayList<Found>();
        for (var row : gather(likes, least)) {
            var score = score(likes, rows.get(row));
            if (score >= least) {
                out.add(new Found(row, score));
            }
        }
        return out;
    }

    private int[] gather(float[][] likes, float least) {
        var most = new float[likes.length];
        var mass = new long[likes.length];
        var order = new ArrayList<Integer>();
        for (var i = 0; i < likes.length; i++) {
            order.add(i);
            for (var part = 0; part < likes[i].length; part++) {
                if (likes[i][part] > 0) {
                    most[i] = Math.max(most[i], likes[i][part]);
                    mass[i] += where.get(part)[0];
                }
            }
        }
        order.sort((x, y) -> Long.compare(mass[x], mass[y]));
        var unvisited = 0f;
        for (var m : most) {
            unvisited += m;
        }
        var kept = new ArrayList<float[]>();
        for (var i : order) {
            if (unvisited < least) {
                break;
            }
            unvisited -= most[i];
            kept.add(likes[i]);
        }
        return near(kept.toArray(float[][]::new), 0);
    }

    private float score(float[][] likes, int[] row) {
        var n = likes.length;
        var m = row.length;
        var like = new float[n * m];
        for (var i = 0; i < n; i++) {
            for (var j = 0; j < m; j++) {
                like[i * m + j] = likes[i][row[j]];
            }
        }
        return Side.score(like, n, m);
    }

    private float[] likes(Part part) {
        synchronized (known) {
            var like = known.get(part.spelling());
            if (like != null) {
                return like;
            }
        }
        var like = vocabulary.like(part);
        synchronized (known) {
            known.put(part.spelling(), like);
        }
        return like;
    }

    private int[] near(float[][] likes, float worth) {
        var seen = new boolean[rows.size()];
        var found = new int[64];
        var n = 0;
        for (var part = 0; part < vocabulary.size(); part++) {
            var best = Likeness.LEAST;
            for (var like : likes) {
                best = Math.max(best, like[part]);
            }
            if (best <= worth) {
                continue;
            }
            var list = where.get(part);
            for (var i = 1; i <= list[0]; i++) {
                if (!seen[list[i]]) {
                    seen[list[i]] = true;
                    if (n == found.length) {
                        found = Arrays.copyOf(found, n * 2);
                    }
                    found[n++] = list[i];
                }
            }
        }
        return Arrays.copyOf(found, n);
    }
}
