package iq.masar.linkage.blocks;

import iq.masar.linkage.Records;
import iq.masar.linkage.alike.PairLevels;
import iq.masar.linkage.alike.Spelling;
import java.util.Arrays;

/** What two rows may have in common that makes them worth comparing: one number for each such thing of a row. */
public final class Keys {
    private static final int MOST = 48;
    private static final int WORDS = 8;
    private static final int FEW = 8;
    private final Records records;
    private final boolean rich;
    private final int[][][] ofValue;
    private final int[] buffer = new int[MOST];
    private int filled;

    /** Rich keys also meet through parts of values; they are for files that are not large. */
    public Keys(Records records, PairLevels levels, boolean rich) {
        this.records = records;
        this.rich = rich;
        int width = records.columns().size();
        ofValue = new int[width][][];
        for (var c = 0; c < width; c++) {
            var values = records.dictionary(c);
            ofValue[c] = new int[values.size()][];
            int space = space(c);
            if (!rich && values.size() <= FEW) {
                ofValue[c] = new int[values.size()][0]; // sex and the like divide large files too little
                continue;
            }
            for (var value = 1; value < values.size(); value++) {
                filled = 0;
                collect(c, space, value, values.value(value), levels);
                ofValue[c][value] = Arrays.stream(buffer, 0, filled).distinct().toArray();
            }
        }
    }

    /** Columns of one group share their keys, so that values in each other's place meet. */
    private int space(int column) {
        var group = records.columns().get(column).group();
        var kind = records.columns().get(column).kind();
        return group.isEmpty() ? mix(column + 1, 0) : mix(1000 + kind.ordinal(), group.hashCode());
    }

    private void collect(int column, int space, int value, String text, PairLevels levels) {
        switch (records.columns().get(column).kind()) {
            case NAME -> name(space, text);
            case DATE -> date(space, text);
            case CODE, UNIQUE -> code(space, text);
            case NUMBER -> put(space, 1, text, 0, text.length());
            case TEXT -> text(column, space, value, text, levels);
        }
    }

    private void name(int space, String text) {
        var skeleton = Spelling.skeleton(text);
        put(space, 1, skeleton, 0, skeleton.length());
        if (rich) {
            var joined = text.replace(" ", "");
            put(space, 2, joined, 0, Math.min(4, joined.length()));
            put(space, 3, joined, Math.max(0, joined.length() - 4), joined.length());
            if (text.indexOf(' ') >= 0) {
                for (var word : text.split(" ")) {
                    var part = Spelling.skeleton(word);
                    put(space, 1, part, 0, part.length());
                }
            }
        }
    }

    private void date(int space, String text) {
        put(space, 1, text, 0, text.length());
        if (text.length() == 8) {
            put(space, 2, text, 4, 8);
            put(space, 3, text, 0, 4);
            if (rich) {
                put(space, 4, text, 0, 6);
                put(space, 5, text.substring(0, 4) + text.substring(6), 0, 6);
                put(space, 4, text.substring(0, 4) + text.substring(6), 0, 6);
            }
        }
    }

    private void code(int space, String text) {
        put(space, 1, text, 0, text.length());
        if (text.length() >= 6) {
            if (rich) {
                put(space, 2, text, 0, text.length() / 2);
            }
            put(space, 3, text, text.length() / 2, text.length());
        } else if (rich && text.length() == 4) {
            put(space, 4, text, 0, 3);
            put(space, 5, text, 1, 4);
        }
    }

    private void text(int column, int space, int value, String text, PairLevels levels) {
        var comparer = levels.comparer(column);
        var words = comparer.words(value);
        var ranked = Arrays.stream(words)
                .boxed()
                .sorted((one, other) -> Double.compare(comparer.wordWeight(other), comparer.wordWeight(one)))
                .limit(rich ? WORDS : 3)
                .toList();
        var parts = text.split(" ");
        for (var word : ranked) {
            put(space, 1, word);
        }
        if (rich) {
            for (var i = 0; i < Math.min(parts.length, WORDS); i++) {
                if (parts[i].length() >= 5) {
                    put(space, 2, parts[i], 0, 4);
                }
            }
            var joined = text.replace(" ", "");
            put(space, 3, joined, 0, Math.min(6, joined.length()));
            put(space, 4, joined, Math.max(0, joined.length() - 6), joined.length());
        }
    }

    private void put(int space, int sort, String text, int from, int to) {
        int hash = 0;
        for (var i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        put(space, sort, mix(hash, to - from));
    }

    private void put(int space, int sort, int number) {
        if (filled < MOST) {
            buffer[filled++] = mix(mix(space, sort), number);
        }
    }

    static int mix(int one, int other) {
        int hash = one * 0x9E3779B9 ^ other * 0x85EBCA6B;
        hash ^= hash >>> 15;
        hash *= 0xC2B2AE35;
        return hash ^ hash >>> 13;
    }

    /** Writes the keys of a row into {@code target} and answers how many there are. */
    int of(int row, int[] target) {
        var count = 0;
        for (var c = 0; c < ofValue.length; c++) {
            int value = records.cell(row, c);
            if (value != 0) {
                for (var key : ofValue[c][value]) {
                    if (count < target.length) {
                        target[count++] = key;
                    }
                }
            }
        }
        return count;
    }

    Records records() {
        return records;
    }
}
