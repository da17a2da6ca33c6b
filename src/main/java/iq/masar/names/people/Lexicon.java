package iq.masar.names.people;

import iq.masar.names.alike.Outline;
import iq.masar.names.letters.Script;
import iq.masar.names.parts.Form;
import iq.masar.names.parts.Mark;
import iq.masar.names.parts.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every part that occurs, once, numbered from 0, and the classes of parts with one outline, which both scripts share. A class is found by its
 * outline and by each outline with one consonant less.
 */
final class Lexicon {
    /** Where the length stands in a sign; the letters below it. */
    static final int LENGTH_AT = 48;

    /** Where a sign says that the form is Latin. */
    static final int LATIN_AT = 56;

    private static final int[] NONE = {};

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Long, Integer> classes = new HashMap<>();
    private final Map<Long, int[]> neighbours = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private int[] classOf = new int[1024];
    private byte[][] codes = new byte[1024][];
    private boolean[] latin = new boolean[1024];
    private int[][] members = new int[1024][];
    private long[][] signs = new long[1024][]; // of the members: letters that occur, length, script
    private long[] outlines = new long[1024];
    private int[] rows = new int[1024]; // by class: rows that hold it
    private int[] holding = new int[1024]; // by part

    /** The form that stands for a part: without its article, else the whole. */
    static Form main(Part part) {
        for (var form : part.forms()) {
            if (form.mark() == Mark.ARTICLE) {
                return form;
            }
        }
        return part.forms().getFirst();
    }

    int add(Part part) {
        var known = numbers.putIfAbsent(part.spelling(), parts.size());
        if (known != null) {
            return known;
        }
        var number = parts.size();
        parts.add(part);
        if (number == classOf.length) {
            classOf = Arrays.copyOf(classOf, 2 * number);
            codes = Arrays.copyOf(codes, 2 * number);
            latin = Arrays.copyOf(latin, 2 * number);
            holding = Arrays.copyOf(holding, 2 * number);
        }
        var form = main(part);
        codes[number] = form.codes();
        latin[number] = form.script() == Script.LATIN;
        classOf[number] = classOf(form, number);
        return number;
    }

    private int classOf(Form form, int part) {
        var outline = form.outline();
        var number = classes.getOrDefault(outline, classes.size());
        if (number == classes.size()) {
            classes.put(outline, number);
            if (number == members.length) {
                members = Arrays.copyOf(members, 2 * number);
                signs = Arrays.copyOf(signs, 2 * number);
                outlines = Arrays.copyOf(outlines, 2 * number);
                rows = Arrays.copyOf(rows, 2 * number);
            }
            members[number] = NONE;
            signs[number] = new long[0];
            outlines[number] = outline;
            for (var key : Outline.keys(outline)) {
                neighbours.merge(key, new int[] {number}, Lexicon::joined);
            }
        }
        members[number] = joined(members[number], new int[] {part});
        signs[number] = Arrays.copyOf(signs[number], signs[number].length + 1);
        signs[number][signs[number].length - 1] = sign(form);
        return number;
    }

    /** The letters of a form, a bit each, then its length, then its script. */
    static long sign(Form form) {
        return form.bag()
                | (long) form.codes().length << LENGTH_AT
                | (form.script() == Script.LATIN ? 1L << LATIN_AT : 0);
    }

    private static int[] joined(int[] some, int[] more) {
        var all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    /** One row more holds the part. */
    void count(int part) {
        holding[part]++;
        rows[classOf[part]]++;
    }

    /** Rows that hold the part. */
    int holding(int part) {
        return holding[part];
    }

    int size() {
        return parts.size();
    }

    int classes() {
        return classes.size();
    }

    Part part(int number) {
        return parts.get(number);
    }

    int classOf(int part) {
        return classOf[part];
    }

    byte[] codes(int part) {
        return codes[part];
    }

    boolean isLatin(int part) {
        return latin[part];
    }

    int rows(int aClass) {
        return rows[aClass];
    }

    long outline(int aClass) {
        return outlines[aClass];
    }

    /** The parts of a class; not to be changed. */
    int[] members(int aClass) {
        return members[aClass];
    }

    /** The signs of the parts of a class; not to be changed. */
    long[] signs(int aClass) {
        return signs[aClass];
    }

    /** The classes that share a key, each once for each key shared; not to be changed. */
    int[] sharing(long key) {
        return neighbours.getOrDefault(key, NONE);
    }
}
