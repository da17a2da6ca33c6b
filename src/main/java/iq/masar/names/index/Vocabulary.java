package iq.masar.names.index;

import iq.masar.names.alike.Letters;
import iq.masar.names.letters.Script;
import iq.masar.names.pairing.Against;
import iq.masar.names.pairing.Likeness;
import iq.masar.names.parts.Form;
import iq.masar.names.parts.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every part that occurs, once, numbered from 0; finds the parts that may be compared with one asked for by the keys of their outlines. */
public final class Vocabulary {
    private static final int REMEMBERED = 2_000_000; // likenesses kept for parts asked for again
    private static final int NONE = -1;
    private static final int FACTS = 8; // a line of the processor's memory
    private static final int LETTERS = 3; // where they stand among the facts
    private static final int MOST_LETTERS = (FACTS - LETTERS) * Long.BYTES;
    private static final Script[] SCRIPTS = Script.values();
    private static final int HEAD = 3;
    private static final int LONGEST_SLICE = 512;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Form> forms = new ArrayList<>();
    private long[] facts = new long
            [1024]; // of each form: its part, length and script; the letters that occur; its outline; the letters in
    // order

    // A table of keys, each with the forms that have it in slices of growing size: the slice before, places, places
    // taken, forms.
    private long[] keys = new long[1 << 12];
    private int[] heads = filled(1 << 12);
    private int used;
    private int[] slices = new int[1 << 12];
    private int taken;

    private final Map<String, Near> known = new LinkedHashMap<>(256, 0.75f, true);
    private long remembered;

    /** The number of a part; new parts are added. */
    public int add(Part part) {
        var known = numbers.putIfAbsent(part.spelling(), parts.size());
        if (known != null) {
            return known;
        }
        parts.add(part);
        for (var form : part.forms()) {
            var at = forms.size() * FACTS;
            if (at + FACTS > facts.length) {
                facts = Arrays.copyOf(facts, facts.length * 2);
            }
            facts[at] = (long) (parts.size() - 1) << 32
                    | form.codes().length << 1
                    | form.script().ordinal();
            facts[at + 1] = form.bag();
            facts[at + 2] = form.outline();
            if (form.codes().length <= MOST_LETTERS) {
                Letters.pack(form.codes(), facts, at + LETTERS);
            }
            for (var key : form.keys()) {
                place(key, forms.size());
            }
            forms.add(form);
        }
        forget();
        return parts.size() - 1;
    }

    public int size() {
        return parts.size();
    }

    public Part part(int number) {
        return parts.get(number);
    }

    /** The parts that may be compared with one asked for. Safe to ask from many threads while nothing is added. */
    Near near(Part asked) {
        synchronized (known) {
            var near = known.get(asked.spelling());
            if (near != null) {
                return near;
            }
        }
        var near = compared(asked);
        synchronized (known) {
            if (known.putIfAbsent(asked.spelling(), near) == null) {
                remembered += near.parts().length + 50;
            }
            var eldest = known.entrySet().iterator();
            while (remembered > REMEMBERED && eldest.hasNext()) {
                remembered -= eldest.next().getValue().parts().length + 50;
                eldest.remove();
            }
        }
        return near;
    }

    private Near compared(Part asked) {
        var against = asked.forms().stream().map(Against::new).toArray(Against[]::new);
        var candidates = new long[256]; // part, asked form, form
        var n = 0;
        for (var f = 0; f < asked.forms().size(); f++) {
            for (var key : asked.forms().get(f).keys()) {
                for (var slice = heads[slot(key)]; slice != NONE; slice = slices[slice]) {
                    var end = slice + HEAD + slices[slice + 2];
                    for (var at = slice + HEAD; at < end; at++) {
                        if (isComparable(against[f], slices[at])) {
                            if (n == candidates.length) {
                                candidates = Arrays.copyOf(candidates, n * 2);
                            }
                            candidates[n++] = facts[slices[at] * FACTS] >>> 32 << 36 | (long) f << 32 | slices[at];
                        }
                    }
                }
            }
        }
        Arrays.sort(candidates, 0, n);
        var found = new int[n];
        var likes = new float[n];
        var kept = 0;
        var most = Likeness.LEAST;
        for (var i = 0; i < n; ) {
            var part = (int) (candidates[i] >>> 36);
            var raw = Likeness.FLOOR;
            for (var last = -1L; i < n && (int) (candidates[i] >>> 36) == part; i++) {
                if (candidates[i] != last) {
                    raw = Math.max(raw, raw(asked, against, candidates[i]));
                }
                last = candidates[i];
            }
            var like = Likeness.weigh(raw, asked, parts.get(part));
            if (like > Likeness.LEAST) {
                found[kept] = part;
                likes[kept++] = like;
                most = Math.max(most, like);
            }
        }
        return new Near(Arrays.copyOf(found, kept), Arrays.copyOf(likes, kept), most);
    }

    private boolean isComparable(Against asked, int form) {
        var at = form * FACTS;
        var length = (int) facts[at] >>> 1;
        return length > MOST_LETTERS
                ? asked.comparable(forms.get(form))
                : asked.comparable(
                        SCRIPTS[(int) facts[at] & 1], facts[at + 2], facts[at + 1], length, facts, at + LETTERS);
    }

    /** What the tables say of two forms that are comparable. */
    private float raw(Part asked, Against[] against, long candidate) {
        var x = (int) (candidate >>> 32) & 15;
        var y = forms.get((int) candidate);
        var price = Likeness.price(asked.forms().get(x), y);
        return price > Likeness.FLOOR ? price + against[x].letters(y) : Likeness.FLOOR;
    }

    /** What every part says of one asked for, by its letters alone, whatever its consonants. */
    float[] open(Part asked) {
        var likes = new float[parts.size()];
        for (var part = 0; part < likes.length; part++) {
            likes[part] = Likeness.open(asked, parts.get(part));
        }
        return likes;
    }

    private void forget() {
        if (remembered > 0) {
            synchronized (known) {
                known.clear();
                remembered = 0;
            }
        }
    }

    private void place(long key, int form) {
        if (used * 2 > keys.length) {
            grow();
        }
        var slot = slot(key);
        var slice = heads[slot];
        if (slice == NONE || slices[slice + 1] == slices[slice + 2]) {
            var places = slice == NONE ? 1 : Math.min(LONGEST_SLICE, 2 * slices[slice + 1]);
            if (taken + HEAD + places > slices.length) {
                slices = Arrays.copyOf(slices, slices.length * 2);
            }
            if (slice == NONE) {
                keys[slot] = key;
                used++;
            }
            slices[taken] = slice;
            slices[taken + 1] = places;
            slice = taken;
            heads[slot] = slice;
            taken += HEAD + places;
        }
        slices[slice + HEAD + slices[slice + 2]++] = form;
    }

    private int slot(long key) {
        var mask = heads.length - 1;
        var at = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (heads[at] != NONE && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        var old = keys;
        var oldHeads = heads;
        keys = new long[old.length * 2];
        heads = filled(old.length * 2);
        for (var i = 0; i < old.length; i++) {
            if (oldHeads[i] != NONE) {
                var slot = slot(old[i]);
                keys[slot] = old[i];
                heads[slot] = oldHeads[i];
            }
        }
    }

    private static int[] filled(int size) {
        var heads = new int[size];
        Arrays.fill(heads, NONE);
        return heads;
    }
}
