package iq.masar.linkage.alike;

import iq.masar.linkage.Column;
import iq.masar.linkage.Kind;
import iq.masar.linkage.Likeness;
import java.util.OptionalDouble;

/**
 * Compares two values of one column, in levels: 0 when either is missing, 1 when equal, more the less alike. Answers are
 * remembered, for the same two values come again and again.
 */
public final class Comparer {
    private static final double[] NAME = {0.87, 0.78, 0.66, 0.5, 0.3};
    private static final double[] TEXT = {0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.15};
    private static final double[] NUMBER = {0.01, 0.05, 0.15, 0.4};
    private static final int LEAST_MEMORY = 1 << 12;
    private static final int MOST_MEMORY = 1 << 20;
    private static final int LONG_CODE = 8;
    private static final int LONG_SKELETON = 3;
    private static final int LONG_TEXT = 200;
    private final Kind kind;
    private final Dictionary values;
    private final Likeness likeness;
    private final Words words;
    private final int[] skeletons;
    private final long[] pairs;
    private final byte[] levels;
    private final int shift;

    public Comparer(Column column, Dictionary values, Likeness likeness) {
        this.kind = column.kind();
        this.values = values;
        int memory = Math.clamp(Integer.highestOneBit(16 * values.size()), LEAST_MEMORY, MOST_MEMORY);
        this.pairs = new long[memory];
        this.levels = new byte[memory];
        this.shift = 1 + Integer.numberOfLeadingZeros(memory) + Integer.SIZE;
        this.likeness = likeness;
        this.words = new Words(kind == Kind.TEXT ? values : new Dictionary());
        this.skeletons = kind == Kind.NAME ? skeletons(values) : new int[0];
    }

    /** The highest level there is, not counting a value found in another column. */
    public int levels() {
        return switch (kind) {
            case NAME -> NAME.length + 2;
            case TEXT -> TEXT.length + 2;
            case NUMBER -> NUMBER.length + 2;
            case DATE -> 5;
            case CODE, UNIQUE -> 5;
        };
    }

    /** The level of two values by their numbers. */
    public int level(int one, int other) {
        if (one == 0 || other == 0) {
            return 0;
        }
        if (one == other) {
            return 1;
        }
        long pair = one < other ? (long) one << 32 | other : (long) other << 32 | one;
        int at = (int) (pair * 0x9E3779B97F4A7C15L >>> shift);
        if (pairs[at] != pair) {
            pairs[at] = pair;
            levels[at] = (byte) (one < other ? compare(one, other) : compare(other, one));
        }
        return levels[at];
    }

    private int compare(int one, int other) {
        var first = values.value(one);
        var second = values.value(other);
        return switch (kind) {
            case NAME -> isOneSkeleton(one, other) ? 2 : band(likeness.of(first, second), NAME);
            case TEXT -> band(text(one, other, first, second), TEXT);
            case DATE -> Dates.level(first, second);
            case CODE, UNIQUE -> code(first, second);
            case NUMBER -> number(first, second);
        };
    }

    private boolean isOneSkeleton(int one, int other) {
        return skeletons[one] != 0 && skeletons[one] == skeletons[other];
    }

    /** One number for all values of one skeleton; 0 where a skeleton is too short to say much. */
    private static int[] skeletons(Dictionary values) {
        var different = new Dictionary();
        var numbers = new int[values.size()];
        for (var number = 1; number < values.size(); number++) {
            var skeleton = Spelling.skeleton(values.value(number));
            numbers[number] = skeleton.length() < LONG_SKELETON ? 0 : different.number(skeleton);
        }
        return numbers;
    }

    private static int band(double likeness, double[] cuts) {
        var level = 2;
        for (var cut : cuts) {
            if (likeness >= cut) {
                return level;
            }
            level++;
        }
        return level;
    }

    private double text(int one, int other, String first, String second) {
        double likeness = words.likeness(one, other);
        if (likeness < TEXT[0] && first.length() + second.length() <= LONG_TEXT) {
            likeness = Math.max(likeness, Edits.likeness(first, second));
        }
        return Math.min(likeness, 1);
    }

    private static int code(String one, String other) {
        int edits = Edits.between(one, other);
        if (edits <= 1) {
            return 2;
        }
        int shorter = Math.min(one.length(), other.length());
        var contains = shorter >= 5
                && (one.endsWith(other) || other.endsWith(one) || one.startsWith(other) || other.startsWith(one));
        if (contains) {
            return 2;
        }
        if (edits == 2 && shorter >= 4) {
            return 3;
        }
        return shorter >= LONG_CODE && edits <= 0.35 * Math.max(one.length(), other.length()) ? 4 : 5;
    }

    private static int number(String one, String other) {
        var first = parsed(one);
        var second = parsed(other);
        if (first.isEmpty() || second.isEmpty()) {
            return NUMBER.length + 2;
        }
        double larger = Math.max(Math.abs(first.getAsDouble()), Math.abs(second.getAsDouble()));
        double apart = larger == 0 ? 0 : Math.abs(first.getAsDouble() - second.getAsDouble()) / larger;
        var level = 2;
        for (var cut : NUMBER) {
            if (apart <= cut) {
                return level;
            }
            level++;
        }
        return level;
    }

    private static OptionalDouble parsed(String text) {
        try {
            return OptionalDouble.of(Double.parseDouble(text.replaceAll("[^0-9.eE+-]", "")));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** The words of a value; empty for a column that is no text. */
    public int[] words(int number) {
        return kind == Kind.TEXT ? words.of(number) : new int[0];
    }

    /** What a word says: the rarer, the more. */
    public double wordWeight(int word) {
        return words.weight(word);
    }
}
