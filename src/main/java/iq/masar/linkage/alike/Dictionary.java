package iq.masar.linkage.alike;

import java.util.Arrays;

/** The different values of one column or of one group of columns, each under a number from 1; 0 is no value. */
public final class Dictionary {
    private static final String[] FIRST = new String[1024];

    private String[] values = FIRST.clone();
    private int[] counts = new int[FIRST.length];
    private int[] slots = new int[2 * FIRST.length];
    private int size = 1;

    public Dictionary() {
        values[0] = "";
    }

    /** The number of {@code value}, given on first sight; 0 for the empty value. Counts the sight. */
    public int number(String value) {
        if (value.isEmpty()) {
            return 0;
        }
        int number = find(value);
        if (number == 0) {
            number = add(value);
        }
        counts[number]++;
        return number;
    }

    private int find(String value) {
        int mask = slots.length - 1;
        for (int at = spread(value) & mask; slots[at] != 0; at = at + 1 & mask) {
            if (values[slots[at]].equals(value)) {
                return slots[at];
            }
        }
        return 0;
    }

    private static int spread(String value) {
        int hash = value.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    private int add(String value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
            slots = new int[4 * size];
            for (var number = 1; number < size; number++) {
                place(number);
            }
        }
        values[size] = value;
        place(size);
        return size++;
    }

    private void place(int number) {
        int mask = slots.length - 1;
        int at = spread(values[number]) & mask;
        while (slots[at] != 0) {
            at = at + 1 & mask;
        }
        slots[at] = number;
    }

    /** One more than the highest number. */
    public int size() {
        return size;
    }

    public String value(int number) {
        return values[number];
    }

    /** How often the value was seen. */
    public int count(int number) {
        return counts[number];
    }
}
